import {toTable} from '../flow/to-table.ts'
import type {RtfState} from './state.ts'

/** Opens and closes tables, so that text stands as deep in tables as its paragraph says. */
export function settleTables(rtf: RtfState, depth: number): void {
  const {tables} = rtf.flow
  while (tables.length > depth) closeTable(rtf)
  // A paragraph that was not ended stands before the table.
  if (tables.length < depth) rtf.builder.endBlock()
  while (tables.length < depth) {
    openCell(rtf)
    tables.push({rows: [], row: [], open: false, ruled: false, headed: false})
  }
  openCell(rtf)
}

/** Opens a cell of the innermost table, if none is open. */
function openCell({flow, builder}: RtfState): void {
  const table = flow.tables.at(-1)
  if (!table || table.open) return
  table.open = true
  builder.open()
}

/** Ends a cell of the table at a depth. */
export function endCell(rtf: RtfState, depth: number): void {
  settleTables(rtf, depth)
  const table = rtf.flow.tables.at(-1)
  if (!table) return
  table.row.push(rtf.builder.close())
  table.open = false
}

/** Ends a row of the table at a depth. */
export function endRow(rtf: RtfState, depth: number): void {
  const {tables} = rtf.flow
  while (tables.length > depth) closeTable(rtf)
  const table = tables.at(-1)
  if (!table || tables.length < depth) return
  closeCell(rtf)
  const {merged, ruled, headed} = rtf.row
  table.rows.push(table.row.map((cell, index) => (merged[index] && cell.length === 0 ? undefined : cell)))
  table.row = []
  table.ruled ||= ruled
  table.headed ||= headed
}

/** What stands in a cell that is never ended is a cell all the same. */
function closeCell(rtf: RtfState): void {
  const table = rtf.flow.tables.at(-1)
  if (!table?.open) return
  const cell = rtf.builder.close()
  table.open = false
  if (cell.length > 0) table.row.push(cell)
}

function closeTable(rtf: RtfState): void {
  closeCell(rtf)
  const table = rtf.flow.tables.pop()
  if (!table) return
  if (table.row.length > 0) table.rows.push(table.row)
  rtf.builder.push(toTable(table.rows, {ruled: table.ruled, headed: table.headed}))
}
