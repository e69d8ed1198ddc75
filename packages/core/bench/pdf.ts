/**
 * How fast PDFs are read, beside `pdftotext -bbox-layout` and pdf.js: pages per CPU-second, peak memory on a long file, and
 * time per page as files grow.
 *
 * `pnpm bench:pdf [--rounds N] [--skip-growth] [FOLDER...]` reads every PDF below the folders; without any, PDFs that it makes.
 */
import {globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {candidates} from './pdf/candidates.ts'
import {generatePdf} from './pdf/generate-pdf.ts'
import {measureCandidate, measurePdftotext, median} from './pdf/measure.ts'
import {toPlot} from './pdf/to-plot.ts'

/** Pages of the files whose growth is measured; the last is also that whose memory is. */
const growth = [10, 30, 100, 300, 1000]

/** Pages that each file is read for in all, so that the code is as warm for short files as for long ones. */
const warmPages = 600

/** Candidates in the plot. */
const plotted = ['dateline parse', 'dateline reader', 'pdf.js text, fonts'] as const

const plotFile = join(import.meta.dirname, '../../../docs/images/pdf-time-per-page.svg')

const {values, positionals} = parseArgs({
  options: {rounds: {type: 'string', default: '4'}, 'skip-growth': {type: 'boolean', default: false}},
  allowPositionals: true
})
const rounds = Number(values.rounds)
const folder = mkdtempSync(join(tmpdir(), 'dateline-pdf-'))
try {
  await compare(positionals.length > 0 ? findPdfs(positionals) : makePdfs())
  if (!values['skip-growth']) await measureGrowth()
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
  const other = measurePdftotext(files, Math.max(1, rounds - 1))
  const rows = []
  for (const name of Object.keys(candidates) as Array<keyof typeof candidates>) {
    const {pages, seconds, peak} = await measureCandidate(name, files, rounds)
    rows.push({name, pages, rate: pages / median(seconds), peak})
  }
  const pages = Math.max(...rows.map(row => row.pages))
  if (other.length > 0) rows.unshift({name: 'pdftotext -bbox-layout', pages, rate: pages / median(other), peak: NaN})
  const first = other.length > 0 ? (rows[0]?.rate ?? NaN) : NaN
  const fonts = rows.find(row => row.name === 'pdf.js text, fonts')?.rate ?? NaN
  console.log(
    `${files.length} files, ${pages} pages; pages per CPU-second, medians of ${Math.max(1, rounds - 1)} rounds\n`
  )
  console.log(toLine('', 'pages/s', 'x pdftotext', 'x pdf.js', 'peak MB'))
  for (const {name, rate, peak} of rows) {
    console.log(toLine(name, rate.toFixed(0), toText(rate / first), toText(rate / fonts), toMegabytes(peak)))
  }
}

/** Milliseconds of CPU time per page, and memory on the longest file. */
async function measureGrowth() {
  const files = growth.map(pages => write(`growth-${pages}.pdf`, generatePdf(pages)))
  const series = plotted.map(name => ({name, points: [] as Array<{x: number; y: number}>}))
  console.log('\nMilliseconds of CPU time per page as files grow\n')
  console.log(toLine('', ...growth.map(pages => `${pages} p.`), 'peak MB'))
  for (const {name, points} of series) {
    let peak = NaN
    for (const [place, pages] of growth.entries()) {
      const file = files[place] ?? ''
      const own = await measureCandidate(name, [file], Math.max(2, Math.ceil(warmPages / pages)))
      points.push({x: pages, y: (median(own.seconds) * 1000) / own.pages})
      peak = own.peak
    }
    console.log(toLine(name, ...points.map(({y}) => y.toFixed(2)), toMegabytes(peak)))
  }
  mkdirSync(join(plotFile, '..'), {recursive: true})
  writeFileSync(plotFile, toPlot(series, {x: 'pages of the file', y: 'ms of CPU time per page'}))
}

function toText(ratio: number): string {
  return Number.isNaN(ratio) ? '' : ratio.toFixed(2)
}

function toMegabytes(bytes: number): string {
  return Number.isNaN(bytes) ? '' : (bytes / 1e6).toFixed(0)
}

function toLine(name: string, ...cells: ReadonlyArray<string>): string {
  return name.padEnd(24) + cells.map(cell => cell.padStart(12)).join('')
}
