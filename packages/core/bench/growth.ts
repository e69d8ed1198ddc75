import {type Format, generateRelease} from './generate-release.ts'
import {measureRecognition} from './measure-recognition.ts'
import {median} from './median.ts'

/** How the time of recognition grows with the document. */
export interface Growth {
  format: Format
  /** Bytes of the text that was generated. */
  size: number
  /** Of CPU, for one document: the median of all rounds. */
  milliseconds: number
}

/** A release, a report, a book; as many of each that one round is long enough for what the engine does beside to be in it. */
const sizes = [
  {size: 10_000, count: 32},
  {size: 40_000, count: 8},
  {size: 160_000, count: 2}
]

/** Rounds until all code is compiled: the engine compiles in steps, the last of them after thousands of calls. */
const warmUps = 40
const rounds = 9

/** Measures recognition of releases of growing size. */
export async function measureGrowth(format: Format): Promise<Growth[]> {
  const sets = sizes.map(({size, count}) => ({
    size,
    inputs: Array.from({length: count}, (_, seed) => new TextEncoder().encode(generateRelease(seed, size)[format])),
    times: [] as number[]
  }))
  for (let round = 0; round < warmUps; round++) await measureRecognition(sets[0]?.inputs ?? [], format)
  // One size after the other: what a book leaves behind would be cleared away at the cost of the release after it.
  for (const {inputs, times} of sets) {
    for (let round = 0; round < rounds; round++) times.push(await measureRecognition(inputs, format))
  }
  return sets.map(({size, times}) => ({format, size, milliseconds: median(times)}))
}

/** One line a format: `markdown     10 kB 4.20 ms    40 kB 13.10 ms (3.1 times)    160 kB ...`. */
export function toGrowthTable(growth: ReadonlyArray<Growth>): string {
  const groups = [...Map.groupBy(growth, ({format}) => format)]
  const lines = groups.map(([format, own]) => {
    const first = own[0]?.milliseconds ?? 0
    const cells = own.map(({size, milliseconds}, index) => {
      const ratio = index === 0 ? '' : ` (${(milliseconds / first).toFixed(1)} times)`
      return `${size / 1000} kB ${milliseconds.toFixed(2)} ms${ratio}`.padEnd(28)
    })
    return format.padEnd(14) + cells.join('').trimEnd()
  })
  return ['Recognition, ms of CPU a document (median); linear is 4 and 16 times', ...lines].join('\n')
}
