/**
 * Measures one candidate in a process of its own: `run.ts CANDIDATE ROUNDS FILE...` prints `Measured` as JSON. The first
 * half of the rounds warms up: the engine's code and ours are compiled meanwhile.
 */
import {readFileSync} from 'node:fs'
import {type Candidate, candidates} from './candidates.ts'

/** What a candidate took. */
export interface Measured {
  /** Pages of one round. */
  pages: number
  /** CPU-seconds (user and system, all threads) of each round that counts. */
  seconds: number[]
  /** Those of the very first round. */
  cold: number
}

const [name = '', rounds = '1', ...files] = process.argv.slice(2)
const candidate = (candidates as Record<string, Candidate>)[name]
if (!candidate) throw new RangeError(`Expected one of ${Object.keys(candidates).join(', ')}, not \`${name}\``)

let pages = 0
const seconds: number[] = []
for (let round = 0; round < Number(rounds); round++) {
  pages = 0
  const start = process.cpuUsage()
  for (const file of files) pages += await candidate(new Uint8Array(readFileSync(file)))
  const {user, system} = process.cpuUsage(start)
  seconds.push((user + system) / 1e6)
}
const counted = seconds.slice(seconds.length >> 1)
console.log(JSON.stringify({pages, seconds: counted, cold: seconds[0] ?? NaN} satisfies Measured))
process.exit()
