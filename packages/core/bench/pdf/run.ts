/**
 * Measures one candidate in a process of its own: `run.ts CANDIDATE ROUNDS FILE...` prints `Measured` as JSON. The first
 * round warms up and does not count where there are more.
 */
import {readFileSync} from 'node:fs'
import {type Candidate, candidates} from './candidates.ts'

/** What a candidate took. */
export interface Measured {
  /** Pages of one round. */
  pages: number
  /** CPU-seconds (user and system, all threads) of each round that counts. */
  seconds: number[]
  /** Most bytes of memory that the process had. */
  peak: number
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
const counted = seconds.length > 1 ? seconds.slice(1) : seconds
console.log(JSON.stringify({pages, seconds: counted, peak: process.resourceUsage().maxRSS * 1024} satisfies Measured))
process.exit()
