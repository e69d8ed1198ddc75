/**
 * How fast PDFs are read, beside `pdftotext -bbox-layout` and pdf.js: pages per CPU-second, time per page as files grow, and
 * the memory of the built code on a long file (so it must be built before: `pnpm bench:pdf` does).
 *
 * `pnpm bench:pdf [--rounds N] [--skip-growth] [FOLDER...]` reads every PDF below the folders; without any, PDFs that it makes.
 */
import {globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {candidates} from './pdf/candidates.ts'
import {generatePdf} from './pdf/generate-pdf.ts'
import {type BuiltMemory, measureBuilt, measureCandidate, measurePdftotext, median} from './pdf/measure.ts'
import {toPlot} from './pdf/to-plot.ts'

/** Pages of the files whose growth is measured. */
const growth = [10, 30, 100, 300, 1000]

/** Pages of the file whose memory is. */
const longest = 1000

/** Processes whose memory is measured, of which the most counts. */
const memoryRuns = 5

/**
 * How V8 is run. By itself it lets young objects take far more memory than are alive, where the machine has much; three times 16 MB is
 * what they have on small machines; in the workers of the pool they have half of that, and the old ones less room as well.
 */
const settings = [
  {name: 'default', flags: []},
  {name: 'young 16 MB', flags: ['--max-semi-space-size=16']}
]

/** Pages that each file is read for in all, so that the code is as warm for short files as for long ones. */
const warmPages = 600

/** Candidates in the plot. */
const plotted = ['dateline parse', 'dateline reader', 'pdf.js text, fonts'] as const

const plotFile = join(import.meta.dirname, '../../../docs/images/pdf-time-per-page.svg')

const {values, positionals} = parseArgs({
  options: {rounds: {type: 'string', default: '10'}, 'skip-growth': {type: 'boolean', default: false}},
  allowPositionals: true
})
const rounds = Number(values.rounds)
const folder = mkdtempSync(join(tmpdir(), 'dateline-pdf-'))
try {
  await compare(positionals.length > 0 ? findPdfs(positionals) : makePdfs())
  if (!values['skip-growth']) {
    await measureGrowth()
    await measureMemory()
  }
} finally {
  rmSync(folder, {recursive: true})
}

function findPdfs(folders: ReadonlyArray<string>): string[] {
  return folders.flatMap(each => globSync('**/*.pdf', {cwd: each}).map(file => resolve(each, file))).sort()
}

function makePdfs(): string[] {
  return [1, 2, 3, 5, 8, 13, 21, 34].map((pages, seed) => write(`made-${seed}.pdf`, generatePdf(pages, seed)))
}

function write(name: string, bytes: Uint8Array): string {
  const file = join(folder, name)
  writeFileSync(file, bytes)
  return file
}

/** Pages per CPU-second, medians, all in one run. */
async function compare(files: ReadonlyArray<string>) {
  const counted = Math.ceil(rounds / 2)
  const other = measurePdftotext(files, counted)
  const rows = []
  for (const name of Object.keys(candidates) as Array<keyof typeof candidates>) {
    const {pages, seconds, cold} = await measureCandidate(name, files, rounds)
    rows.push({name, pages, rate: pages / median(seconds), cold: pages / cold})
  }
  const pages = Math.max(...rows.map(row => row.pages))
  if (other.length > 0) rows.unshift({name: 'pdftotext -bbox-layout', pages, rate: pages / median(other), cold: NaN})
  const first = other.length > 0 ? (rows[0]?.rate ?? NaN) : NaN
  const fonts = rows.find(row => row.name === 'pdf.js text, fonts')?.rate ?? NaN
  console.log(
    `${files.length} files, ${pages} pages; pages per CPU-second, medians of the last ${counted} of ${rounds} rounds, and the first\n`
  )
  console.log(toLine('', 'pages/s', 'x pdftotext', 'x pdf.js', 'first round'))
  for (const {name, rate, cold} of rows) {
    console.log(toLine(name, rate.toFixed(0), toText(rate / first), toText(rate / fonts), toText(cold, 0)))
  }
}

/** Milliseconds of CPU time per page. */
async function measureGrowth() {
  const files = growth.map(pages => write(`growth-${pages}.pdf`, generatePdf(pages)))
  const series = plotted.map(name => ({name, points: [] as Array<{x: number; y: number}>}))
  console.log('\nMilliseconds of CPU time per page as files grow\n')
  console.log(toLine('', ...growth.map(pages => `${pages} p.`)))
  for (const {name, points} of series) {
    for (const [place, pages] of growth.entries()) {
      const file = files[place] ?? ''
      const own = await measureCandidate(name, [file], Math.max(2, Math.ceil(warmPages / pages)))
      points.push({x: pages, y: (median(own.seconds) * 1000) / own.pages})
    }
    console.log(toLine(name, ...points.map(({y}) => y.toFixed(2))))
  }
  mkdirSync(join(plotFile, '..'), {recursive: true})
  writeFileSync(plotFile, toPlot(series, {x: 'pages of the file', y: 'ms of CPU time per page'}))
}

/** Most memory of processes that run the built code on the longest file, and what of the heap is in use in the end. */
async function measureMemory() {
  const file = write('longest.pdf', generatePdf(longest))
  console.log(
    `\nMB in memory (RSS) at most of ${memoryRuns} processes that run the built code on ${longest} pages, with V8 as it is and with 16 MB for young objects; of the pool, with the thread that asks\n`
  )
  console.log(toLine('', ...settings.map(({name}) => name), 'heap in use'))
  for (const name of ['nothing', 'reader', 'parse'] as const) {
    const measured = []
    for (const {flags} of settings) measured.push(await measureMost(name, file, flags))
    const heap = measured[0]?.heap ?? NaN
    console.log(toLine(name, ...[...measured.map(({peak}) => peak), heap].map(bytes => toText(bytes / 1e6, 0))))
  }
  // The pool sets its workers' memory itself; the result is written there.
  const {peak} = await measureMost('pool', file, [])
  console.log(toLine('pool', toText(peak / 1e6, 0)))
}

/** The run that took most: when garbage is collected is a matter of chance. */
async function measureMost(...run: Parameters<typeof measureBuilt>): Promise<BuiltMemory> {
  const runs = []
  for (let index = 0; index < memoryRuns; index++) runs.push(await measureBuilt(...run))
  return runs.reduce((most, each) => (each.peak > most.peak ? each : most))
}

function toText(value: number, digits = 2): string {
  return Number.isNaN(value) ? '' : value.toFixed(digits)
}

function toLine(name: string, ...cells: ReadonlyArray<string>): string {
  return name.padEnd(24) + cells.map(cell => cell.padStart(12)).join('')
}
