import type {Box} from '../box.ts'
import type {Word} from '../page-content.ts'
import {type FoundCell, type FoundTable, isRightToLeft, textOfCell, toLinesOfCell} from './found-table.ts'
import {findGrids, type Grid, type Place} from './grids.ts'
import type {Rules} from './rules.ts'

/** Share of the cells that have text in a table: in the boxes of a form, or the grid of a chart, most are empty. */
const filledShare = 1 / 3

/** Words of a cell, and its share of all, above which the rules are a frame around a text and not a table. */
const frameText = {words: 100, share: 0.5}

/** Share of the cells that are labels with a colon in a form. */
const labelShare = 0.5

/** The tables whose cells are enclosed by rules. */
export function findRuledTables(words: ReadonlyArray<Word>, rules: Rules): FoundTable[] {
  return findGrids(rules)
    .map(grid => toReadingOrder(toTable(grid, words)))
    .filter(table => isTable(table))
}

function toTable(grid: Grid, words: ReadonlyArray<Word>): FoundTable {
  const {xs, ys, cells} = grid
  const byPlace = new Map<Place, Word[]>(cells.map(place => [place, []]))
  const placeOf = createFinder(grid)
  for (const word of words) {
    const place = placeOf((word.x0 + word.x1) / 2, (word.y0 + word.y1) / 2)
    if (place) byPlace.get(place)?.push(word)
  }
  const filled = [...byPlace].map(([place, members]): FoundCell => ({...place, lines: toLinesOfCell(members)}))
  const box: Box = {x0: xs[0] ?? 0, y0: ys[0] ?? 0, x1: xs.at(-1) ?? 0, y1: ys.at(-1) ?? 0}
  const columns = xs.slice(1).map((x1, index) => ({x0: xs[index] ?? x1, x1}))
  return dropEmpty({...box, columns, rowCount: ys.length - 1, cells: filled})
}

/** The same table with its first column first: that is the one at the right in text that is written from there. */
function toReadingOrder(table: FoundTable): FoundTable {
  if (!isRightToLeft(table.cells.flatMap(({lines}) => lines.flat()))) return table
  const count = table.columns.length
  const cells = table.cells.map(cell => ({...cell, column: count - cell.column - cell.columnSpan}))
  return {...table, columns: table.columns.toReversed(), cells}
}

/** Finds the cell around a point. */
function createFinder({xs, ys, cells}: Grid): (x: number, y: number) => Place | undefined {
  const columns = xs.length - 1
  const squares: Place[] = []
  for (const cell of cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++)
        squares[row * columns + column] = cell
    }
  }
  return (x, y) => {
    const column = xs.findLastIndex(edge => edge <= x)
    const row = ys.findLastIndex(edge => edge <= y)
    return column < 0 || row < 0 || column >= columns || row >= ys.length - 1
      ? undefined
      : squares[row * columns + column]
  }
}

/** Takes out rows and columns in which no cell with text begins: what double lines enclose, and the room between spaced borders. */
function dropEmpty(table: FoundTable): FoundTable {
  const filled = table.cells.filter(({lines}) => lines.length > 0)
  const rows = keptOf(table.rowCount, filled, ({row}) => row)
  const columns = keptOf(table.columns.length, filled, ({column}) => column)
  const cells = filled.map(cell => ({
    ...cell,
    row: rows.before(cell.row),
    column: columns.before(cell.column),
    rowSpan: Math.max(1, rows.before(cell.row + cell.rowSpan) - rows.before(cell.row)),
    columnSpan: Math.max(1, columns.before(cell.column + cell.columnSpan) - columns.before(cell.column))
  }))
  return {...table, rowCount: rows.count, columns: table.columns.filter((_, index) => columns.has(index)), cells}
}

function keptOf(count: number, cells: ReadonlyArray<FoundCell>, at: (cell: FoundCell) => number) {
  const kept = new Set(cells.map(at))
  const before = [0]
  for (let index = 0; index < count; index++) before.push((before[index] ?? 0) + (kept.has(index) ? 1 : 0))
  return {count: kept.size, has: (index: number) => kept.has(index), before: (index: number) => before[index] ?? 0}
}

function isTable({columns, rowCount, cells}: FoundTable): boolean {
  if (columns.length < 2 || rowCount < 2 || countPaired(rowCount, cells) < 2) return false
  const squares = columns.length * rowCount
  if (cells.length < filledShare * squares || cells.length < 3) return false
  const lengths = cells.map(({lines}) => lines.reduce((sum, line) => sum + line.length, 0))
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
  const all = lengths.reduce((sum, length) => sum + length, 0)
  if (longest > frameText.words && longest > frameText.share * all) return false
  return cells.filter(cell => /:(?:\s*[_.…]*)?$/.test(textOfCell(cell))).length < labelShare * cells.length
}

/** How many rows have two cells with text; a form has a label a row. */
function countPaired(rowCount: number, cells: ReadonlyArray<FoundCell>): number {
  const counts = Array.from({length: rowCount}, () => 0)
  for (const {row, rowSpan} of cells) {
    for (let index = row; index < row + rowSpan; index++) counts[index] = (counts[index] ?? 0) + 1
  }
  return counts.filter(count => count > 1).length
}
