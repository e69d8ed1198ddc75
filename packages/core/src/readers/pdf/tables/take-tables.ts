import type {Table, TableCell, TableRow} from 'mdast'
import type {PageContent, Word} from '../page-content.ts'
import {toTextLine} from '../layout/text-line.ts'
import {toLine} from '../layout/to-lines.ts'
import {toPhrasing} from '../structure/to-phrasing.ts'
import {findTables} from './find-tables.ts'
import type {FoundCell, FoundTable} from './found-table.ts'

/** A table as a node, with its place on the page. */
export interface PlacedTable {
  readonly node: Table
  readonly found: FoundTable
  /** UTF-16 units of the page's text before it. */
  readonly start: number
}

/** Takes the tables out of the words of a page: what is left is text that flows. */
export function takeTables(
  words: ReadonlyArray<Word>,
  page: PageContent
): {tables: PlacedTable[]; rest: ReadonlyArray<Word>} {
  const tables = findTables(words, page).map(found => ({found, node: toTable(found, page), start: startOf(found)}))
  if (tables.length === 0) return {tables, rest: words}
  const taken = new Set(tables.flatMap(({found}) => wordsOf(found)))
  return {tables, rest: words.filter(word => !taken.has(word))}
}

function wordsOf({cells}: FoundTable): Word[] {
  return cells.flatMap(({lines}) => lines.flat())
}

function startOf(table: FoundTable): number {
  return Math.min(...wordsOf(table).map(({chars}) => chars[0]?.start ?? 0))
}

/** Each row has a cell for each column: one that another cell reaches over has no text. */
function toTable({cells, columns, rowCount}: FoundTable, page: PageContent): Table {
  const rows = Array.from({length: rowCount}, (): TableRow => ({
    type: 'tableRow',
    children: columns.map(() => toCell(undefined, page))
  }))
  for (const cell of cells) rows[cell.row]?.children.splice(cell.column, 1, toCell(cell, page))
  return {type: 'table', page: page.number, children: rows}
}

function toCell(cell: FoundCell | undefined, page: PageContent): TableCell {
  if (!cell || cell.lines.length === 0) return {type: 'tableCell', children: []}
  const lines = cell.lines.map(words => toTextLine(toLine(words), page))
  return {type: 'tableCell', children: toPhrasing(lines).children}
}
