/**
 * How well and how fast the document is told from the page around it, beside Readability and Defuddle, on the same pages in
 * one run: `pnpm bench:web [FOLDER...]`, each with pages as `html/<id>.html.gz` and `truth.json`. Without a folder, on the
 * project's own pages. `unseen` is by trees that were learned without the sites of the pages at hand.
 *
 * `--only=NAME,NAME` measures these columns alone; `--every=N` takes every Nth page, to know in minutes; `--rounds=N` are the
 * rounds whose CPU time counts, after two that warm up. The last row tells the ratio that holds on other machines.
 */
import {parseArgs} from 'node:util'
import {median} from '../median.ts'
import {type Extractor, extractors} from './extractors.ts'
import {everyOf, pagesOf} from './pages.ts'
import {type Apart, startApart} from './run-apart.ts'
import {score, type Tally, toMeans} from './score.ts'
import {timeInTurns} from './time-in-turns.ts'
import {toUnseen} from './unseen.ts'

const {values, positionals: folders} = parseArgs({
  allowPositionals: true,
  options: {only: {type: 'string'}, every: {type: 'string', default: '1'}, rounds: {type: 'string', default: '3'}}
})
const only = values.only?.split(',')
const every = toCount(values.every)
const rounds = toCount(values.rounds)
const all = pagesOf(folders)
const pages = everyOf(all, every)

const columns: Record<string, () => Promise<Extractor>> = {
  ...Object.fromEntries(Object.entries(extractors).map(([name, extractor]) => [name, async () => extractor])),
  // It is as fast as the learned ones: what counts is how well it does.
  ...(folders.length > 0 ? {unseen: () => toUnseen(all)} : {})
}

// Peers tell of each page that they stumble over, between the lines of the table.
console.error = () => {}
const results = new Map<string, Map<string, number>>()
const apart = new Map<string, Apart>()
for (const [name, make] of Object.entries(columns)) {
  if (only !== undefined && !only.includes(name)) continue
  results.set(name, await measure(await make()))
  if (name in extractors) apart.set(name, startApart(name, every, folders))
}
addTimes(await timeInTurns(new Map([...apart].map(([name, {run}]) => [name, run])), rounds))
for (const {stop} of apart.values()) stop()
print()

function toCount(value: string): number {
  const count = Number(value)
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`Expected a number of 1 or more, not \`${value}\``)
  return count
}

/** Scores of one extractor; where it throws, nothing came out of the page. */
async function measure(extractor: Extractor): Promise<Map<string, number>> {
  const tally: Tally = new Map()
  for (const page of pages) score(await extractor(page).catch(() => ({text: ''})), page.truth, tally)
  return toMeans(tally)
}

function addTimes(times: ReadonlyMap<string, ReadonlyArray<number>>) {
  const own = meanOf(times.get('Dateline') ?? [])
  for (const [name, milliseconds] of times) {
    const means = results.get(name)
    means?.set('CPU ms a page, mean', meanOf(milliseconds))
    means?.set('CPU ms a page, median', median(milliseconds))
    if (own > 0) means?.set('CPU, times Dateline', meanOf(milliseconds) / own)
  }
}

function meanOf(numbers: ReadonlyArray<number>): number {
  return numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length)
}

function print() {
  const names = [...results.keys()]
  const rows = [...new Set([...results.values()].flatMap(means => [...means.keys()]))]
  console.log(`${`${pages.length} pages`.padEnd(28)}${names.map(name => name.padStart(13)).join('')}`)
  for (const row of rows) {
    const digits = row.startsWith('CPU ms') ? 1 : row.startsWith('CPU') ? 2 : 3
    const cells = names.map(name => (results.get(name)?.get(row)?.toFixed(digits) ?? '').padStart(13))
    console.log(`${row.padEnd(28)}${cells.join('')}`)
  }
}
