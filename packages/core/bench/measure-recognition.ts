import {open, recognition, stages} from './stages.ts'

/**
 * The milliseconds of CPU that it takes to recognize the parts of a document, as a mean over `inputs`: all of them are
 * taken through each stage together, since the clock of the CPU is too coarse for one.
 *
 * @param type Name of the reader.
 */
export async function measureRecognition(inputs: ReadonlyArray<Uint8Array>, type: string): Promise<number> {
  const documents = await Promise.all(inputs.map(input => open(input, type)))
  let microseconds = 0
  for (const [name, steps] of stages) {
    const start = process.cpuUsage()
    for (const {tree, state} of documents) for (const step of steps) step.transform(tree, state)
    const {user, system} = process.cpuUsage(start)
    if (recognition.has(name)) microseconds += user + system
  }
  return microseconds / 1000 / inputs.length
}
