import type * as mdast from 'mdast'
import {toPhrasing} from './phrasing-builder.ts'

/** A cell, with the blocks in it. */
export type Cell = mdast.RootContent[]

/** A row: for each column a cell, `undefined` where another cell reaches over. */
export type Row = Array<Cell | undefined>

/** What a table says of itself. */
export interface TableFacts {
  /** Whether rules are drawn between its cells: then it is to be seen as a table. */
  readonly ruled: boolean
  /** Whether a row is declared to be its head. */
  readonly headed: boolean
}

/** Sides of a cell with rules by which it is one to be seen: one alone is a line under a letterhead. */
export const fewestSides = 2

/**
 * A table of data; of a table that only places things on the page, the flow of its cells, row by row.
 *
 * It places things where it has one row or one column, or where a cell holds headings, other tables or several blocks and nothing shows
 * the reader that there is a table.
 */
export function toTable(rows: ReadonlyArray<Readonly<Row>>, facts: TableFacts): mdast.RootContent[] {
  const filled = rows.filter(row => row.some(cell => cell && cell.length > 0))
  if (isLayout(filled, facts)) return filled.flatMap(row => row.flatMap(cell => cell ?? []))
  const children = filled.map((row): mdast.TableRow => ({
    type: 'tableRow',
    children: row.map(cell => ({type: 'tableCell', children: toPhrasing(cell ?? [])}))
  }))
  return [{type: 'table', children}]
}

function isLayout(rows: ReadonlyArray<Readonly<Row>>, {ruled, headed}: TableFacts): boolean {
  const own = rows.map(row => row.filter(cell => cell !== undefined))
  if (own.length < 2 || own.every(row => row.length < 2)) return true
  const cells = own.flat()
  if (cells.some(cell => cell.some(({type}) => type === 'table'))) return true
  if (ruled || headed) return false
  return cells.some(cell => cell.length > 1 || cell.some(({type}) => type === 'heading'))
}
