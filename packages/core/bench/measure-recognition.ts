import {open, recognition, stages} from './stages.ts'

/**
 * The milliseconds of CPU that it takes to recognize the parts of a document, as a mean over `inputs`. Each is taken through all stages
 * before the next one is begun, as `parse` does: what is remembered of a text is then at hand.
 *
 * @param type Name of the reader.
 */
export async function measureRecognition(inputs: ReadonlyArray<Uint8Array>, type: string): Promise<number> {
  let microseconds = 0
  for (const input of inputs) {
    const {tree, state} = await open(input, type)
    for (const [name, steps] of stages) {
      const start = process.cpuUsage()
      for (const step of steps) step.transform(tree, state)
      const {user, system} = process.cpuUsage(start)
      if (recognition.has(name)) microseconds += user + system
    }
  }
  return microseconds / 1000 / inputs.length
}
