import {VFile} from 'vfile'
import {parse, steps} from '../src/parse.ts'
import {read} from '../src/readers/read.ts'
import {itemHeadlines} from '../src/recognizers/item-headlines.ts'
import {recognizers} from '../src/recognizers/index.ts'
import {label} from '../src/recognizers/label/index.ts'
import {language} from '../src/recognizers/language.ts'
import {characterRepairs} from '../src/repairs/characters/index.ts'
import {layoutRepairs} from '../src/repairs/layout/index.ts'
import type {Result, Source} from '../src/result.ts'
import {stateOf} from '../src/state.ts'
import type {Step} from '../src/step.ts'
import {writers} from '../src/writers/index.ts'

/** Stages that tell what is what. */
const recognition: ReadonlyArray<string> = ['language', 'label', 'recognizers']

/** Milliseconds by stage, in the order of the pipeline; `recognition` is three of them, `parse` all but the writers. */
export type Times = Map<string, number>

const stages: ReadonlyArray<readonly [name: string, steps: ReadonlyArray<Step>]> = [
  ['characters', characterRepairs],
  ['language', [language]],
  ['label', [label, itemHeadlines]],
  ['layout', layoutRepairs],
  ['recognizers', recognizers]
]

/**
 * Parses and writes `inputs` once, stage by stage and as a whole.
 *
 * @param type Name of the reader.
 * @throws {Error} If the stages here are not those of `parse`.
 */
export async function measure(inputs: ReadonlyArray<Uint8Array>, type: string): Promise<Times> {
  assertStages()
  const times: Times = new Map([
    ['reader', 0],
    ...stages.map(([name]) => [name, 0] as const),
    ['recognition', 0],
    ['parse', 0],
    ...writers.map(({name}) => [`to ${name}`, 0] as const)
  ])
  for (const input of inputs) {
    await measureStages(input, type, times)
    const result = await timed(times, 'parse', () => parse(input, {type}))
    await measureWriters(result, times)
  }
  times.set(
    'recognition',
    recognition.reduce((sum, name) => sum + (times.get(name) ?? 0), 0)
  )
  return times
}

function assertStages() {
  const own = stages.flatMap(([, steps]) => steps)
  if (own.length !== steps.length || own.some((step, index) => step !== steps[index])) {
    throw new Error('Expected the stages measured here to be those of `parse`')
  }
}

async function measureStages(input: Uint8Array, type: string, times: Times) {
  const state = stateOf(new VFile(), {type})
  const source: Source = {sha256: '', mediaType: '', reader: '', size: input.byteLength, parts: state.parts}
  const tree = await timed(times, 'reader', () => read(input, undefined, state, source))
  if (!tree) throw new Error(`Expected a document that can be read as \`${type}\``)
  for (const [name, steps] of stages) {
    await timed(times, name, () => {
      for (const step of steps) step.transform(tree, state)
    })
  }
}

async function measureWriters(result: Result, times: Times) {
  for (const writer of writers) await timed(times, `to ${writer.name}`, () => writer.write(result))
}

async function timed<T>(times: Times, name: string, run: () => Promise<T> | T): Promise<T> {
  const start = performance.now()
  const value = await run()
  times.set(name, (times.get(name) ?? 0) + performance.now() - start)
  return value
}
