import {minOf} from '../../../util/min-of.ts'
import {squash} from '../../../util/squash.ts'
import {boxAround} from '../box-around.ts'
import type {Word} from '../page-content.ts'
import {type Column, columnsAt} from './columns.ts'
import type {FoundTable} from './found-table.ts'
import {placeWords} from './order.ts'
import {type Chunk, chunkGaps, type TextRow, toTextRows} from './rows-of-text.ts'
import {toCells, toRows} from './table-rows.ts'

/** Which end of a page. */
export type Edge = 'bottom' | 'top'

/** Lines of a running head or foot beyond which a table is not at the page's edge. */
const furnitureLines = 2

/** White between a running line and the text, in sizes of the letters. */
const furnitureGap = 1

/** White between two lines of one cell, in sizes of the letters. */
const lineGap = 0.55

/** White between two rows. */
const rowGap = 2.2

/** Lines of what a page's end leaves of a table: more rows are found without the other page. */
const longestRest = 6

/** How far a cell may be from where its column begins, ends or has its middle, in points. */
const columnSlack = 4

/** Share of the cells that stand where their columns do: a header is set in the middle, a number is longer than others. */
const alignedShare = 0.6

/**
 * What the page's end left of `table`, which goes on on the page before or after: rows at the edge that are too few to be
 * taken for a table without the other page.
 *
 * @param words What the page has beside its tables.
 */
export function findRest(words: ReadonlyArray<Word>, table: FoundTable, edge: Edge): FoundTable | undefined {
  const inwards = toTextRows(
    words.filter(({style}) => style.rotation === 0),
    chunkGaps.table
  )
  if (edge === 'bottom') inwards.reverse()
  for (let start = 0; start <= furnitureLines; start++) {
    if (start > 0 && !(gapBetween(inwards[start - 1], inwards[start]) > furnitureGap)) continue
    const rows = takeRows(inwards.slice(start), table)
    if (rows.length > 0) return toRest(edge === 'bottom' ? rows.toReversed() : rows, table)
  }
  return undefined
}

/** Whether nothing but a running line is between a table and the page's edge. */
export function isAtEdge(words: ReadonlyArray<Word>, {y0, y1}: FoundTable, edge: Edge): boolean {
  const beyond = words.filter(word => (edge === 'top' ? word.y1 <= y0 : word.y0 >= y1))
  return toTextRows(beyond, Infinity).length <= furnitureLines
}

/** The rows from the first on that stand in the columns; none if there are more than a rest has. */
function takeRows(rows: ReadonlyArray<TextRow>, table: FoundTable): TextRow[] {
  const {columns} = table
  const header = squash(textOf(table.cells.filter(({row}) => row === 0).flatMap(({lines}) => lines.flat())))
  const taken: TextRow[] = []
  for (const row of rows) {
    const last = taken.at(-1)
    const gap = last ? gapBetween(last, row) : 0
    const isHeader = squash(textOf(row.chunks.flatMap(({words}) => words))) === header
    if (gap > rowGap * row.size || !(isHeader || fits(row, columns))) break
    // A line that is alone goes on with a cell, or heads what follows.
    if (row.chunks.length < 2 && !(last && gap <= lineGap * row.size)) break
    taken.push(row)
  }
  while (isHeading(taken.at(-1), columns)) taken.pop()
  return taken.length > longestRest ? [] : taken
}

/** Whether a row is a line in the first column only: rather what stands below the table. */
function isHeading(row: TextRow | undefined, columns: ReadonlyArray<Column>): boolean {
  const [chunk, second] = row?.chunks ?? []
  return chunk !== undefined && second === undefined && columnsAt(columns, chunk)[0] === 0
}

function textOf(words: ReadonlyArray<Word>): string {
  return words.map(({text}) => text).join(' ')
}

function gapBetween(a: TextRow | undefined, b: TextRow | undefined): number {
  return a && b ? Math.max(a.y0, b.y0) - Math.min(a.y1, b.y1) : 0
}

/** Whether each chunk of a row stands in a column of its own. */
function fits({chunks}: TextRow, columns: ReadonlyArray<Column>): boolean {
  const places = chunks.map(chunk => columnsAt(columns, chunk))
  if (places.some(([from, to]) => to - from !== 1)) return false
  if (new Set(places.map(([from]) => from)).size < chunks.length) return false
  const aligned = chunks.filter((chunk, index) => isAligned(chunk, columns[places[index]?.[0] ?? 0]))
  return aligned.length >= alignedShare * chunks.length
}

function isAligned({x0, x1}: Chunk, column: Column | undefined): boolean {
  if (!column) return false
  const distances = [x0 - column.x0, x1 - column.x1, (x0 + x1 - column.x0 - column.x1) / 2]
  return minOf(distances.map(Math.abs)) <= columnSlack
}

function toRest(lines: ReadonlyArray<TextRow>, {columns}: FoundTable): FoundTable | undefined {
  const rows = toRows(placeWords({rows: lines, columns}), [])
  return rows && {...boxAround(lines), columns, rowCount: rows.length, cells: toCells(rows, columns.length)}
}
