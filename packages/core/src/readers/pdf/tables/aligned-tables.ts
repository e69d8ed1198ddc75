import {boxAround} from '../box-around.ts'
import type {Box} from '../box.ts'
import type {Word} from '../page-content.ts'
import {type FoundTable, wordsOf} from './found-table.ts'
import {joinColumns} from './join-columns.ts'
import {isTableLike} from './is-table-like.ts'
import {countReturns, type PlacedWord, placeWords} from './order.ts'
import {findRegions, type Region} from './regions.ts'
import type {RowMarks, Stack} from './stacks.ts'
import {chunkGaps, toRowsOfWords, toTextRows} from './rows-of-text.ts'
import {toCells, toRows} from './table-rows.ts'
import {findTightRegions} from './tight-regions.ts'

/** How many rows of text a row of a table has at most, on average: more, and what stands side by side are columns of a page. */
const linesOfRow = 8

/** How deep columns of a page are looked into: a table in a column, its cells. */
const columnDepth = 4

/** How far rules and backgrounds may reach over the words that they belong to, in points: the padding of cells. */
const padding = 12

/** How far above a line the header ends that it underlines, in sizes of the letters. */
const headerHeight = 2

/**
 * How much wider than its text the lines of a table can be: cells of the last column end early, and a number stands far from a wide label.
 */
const widest = 1.6

/** The tables whose columns are only aligned, with no lines between. Lines and backgrounds of rows speak for a table. */
export function findAlignedTables(words: ReadonlyArray<Word>, {stacks, lines}: RowMarks): FoundTable[] {
  const tables: FoundTable[] = []
  let left = words
  for (const stack of stacks) {
    const within = left.filter(({x0, x1}) => x0 >= stack.x0 - padding / 2 && x1 <= stack.x1 + padding / 2)
    if (!hasCells(within, stack)) continue
    const marks = {stacks: [stack], lines}
    const found = search(toRowsOfWords(within), marks, 0).filter(({y0, y1}) => y0 <= stack.y1 && stack.y0 <= y1)
    if (found.length === 0) continue
    const wider = widen(found, search(toRowsOfWords(left), marks, 0))
    tables.push(...wider)
    left = outside(left, wider)
  }
  const rows = toRowsOfWords(left)
  const found = search(rows, {stacks: [], lines}, 0)
  // Most pages have no tables, and their rows serve again.
  const rest = found.length === 0 ? rows : toRowsOfWords(outside(left, found))
  return [...tables, ...found, ...findTight(rest, {stacks: [], lines})]
}

/** The tables whose columns stand close, painted row by row. */
function findTight(rows: Rows, marks: RowMarks): FoundTable[] {
  return findTightRegions(rows).flatMap(region => {
    const placed = placeWords(region)
    const table = partsOf(region, placed).length > 1 ? undefined : toLikelyTable(region, placed, marks)
    return table ? [table] : []
  })
}

/** Whether a row of text over or in a stack has two cells; what is underlined has none. */
function hasCells(words: ReadonlyArray<Word>, {y0, y1}: Stack): boolean {
  const near = words.filter(word => word.y0 < y1 && word.y1 > y0 - headerHeight * word.style.size)
  return toTextRows(near, chunkGaps.table).some(({chunks}) => chunks.length > 1)
}

/** The tables with the columns that their lines do not reach: those of numbers are ruled, and the labels are not. */
function widen(tables: ReadonlyArray<FoundTable>, whole: ReadonlyArray<FoundTable>): FoundTable[] {
  const wider = tables.map(table => {
    const words = new Set(wordsOf(table))
    return whole.find(each => wordsOf(each).filter(word => words.has(word)).length === words.size) ?? table
  })
  return [...new Set(wider)]
}

function outside(words: ReadonlyArray<Word>, tables: ReadonlyArray<FoundTable>): ReadonlyArray<Word> {
  if (tables.length === 0) return words
  const taken = new Set(tables.flatMap(wordsOf))
  return words.filter(word => !taken.has(word))
}

/** Words by their height, each row from the left. */
type Rows = ReadonlyArray<ReadonlyArray<Word>>

function search(rows: Rows, marks: RowMarks, depth: number): FoundTable[] {
  if (depth > columnDepth) return []
  return findRegions(rows, marks.stacks).flatMap(region => {
    const placed = placeWords(region)
    const parts = partsOf(region, placed)
    if (parts.length > 1) return parts.flatMap(part => search(toRowsOfWords(part), marks, depth + 1))
    const table = toLikelyTable(region, placed, marks)
    return table ? [table] : []
  })
}

/** The words of a region by the columns of the page that they stand in: where the order of painting does not come back row by row. */
function partsOf({columns}: Region, placed: ReadonlyArray<PlacedWord>): Word[][] {
  const returns = countReturns(placed, columns.length)
  const parts: Word[][] = [[]]
  columns.forEach((_, index) => {
    if (index > 0 && (returns[index - 1] ?? 0) < leastReturns(placed, index)) parts.push([])
    parts.at(-1)?.push(...placed.filter(({column}) => column === index).map(({word}) => word))
  })
  return parts.filter(part => part.length > 0)
}

/** How often a table is painted back over the white before the column at `index`, by the rows of text on its emptier side. */
function leastReturns(placed: ReadonlyArray<PlacedWord>, index: number): number {
  const before = new Set(placed.filter(({column}) => column < index).map(({line}) => line))
  const after = new Set(placed.filter(({column}) => column >= index).map(({line}) => line))
  return Math.max(1, Math.min(before.size, after.size) / linesOfRow)
}

function toLikelyTable(region: Region, placed: ReadonlyArray<PlacedWord>, marks: RowMarks): FoundTable | undefined {
  const box = boxAround(region.rows)
  const levels = levelsOf(marks.lines, box)
  const inner = levels.filter(y => box.y0 < y && y < box.y1)
  const table = toTable(region, placed, inner)
  return table && isTableLike(table, inner.length === 0 ? 0 : levels.length) ? table : undefined
}

/**
 * The table that a region is, if it is one; nothing where its rows run into each other.
 *
 * @param breaks Heights at which a line or the edge of a background parts rows.
 */
function toTable(
  region: Region,
  placed: ReadonlyArray<PlacedWord>,
  breaks: ReadonlyArray<number>
): FoundTable | undefined {
  const rows = toRows(placed, breaks)
  if (!rows) return undefined
  const columns = joinColumns(region.columns, rows)
  if (columns.length < region.columns.length) {
    const joined = {rows: region.rows, columns}
    return toTable(joined, placeWords(joined), breaks)
  }
  return {...boxAround(region.rows), columns, rowCount: rows.length, cells: toCells(rows, columns.length)}
}

/** Heights of the lines of a table: they go all along its text, and not much further. */
function levelsOf(lines: ReadonlyArray<Box>, box: Box): number[] {
  const own = lines.filter(
    ({x0, x1, y0, y1}) =>
      x0 <= box.x0 + padding &&
      box.x1 <= x1 + padding &&
      x1 - x0 <= widest * (box.x1 - box.x0) &&
      box.y0 - padding <= y1 &&
      y0 <= box.y1 + padding
  )
  return [...new Set(own.flatMap(({y0, y1}) => [y0, y1]))]
}
