import type {Table, TableCell, TableRow} from 'mdast'
import type {Page} from '../page-content.ts'
import {Places} from '../layout/places.ts'
import {toLine} from '../layout/to-lines.ts'
import {toTextLine} from '../layout/to-text-line.ts'
import {toPhrasing} from '../structure/to-phrasing.ts'
import {type FoundCell, type FoundTable, wordsOf} from './found-table.ts'

/** A table as a node, with its place on the page. */
export interface PlacedTable {
  readonly node: Table
  readonly found: FoundTable
  /** UTF-16 units of the page's text before it. */
  readonly start: number
}

/** A table of a page as a node. */
export function placeTable(found: FoundTable, page: Page): PlacedTable {
  return {found, node: toNode(found, page), start: startOf(found)}
}

function startOf(table: FoundTable): number {
  return wordsOf(table).reduce((least, {start}) => Math.min(least, start), Infinity)
}

/** Each row has a cell for each column: one that another cell reaches over has no text. */
function toNode({cells, columns, rowCount}: FoundTable, page: Page): Table {
  const rows = Array.from({length: rowCount}, (): TableRow => ({
    type: 'tableRow',
    children: columns.map(() => toCell(undefined, page))
  }))
  for (const cell of cells) rows[cell.row]?.children.splice(cell.column, 1, toCell(cell, page))
  return {type: 'table', page: page.number, children: rows}
}

function toCell(cell: FoundCell | undefined, page: Page): TableCell {
  if (!cell || cell.lines.length === 0) return {type: 'tableCell', children: []}
  const places = new Places()
  const lines = cell.lines.map(words => toTextLine(toLine(words), page, places))
  return {type: 'tableCell', children: toPhrasing(lines).children}
}
