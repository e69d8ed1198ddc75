import {globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'

/** What people download before they can do something. */
interface Budget {
  name: string
  /** Most bytes, gzipped. */
  limit: number
  /** Files below the built page. */
  files: ReadonlyArray<string>
}

const page = join(import.meta.dirname, '../apps/web/dist')
const index = readFileSync(join(page, 'index.html'), 'utf8')

const budgets: ReadonlyArray<Budget> = [
  {name: 'scripts to show the page', limit: 120_000, files: linked(/(?:src|href)="\/([^"]+\.js)"/g)},
  {name: 'styles to show the page', limit: 12_000, files: linked(/href="\/([^"]+\.css)"/g)},
  // Most of it tells languages and formats apart, knows the words of thirteen languages, and what is furniture of a web page.
  {name: 'worker that parses', limit: 800_000, files: globSync('assets/worker-*.js', {cwd: page})},
  // Loaded with the first PDF.
  {name: 'engine of PDF', limit: 2_200_000, files: globSync('assets/pdfium-*.wasm', {cwd: page})},
  {name: 'pages of PDF', limit: 600_000, files: globSync('assets/pdf{-pane,.worker}*', {cwd: page})}
]

for (const {name, limit, files} of budgets) {
  const size = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(page, file))).length, 0)
  const kept = size > 0 && size <= limit
  console.log(`${kept ? 'ok    ' : 'failed'} ${name.padEnd(26)} ${toKilobytes(size)} of ${toKilobytes(limit)} kB`)
  if (!kept) process.exitCode = 1
}

/** Files that the page's HTML names. */
function linked(pattern: RegExp): string[] {
  return [...index.matchAll(pattern)].map(match => match[1] ?? '')
}

function toKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(6)
}
