import {maxOf} from '../../../util/max-of.ts'
import {minOf} from '../../../util/min-of.ts'
import type {Column, PageLayout} from '../layout/lay-out-page.ts'
import type {TextLine} from '../layout/text-line.ts'
import {countLike, countRunning, type Row, rowsOf} from './edge-rows.ts'
import {isOverOwnHead} from './is-over-own-head.ts'
import {squash} from './squash.ts'
import {isTagged, usualLook} from './survey.ts'

/** Lines of a page that are of the page and not of the document, and the rest of it. */
export interface ParedPage extends PageLayout {
  readonly head: ReadonlyArray<TextLine>
  readonly foot: ReadonlyArray<TextLine>
  /** Watermarks. */
  readonly across: ReadonlyArray<TextLine>
}

/** Share of the pages that a running line stands on: chapters may change it, and the two sides of a sheet. */
const pageShare = 0.3

/** Pages with titles of chapters over them, and their share of all, that show that such titles are of the pages. */
const fewestRunning = 4
const runningShare = 0.5

/** Longest running line, in characters. */
const longest = 200

/** Longest words around a page's number. */
const longestAround = 16

/** Fewest letters of a running head that echoes the first page. */
const fewestLetters = 8

/** Lines of the first page that a running head may echo, letterhead and title, up to the running text. */
const echoedLines = 14

/** Part of the page's longest line that a line of running text fills, unless a paragraph ends with it. */
const fullLine = 0.75

/** Takes running heads and feet, page numbers and watermarks out of the columns of `pages`. */
export function parePages(pages: ReadonlyArray<PageLayout>): ParedPage[] {
  const rows = pages.map(page => ({head: rowsOf(page, 'head'), foot: rowsOf(page, 'foot')}))
  const all = rows.flatMap(({head, foot}) => [...head, ...foot])
  const pagesLike = countLike(all)
  const pagesAt = countRunning(all, pagesLike)
  const lines = pages.flatMap(page => page.columns.flatMap(column => column.lines))
  const {size, bold} = usualLook(lines)
  const echo = echoOf(pages[0], {size, bold})
  const tagged = isTagged(lines)
  const isFurniture = (row: Row) =>
    isRepeated(row, pagesLike(row), pages.length, size) ||
    (pagesLike(row) > 1 && isNoLarger(row, size) && isRunning(row, pagesAt(row), pages.length)) ||
    isPageNumber(row, pages.length) ||
    (isNoLarger(row, size) && isEcho(row, echo)) ||
    isSmallHead(row, size) ||
    // What a tagged file leaves out of its structure is of the page.
    (tagged && row.lines.every(line => !line.block))
  return pages.map((page, index) => {
    const head = outermost(rows[index]?.head ?? [], isFurniture)
    const foot = outermost(rows[index]?.foot ?? [], isFurniture)
    const across = page.columns.flatMap(column => column.lines).filter(line => line.style.rotation % 90 !== 0)
    const taken = new Set([...head, ...foot, ...across])
    return {...page, columns: without(page.columns, taken), head, foot, across}
  })
}

function without(columns: ReadonlyArray<Column>, taken: ReadonlySet<TextLine>): Column[] {
  return columns
    .map(column => ({...column, lines: column.lines.filter(line => !taken.has(line))}))
    .filter(({lines, table}) => lines.length > 0 || table)
}

/** The rows from the edge on up to the last one that is furniture with nothing but furniture outside of it. */
function outermost(rows: ReadonlyArray<Row>, isFurniture: (row: Row) => boolean): TextLine[] {
  const taken: TextLine[] = []
  for (const row of rows) {
    if (!isFurniture(row)) break
    taken.push(...row.lines)
  }
  return taken
}

/** Whether most pages have such a row at its place, be it another one. */
function isRunning({page, text, key}: Row, running: number, pageCount: number): boolean {
  if (page.number === 1 || text.length > longest || !/\p{L}/u.test(key)) return false
  return running >= Math.max(fewestRunning, (pageCount - 1) * runningShare)
}

/** The same row on `like` pages, enough of them. The top of the first page may be the letterhead. */
function isRepeated(row: Row, like: number, pageCount: number, size: number): boolean {
  if (row.text.length > longest || row.key === '') return false
  if (like < Math.max(2, (pageCount - 1) * pageShare)) return false
  const isFirstHead = row.place === 'head' && row.page.number === 1 && /\p{L}/u.test(row.text)
  if (isFirstHead && !holdsPageNumber(row, pageCount) && !isOverOwnHead(row.lines, row.page, size)) return false
  // Numbers alone that do not count the pages are the document's own.
  return /\p{L}/u.test(row.text) || holdsPageNumber(row, pageCount)
}

/** Digits of any script as they are written on paper. */
const digits = /\p{Nd}+/gu

function numbersIn(text: string): number[] {
  return [...text.matchAll(digits)].map(([found]) =>
    Number(found.normalize('NFKC').replaceAll(/[\u0660-\u0669]/g, digit => String(digit.charCodeAt(0) - 0x660)))
  )
}

function holdsPageNumber({text, page}: Row, pageCount: number): boolean {
  const numbers = numbersIn(text)
  return (
    numbers.includes(page.number) &&
    numbers.every(number => number <= Math.max(pageCount, page.number) || numbers.length === 1)
  )
}

/** The number of the page, alone or with a word and the number of all pages: "- 3 -", "Page 3 of 8". */
function isPageNumber(row: Row, pageCount: number): boolean {
  if (!holdsPageNumber(row, pageCount)) return false
  const around = row.text.replaceAll(digits, '').replaceAll(/[\s\p{P}\p{S}]/gu, '')
  const numbers = numbersIn(row.text)
  if (around === '') return numbers.length === 1 || (numbers.length === 2 && numbers[1] === pageCount)
  return around.length <= longestAround && numbers.length === 2 && numbers[1] === pageCount
}

/** The words of the first page's letterhead and title. */
function echoOf(page: PageLayout | undefined, look: {readonly size: number; readonly bold: boolean}): string {
  const lines = page?.columns.flatMap(column => column.lines) ?? []
  const longestLine = Math.max(0, maxOf(lines.map(({x0, x1}) => x1 - x0)))
  const isText = (line: TextLine | undefined) => line?.style.size === look.size && line.bold === look.bold
  const start = lines.findIndex(
    (line, index) => isText(line) && isText(lines[index + 1]) && line.x1 - line.x0 >= longestLine * fullLine
  )
  const head = lines.slice(0, start < 0 ? echoedLines : Math.min(start, echoedLines))
  return head.map(line => squash(line.text)).join('')
}

/** A head of a later page that says again what the first page begins with, whole or cut off. */
function isEcho({lines, place, page}: Row, echo: string): boolean {
  if (place !== 'head' || page.number === 1) return false
  const parts = lines
    .map(line => line.text)
    .join(' | ')
    .split(/\s+[|·•–—/-]\s+|\s{2,}|(?:^|\s)[|]\s*/u)
    .map(part => squash(part.replace(/(?:…|\.\.\.)$/u, '')))
    .filter(part => part !== '' && !/^\p{Nd}+$/u.test(part))
  return parts.length > 0 && parts.every(part => part.length >= fewestLetters && echo.includes(part))
}

/** What is larger than the text is a heading, whatever it says again. */
function isNoLarger({lines}: Row, size: number): boolean {
  return lines.every(line => line.style.size <= size * 1.02)
}

/** Size of a head, in sizes of the text, and its distance to the text below, in its own. */
const smallHead = {size: 0.93, gap: 2}

/** A small line over a later page, set apart from the text. */
function isSmallHead({lines, place, page, text}: Row, size: number): boolean {
  if (place !== 'head' || page.number === 1 || text.length > longest / 2) return false
  if (!lines.every(line => line.style.size <= size * smallHead.size)) return false
  const [first] = lines
  const below = page.columns
    .flatMap(column => column.lines)
    .filter(line => !lines.includes(line) && line.style.rotation === 0)
  const next = minOf(below.map(line => line.baseline))
  return first !== undefined && next - first.baseline >= first.style.size * smallHead.gap
}
