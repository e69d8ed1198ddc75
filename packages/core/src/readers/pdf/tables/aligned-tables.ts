import {boxAround} from '../box-around.ts'
import type {Word} from '../page-content.ts'
import type {Column} from './columns.ts'
import type {FoundCell, FoundTable} from './found-table.ts'
import {toLinesOfCell} from './found-table.ts'
import {isTableLike} from './is-table-like.ts'
import {countReturns, type PlacedWord, placeWords} from './order.ts'
import {findRegions, type Region} from './regions.ts'
import type {Stack} from './stacks.ts'
import {type Row, toRows} from './table-rows.ts'

/** How many rows of text a row of a table has at most, on average: more, and what stands side by side are columns of a page. */
const linesOfRow = 8

/** How deep columns of a page are looked into: a table in a column, its cells. */
const columnDepth = 4

/** How far rules and backgrounds may reach over the words that they belong to, in points: the padding of cells. */
const padding = 12

/** The tables whose columns are only aligned, with no lines between. Rules and backgrounds in `stacks` speak for a table. */
export function findAlignedTables(words: ReadonlyArray<Word>, stacks: ReadonlyArray<Stack>): FoundTable[] {
  const tables: FoundTable[] = []
  let left = words
  for (const stack of stacks) {
    const within = left.filter(({x0, x1}) => x0 >= stack.x0 - padding / 2 && x1 <= stack.x1 + padding / 2)
    const found = search(within, [stack], 0).filter(({y0, y1}) => y0 < stack.y1 && stack.y0 < y1)
    tables.push(...found)
    left = outside(left, found)
  }
  tables.push(...search(left, [], 0))
  return tables
}

function outside(words: ReadonlyArray<Word>, tables: ReadonlyArray<FoundTable>): ReadonlyArray<Word> {
  if (tables.length === 0) return words
  const taken = new Set(tables.flatMap(({cells}) => cells.flatMap(({lines}) => lines.flat())))
  return words.filter(word => !taken.has(word))
}

function search(words: ReadonlyArray<Word>, stacks: ReadonlyArray<Stack>, depth: number): FoundTable[] {
  if (depth > columnDepth) return []
  return findRegions(words, stacks).flatMap(region => {
    const placed = placeWords(region)
    const parts = partsOf(region, placed)
    if (parts.length > 1) return parts.flatMap(part => search(part, stacks, depth + 1))
    const table = toTable(region, placed, stacks)
    return table ? [table] : []
  })
}

/** The words of a region by the columns of the page that they stand in: where the order of painting does not come back row by row. */
function partsOf({rows, columns}: Region, placed: ReadonlyArray<PlacedWord>): Word[][] {
  const least = Math.max(1, rows.length / linesOfRow)
  const returns = countReturns(placed, columns.length)
  const parts: Word[][] = [[]]
  columns.forEach((_, index) => {
    if (index > 0 && (returns[index - 1] ?? 0) < least) parts.push([])
    parts.at(-1)?.push(...placed.filter(({column}) => column === index).map(({word}) => word))
  })
  return parts.filter(part => part.length > 0)
}

function toTable(
  region: Region,
  placed: ReadonlyArray<PlacedWord>,
  stacks: ReadonlyArray<Stack>
): FoundTable | undefined {
  const box = boxAround(region.rows)
  const levels = stacks.flatMap(stack =>
    stack.x0 <= box.x0 + padding && box.x1 <= stack.x1 + padding ? stack.levels : []
  )
  const inner = levels.filter(y => box.y0 < y && y < box.y1)
  const rows = toRows(placed, inner)
  if (!rows) return undefined
  const columns = joinColumns(region.columns, rows)
  if (columns.length < region.columns.length) {
    const joined = {rows: region.rows, columns}
    return toTable(joined, placeWords(joined), stacks)
  }
  const cells = rows.flatMap((row, index) => toCells(row, index, columns.length))
  const table = {...box, columns, rowCount: rows.length, cells}
  return isTableLike(table, inner.length > 0) ? table : undefined
}

/** Columns of which no row has both are one: its heading stands at the left and its numbers at the right. */
function joinColumns(columns: ReadonlyArray<Column>, rows: ReadonlyArray<Row>): Column[] {
  const joined: Column[] = []
  columns.forEach((column, index) => {
    const last = joined.at(-1)
    const both = rows.some(row => has(row, index - 1) && has(row, index))
    if (last && !both) last.x1 = column.x1
    else joined.push({...column})
  })
  return joined
}

function has(row: Row, index: number): boolean {
  return row.some(({column, end}) => column <= index && index < end)
}

function toCells(row: Row, index: number, count: number): FoundCell[] {
  const cells: FoundCell[] = []
  for (let column = 0; column < count; column++) {
    const members = row.filter(placed => placed.column === column)
    if (members.length === 0) continue
    const end = Math.max(...members.map(member => member.end))
    cells.push({
      row: index,
      column,
      rowSpan: 1,
      columnSpan: end - column,
      lines: toLinesOfCell(members.map(({word}) => word))
    })
  }
  return cells
}
