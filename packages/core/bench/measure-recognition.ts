import {VFile} from 'vfile'
import {read} from '../src/readers/read.ts'
import {recognizers} from '../src/recognizers/index.ts'
import {itemHeadlines} from '../src/recognizers/item-headlines.ts'
import {label} from '../src/recognizers/label/index.ts'
import {language} from '../src/recognizers/language.ts'
import {characterRepairs} from '../src/repairs/characters/index.ts'
import {layoutRepairs} from '../src/repairs/layout/index.ts'
import {stateOf} from '../src/state.ts'
import type {Step} from '../src/step.ts'

/** Steps in their order, and whether they recognize something. */
const phases: ReadonlyArray<readonly [steps: ReadonlyArray<Step>, recognizes: boolean]> = [
  [characterRepairs, false],
  [[language, label, itemHeadlines], true],
  [layoutRepairs, false],
  [recognizers, true]
]

/**
 * The milliseconds of CPU that it takes to recognize the parts of a document, as a mean over `inputs`: all of them are
 * taken through each phase together, since the clock of the CPU is too coarse for one.
 *
 * @param type Name of the reader.
 */
export async function measureRecognition(inputs: ReadonlyArray<Uint8Array>, type: string): Promise<number> {
  const documents = await Promise.all(inputs.map(input => open(input, type)))
  let microseconds = 0
  for (const [steps, recognizes] of phases) {
    const start = process.cpuUsage()
    for (const {tree, state} of documents) for (const step of steps) step.transform(tree, state)
    const {user, system} = process.cpuUsage(start)
    if (recognizes) microseconds += user + system
  }
  return microseconds / 1000 / inputs.length
}

async function open(input: Uint8Array, type: string) {
  const state = stateOf(new VFile(), {type})
  const source = {sha256: '', mediaType: '', reader: '', size: input.byteLength, parts: state.parts}
  const tree = await read(input, undefined, state, source)
  if (!tree) throw new Error(`Expected a document that can be read as \`${type}\``)
  return {tree, state}
}
