/**
 * How well and how fast the document is told from the page around it, beside Readability and Defuddle, on the same pages in
 * one run: `pnpm bench:web [FOLDER...]`, each with pages as `html/<id>.html.gz` and `truth.json`. Without a folder, on the
 * project's own pages. `unseen` is by trees that were learned without the sites of the pages at hand. `--only=NAME,NAME` measures
 * these columns alone.
 */
import {resolve} from 'node:path'
import {type KnownPage, pagesIn} from '../../learn/furniture/pages.ts'
import {fixturePages} from './fixture-pages.ts'
import {peers} from './peers.ts'
import {type Extract, score, type Tally, toMeans} from './score.ts'
import {toUnseen} from './unseen.ts'
import {extract} from './extract.ts'

const only = process.argv
  .find(argument => argument.startsWith('--only='))
  ?.slice(7)
  .split(',')
const folders = process.argv.slice(2).filter(argument => !argument.startsWith('--'))
const pages = folders.length > 0 ? folders.flatMap(folder => pagesIn(resolve(folder))) : fixturePages()

type Extractor = (page: KnownPage) => Promise<Extract>

const columns: Record<string, () => Promise<Extractor>> = {
  Dateline: async () => page => extract(page),
  ...(folders.length > 0 ? {unseen: () => toUnseen(pages)} : {}),
  ...Object.fromEntries(Object.entries(peers).map(([name, peer]) => [name, async () => toExtractor(peer)]))
}

const results = new Map<string, Map<string, number>>()
for (const [name, make] of Object.entries(columns)) {
  if (only === undefined || only.includes(name)) results.set(name, await measure(await make()))
}
print()

function toExtractor(peer: (typeof peers)[string]): Extractor {
  return async ({bytes, truth}) => peer(new TextDecoder().decode(bytes), truth.url)
}

/** Scores of one extractor, its milliseconds of CPU among them; where it throws, nothing came out of the page. */
async function measure(extractor: Extractor): Promise<Map<string, number>> {
  const tally: Tally = new Map()
  const times: number[] = []
  for (const page of pages) {
    const start = process.cpuUsage()
    const found = await extractor(page).catch(() => ({text: ''}))
    const {user, system} = process.cpuUsage(start)
    times.push((user + system) / 1000)
    score(found, page.truth, tally)
  }
  const means = toMeans(tally)
  means.set('CPU ms a page, mean', times.reduce((sum, time) => sum + time, 0) / times.length)
  means.set('CPU ms a page, median', times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0)
  return means
}

function print() {
  const names = [...results.keys()]
  const rows = [...new Set([...results.values()].flatMap(means => [...means.keys()]))]
  console.log(`${`${pages.length} pages`.padEnd(28)}${names.map(name => name.padStart(13)).join('')}`)
  for (const row of rows) {
    const digits = row.startsWith('CPU') ? 1 : 3
    const cells = names.map(name => (results.get(name)?.get(row)?.toFixed(digits) ?? '').padStart(13))
    console.log(`${row.padEnd(28)}${cells.join('')}`)
  }
}
