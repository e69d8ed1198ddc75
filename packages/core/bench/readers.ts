import {parseArgs} from 'node:util'
import {readers} from '../src/index.ts'
import {median} from './median.ts'
import {mailSamples} from './readers/mail-samples.ts'
import {officeSamples} from './readers/office-samples.ts'
import {peakMemory} from './readers/peak-memory.ts'
import {readAll} from './readers/read-all.ts'
import type {ReaderSample} from './readers/reader-sample.ts'
import {wireSamples} from './readers/wire-samples.ts'

/** What is read, by format; made up, the same in every run. */
const samples: ReadonlyArray<ReaderSample> = [...mailSamples(), ...wireSamples(), ...officeSamples()]

/** Rounds before measuring, until the code is compiled, and rounds whose median counts. */
const warmUps = 3
const rounds = 7

/** Bytes that a round reads at least: the clock of the processor ticks in milliseconds. */
const roundSize = 2_000_000

/** One line of the table. */
interface Row {
  name: string
  megabytes: number
  /** Of CPU time, for one document. */
  milliseconds: number
  megabytesPerSecond: number
}

/** Bytes of memory that a process may take that reads damaged documents, one after the other. */
const mostMemory = 300_000_000

const {values} = parseArgs({
  options: {json: {type: 'boolean', default: false}, memory: {type: 'boolean', default: false}}
})
if (values.memory) await reportMemory()
else await reportSpeed()

async function reportSpeed() {
  const rows: Row[] = []
  for (const sample of samples) rows.push(await measure(sample))
  console.log(values.json ? JSON.stringify(rows, undefined, 2) : rows.map(toLine).join('\n'))
}

/** The most memory that a process takes for a thousand damaged documents of each format. */
async function reportMemory() {
  for (const {name} of readers) {
    const {peak, documents} = await peakMemory(name)
    if (peak > mostMemory) process.exitCode = 1
    const megabytes = (peak / 1e6).toFixed(0)
    console.log(
      values.json
        ? JSON.stringify({name, peak, documents})
        : `${name.padEnd(12)} ${megabytes} MB at most, ${documents} documents`
    )
  }
}

async function measure(sample: ReaderSample): Promise<Row> {
  const times: number[] = []
  const count = Math.ceil(roundSize / sample.bytes.byteLength)
  for (let round = 0; round < warmUps + rounds; round++) {
    const start = process.cpuUsage()
    for (let index = 0; index < count; index++) await readSample(sample)
    const {user, system} = process.cpuUsage(start)
    if (round >= warmUps) times.push((user + system) / 1000 / count)
  }
  const milliseconds = median(times)
  const megabytes = sample.bytes.byteLength / 1e6
  return {name: sample.name, megabytes, milliseconds, megabytesPerSecond: megabytes / (milliseconds / 1000)}
}

async function readSample({bytes, type, name}: ReaderSample) {
  if (!(await readAll(bytes, {type}))) throw new Error(`Expected a document that can be read, not \`${name}\``)
}

function toLine({name, megabytes, milliseconds, megabytesPerSecond}: Row): string {
  const figures = [
    `${megabytes.toFixed(2)} MB`,
    `${milliseconds.toFixed(1)} ms`,
    `${megabytesPerSecond.toFixed(0)} MB/s`
  ]
  return [name.padEnd(44), ...figures.map(figure => figure.padStart(12))].join('')
}
