import type {Word} from '../page-content.ts'
import {addToColumns, type Column, columnsAt, columnsOf} from './columns.ts'
import {isRightToLeft} from './found-table.ts'
import {chunkGaps, partAgain, type TextRow, toTextRow} from './rows-of-text.ts'
import type {Stack} from './stacks.ts'

/** Rows of text with white between their columns all the way down: a table, or columns of a page, or a list, or a letterhead. */
export interface Region {
  readonly rows: ReadonlyArray<TextRow>
  /** From the first column on: the one at the right in text that is written from there. */
  readonly columns: ReadonlyArray<Column>
}

/** White between two rows of one table, in sizes of the letters: rows set apart have one line's height and a half. */
const rowGap = 2.2

/** White above a line of the same cell, in sizes of the letters; with more, something else begins. */
const lineGap = 0.55

/** Height of a row between two lines, in sizes of the letters: a paragraph between two tables has more room. */
const bandHeight = 2.4

/** Share of the rows with wide gaps by which a table has them. */
const openShare = 0.7

/** Columns that a table has at most: there is no room for more on a page that can be read. */
const mostColumns = 60

/** How far two rows overlap that stand side by side, in sizes of the letters: boxes of letters are higher than lines. */
const overlap = 0.3

/** Lines of a heading of columns that are looked for above the first row with two cells. */
const headingLines = 3

/** The regions of rows of words, from the top. Inside of a stack, rows may be as far apart as they like. */
export function findRegions(rowsOfWords: ReadonlyArray<ReadonlyArray<Word>>, stacks: ReadonlyArray<Stack>): Region[] {
  const gap = stacks.length > 0 ? chunkGaps.table : chunkGaps.text
  const rows = rowsOfWords.map(row => toTextRow(row, gap))
  const regions: Region[] = []
  let end = 0
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]
    if (!row || row.chunks.length < 2) continue
    const {start, next} = seed(rows, index, stacks)
    if (next - start < 2) continue
    const from = climb(rows, {index: start, end, next}, stacks)
    const to = trim(rows, start, next)
    const members = rows.slice(from, to)
    if (members.length > 1) regions.push(toRegion(members))
    end = next
    index = next - 1
  }
  return regions.filter(({columns}) => columns.length > 1)
}

/** The columns of rows that are likely a table, in the order of reading. */
function toRegion(members: ReadonlyArray<TextRow>): Region {
  const rows = members.map(row => partAgain(row, chunkGaps.table))
  const columns = columnsOf(rows)
  const words = rows.flatMap(({chunks}) => chunks.flatMap(chunk => chunk.words))
  return {rows, columns: isRightToLeft(words) ? columns.toReversed() : columns}
}

/** The row near the one at `index` that the most rows go on from: cells of a heading may be over two columns each. */
function seed(rows: ReadonlyArray<TextRow>, index: number, stacks: ReadonlyArray<Stack>) {
  let best = {start: index, next: grow(rows, index, stacks)}
  for (let start = index + 1; start < Math.min(best.next + 1, index + headingLines); start++) {
    if ((rows[start]?.chunks.length ?? 0) < 2) continue
    const next = grow(rows, start, stacks)
    // One row more may be a line below that happens to fit.
    if (next > best.next + 1) best = {start, next}
  }
  return best
}

/** Index of the first row after those that keep the columns of the one at `index`. */
function grow(rows: ReadonlyArray<TextRow>, index: number, stacks: ReadonlyArray<Stack>): number {
  let columns: Column[] = []
  let next = index
  for (; next < rows.length; next++) {
    const row = rows[next]
    const before = rows[next - 1]
    if (!row) break
    if (next > index && before && row.y0 - before.y1 > rowGap * row.size && !isInside(stacks, before, row)) break
    if (next > index && isBeyond(stacks, rows.slice(index, next), row)) break
    if (columns.length > mostColumns || row.chunks.length > mostColumns) break
    const wider = addToColumns(columns, row)
    if (!wider && !isBand(stacks, before, row, rows[next + 1])) break
    columns = wider ?? columns
  }
  return next
}

/** Whether a row stands alone between two lines: a cell over several columns. */
function isBand(stacks: ReadonlyArray<Stack>, above: TextRow | undefined, row: TextRow, below?: TextRow): boolean {
  return stacks.some(({levels}) => {
    const top = levels.findLast(y => y <= row.y0 + row.size / 2) ?? Infinity
    const bottom = levels.find(y => y >= row.y1 - row.size / 2) ?? Infinity
    const isAlone = (above?.baseline ?? 0) < top && (below?.baseline ?? Infinity) > bottom
    return isAlone && bottom - top <= bandHeight * row.size
  })
}

function isInside(stacks: ReadonlyArray<Stack>, above: TextRow, below: TextRow): boolean {
  return stacks.some(({x0, x1, y0, y1}) => y0 <= above.y1 && below.y0 <= y1 && x0 < below.x1 && below.x0 < x1)
}

/** Lines between rows, as a share of the rows, by which they part the rows of a table: two over and under a head part nothing else. */
const partedShare = 0.6

/** Whether a line of text comes after the row that stands below the last of the lines that part the rows of a table. */
function isBeyond(stacks: ReadonlyArray<Stack>, members: ReadonlyArray<TextRow>, row: TextRow): boolean {
  const [first, last] = [members[0], members.at(-1)]
  if (!first || !last || row.chunks.length > 1 || row.y0 - last.y1 <= lineGap * row.size) return false
  const stack = stacks.find(({y1}) => last.baseline > y1)
  if (!stack) return false
  const apart = members.filter((each, index) => each.y0 - (members[index - 1]?.y1 ?? 0) > lineGap * each.size)
  const lines = stack.levels.filter(y => y > first.baseline && y < last.baseline)
  return lines.length > 1 && lines.length >= apart.length * partedShare
}

/** Rows from the one at `index` to the one before `next`, below others up to the one before `end`. */
interface Stretch {
  readonly index: number
  readonly end: number
  readonly next: number
}

/** Index of the first line of the heading above the row at `index`: cells of a heading may stand on their last line. */
function climb(rows: ReadonlyArray<TextRow>, {index, end, next}: Stretch, stacks: ReadonlyArray<Stack>): number {
  const columns = columnsOf(rows.slice(index, next))
  let first = index
  let found = index
  while (first > end && first > index - headingLines) {
    const row = rows[first - 1]
    const below = rows[first]
    const kind = row && below ? headingKind(row, below, columns) : undefined
    if (!kind) break
    first--
    // What only labels the first rows is of the table if its heading stands over it.
    if (kind === 'heading') found = first
  }
  return Math.min(found, climbToLine(rows, {index, end, next}, stacks))
}

/** What a row above a table is: of its heading, or a label of its first part; nothing if it is none of the table. */
function headingKind(row: TextRow, below: TextRow, columns: ReadonlyArray<Column>): 'heading' | 'label' | undefined {
  const gap = (below.y0 - row.y1) / row.size
  if (gap > rowGap) return undefined
  // A cell over several columns, beside one that is set in the middle of two rows.
  if (isGroups(row, columns) || gap < -overlap) return 'heading'
  if (gap > lineGap) return undefined
  const isOverLabels = row.x0 <= (columns[0]?.x1 ?? 0)
  if (isOverLabels && row.chunks.length === 1) return row.x1 < (columns[1]?.x0 ?? 0) ? 'label' : undefined
  return isHeader(row, columns) || addToColumns(columns, row)?.length === columns.length ? 'heading' : undefined
}

/** Whether a row is a heading of groups of columns: each of its cells is over columns of its own, and none over the labels. */
function isGroups({chunks}: TextRow, columns: ReadonlyArray<Column>): boolean {
  const places = chunks.map(chunk => columnsAt(columns, chunk))
  return chunks.length > 1 && places.every(([from], index) => from >= (places[index - 1]?.[1] ?? 1))
}

/** Whether a row has a cell over each column, nearest to it; one may be wider than what is below. */
function isHeader({chunks}: TextRow, columns: ReadonlyArray<Column>): boolean {
  const nearest = chunks.map(({x0, x1}) => columnsAt(columns, {x0: (x0 + x1) / 2, x1: (x0 + x1) / 2})[0])
  return chunks.length === columns.length && nearest.every((column, index) => column === index)
}

/** Index of the first line of a heading of columns that a line or a background ends above it. */
function climbToLine(rows: ReadonlyArray<TextRow>, {index, end}: Stretch, stacks: ReadonlyArray<Stack>): number {
  const levels = stacks.flatMap(stack => stack.levels)
  for (let first = index - 1; first >= end && first >= index - headingLines; first--) {
    const row = rows[first]
    const below = rows[first + 1]
    if (!row || !below || below.y0 - row.y1 > rowGap * row.size) break
    const isBelowLine = levels.some(y => row.y0 - row.size <= y && y <= row.y0 + overlap * row.size)
    if (isBelowLine) return first
  }
  return index
}

/** Index after the last row that is no line below the table: a heading, or a paragraph with wide spaces. */
function trim(rows: ReadonlyArray<TextRow>, index: number, next: number): number {
  let last = next
  while (last > index + 1) {
    const row = rows[last - 1]
    const above = rows[last - 2]
    if (!row || !above) break
    const isLine = row.chunks.length < 2 ? !isNextLine(above, row) : isJustified(row, rows.slice(index, last - 1))
    if (!isLine) break
    last--
  }
  return last
}

function isNextLine(above: TextRow, row: TextRow): boolean {
  return row.y0 - above.y1 <= lineGap * row.size && row.size === above.size
}

/** Whether a row has no gap wider than the spaces of justified text, while most rows above have. */
function isJustified(row: TextRow, above: ReadonlyArray<TextRow>): boolean {
  return !isOpen(row) && above.filter(isOpen).length > openShare * above.length
}

function isOpen(row: TextRow): boolean {
  return partAgain(row, chunkGaps.justified).chunks.length > 1
}
