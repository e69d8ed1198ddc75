import {parse, steps} from '../src/parse.ts'
import type {Result} from '../src/result.ts'
import {writers} from '../src/writers/index.ts'
import {open, recognition, stages} from './stages.ts'

/** Milliseconds by stage, in the order of the pipeline; `recognition` is three of them, `parse` all but the writers. */
export type Times = Map<string, number>

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
    [...recognition].reduce((sum, name) => sum + (times.get(name) ?? 0), 0)
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
  const {tree, state} = await timed(times, 'reader', () => open(input, type))
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
