import {parseArgs} from 'node:util'
import {type Format, generateRelease} from './generate-release.ts'
import {measureGrowth, toGrowthTable} from './growth.ts'
import {measure, type Times} from './measure.ts'
import {median} from './median.ts'

/** One figure of the table. */
interface Row {
  format: Format
  /** Bytes of the text that was generated. */
  size: number
  stage: string
  megabytesPerSecond: number
  /** For one document, on one thread. */
  milliseconds: number
}

const formats: ReadonlyArray<Format> = ['text', 'markdown', 'html']

/** Sizes of the documents in bytes: a short notice, a long release, a report; and how many of each. */
const sizes = [
  {size: 2000, count: 40},
  {size: 10_000, count: 16},
  {size: 40_000, count: 4},
  {size: 200_000, count: 2}
]

/** Rounds before measuring, until the code is compiled, and rounds whose median counts. */
const warmUps = 2
const rounds = 5

const {values} = parseArgs({options: {json: {type: 'boolean', default: false}}})
const rows: Row[] = []
for (const {size, count} of sizes) {
  for (const format of formats) rows.push(...(await measureFormat(format, size, count)))
}
const recognition = []
for (const format of formats) recognition.push(...(await measureGrowth(format)))
console.log(
  values.json
    ? JSON.stringify({stages: rows, recognition}, undefined, 2)
    : [...sizes.map(({size}) => toTable(size)), toGrowthTable(recognition)].join('\n')
)

async function measureFormat(format: Format, size: number, count: number): Promise<Row[]> {
  const inputs = Array.from({length: count}, (_, seed) => new TextEncoder().encode(generateRelease(seed, size)[format]))
  const bytes = inputs.reduce((sum, input) => sum + input.byteLength, 0)
  const all: Times[] = []
  for (let round = 0; round < warmUps + rounds; round++) {
    const times = await measure(inputs, format)
    if (round >= warmUps) all.push(times)
  }
  return [...(all[0]?.keys() ?? [])].map(stage => {
    const seconds = median(all.map(times => times.get(stage) ?? 0)) / 1000
    return {format, size, stage, megabytesPerSecond: bytes / 1e6 / seconds, milliseconds: (seconds * 1000) / count}
  })
}

/** Stages downward, formats across. */
function toTable(size: number): string {
  const own = rows.filter(row => row.size === size)
  const lines = [
    [`${size / 1000} kB`, ...formats.flatMap(format => [format, ''])],
    ['', ...formats.flatMap(() => ['MB/s', 'ms/doc'])],
    ...[...new Set(own.map(row => row.stage))].map(stage => [
      stage,
      ...own
        .filter(row => row.stage === stage)
        .flatMap(row => [row.megabytesPerSecond.toFixed(1), row.milliseconds.toFixed(2)])
    ])
  ]
  return (
    lines.map(cells => cells.map((cell, index) => (index ? cell.padStart(10) : cell.padEnd(14))).join('')).join('\n') +
    '\n'
  )
}
