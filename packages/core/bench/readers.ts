import {parseArgs} from 'node:util'
import {VFile} from 'vfile'
import {read} from '../src/readers/read.ts'
import type {Source} from '../src/result.ts'
import {stateOf} from '../src/state.ts'
import {mailSamples} from './readers/mail-samples.ts'
import {officeSamples} from './readers/office-samples.ts'
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

const {values} = parseArgs({options: {json: {type: 'boolean', default: false}}})
const rows: Row[] = []
for (const sample of samples) rows.push(await measure(sample))
console.log(values.json ? JSON.stringify(rows, undefined, 2) : rows.map(toLine).join('\n'))

async function measure(sample: ReaderSample): Promise<Row> {
  const times: number[] = []
  const count = Math.ceil(roundSize / sample.bytes.byteLength)
  for (let round = 0; round < warmUps + rounds; round++) {
    const start = process.cpuUsage()
    for (let index = 0; index < count; index++) await readAll(sample)
    const {user, system} = process.cpuUsage(start)
    if (round >= warmUps) times.push((user + system) / 1000 / count)
  }
  const milliseconds = times.toSorted((a, b) => a - b)[rounds >> 1] ?? 0
  const megabytes = sample.bytes.byteLength / 1e6
  return {name: sample.name, megabytes, milliseconds, megabytesPerSecond: megabytes / (milliseconds / 1000)}
}

/** Reads a document, and takes out what is in it; nothing of that is parsed. */
async function readAll({bytes, type, name}: ReaderSample) {
  const state = stateOf(new VFile(), {type})
  const source: Source = {sha256: '', mediaType: '', reader: '', size: bytes.byteLength, parts: state.parts}
  const tree = await read(bytes, undefined, state, source)
  if (!tree && state.attachments.length === 0) throw new Error(`Expected a document that can be read, not \`${name}\``)
  for (const attachment of state.attachments) await attachment.read(state.message)
}

function toLine({name, megabytes, milliseconds, megabytesPerSecond}: Row): string {
  const figures = [
    `${megabytes.toFixed(2)} MB`,
    `${milliseconds.toFixed(1)} ms`,
    `${megabytesPerSecond.toFixed(0)} MB/s`
  ]
  return [name.padEnd(44), ...figures.map(figure => figure.padStart(12))].join('')
}
