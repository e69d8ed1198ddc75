import {maxOf} from '../../../util/max-of.ts'
import {boxAround} from '../box-around.ts'
import {type FoundCell, type FoundTable, textOfCell} from './found-table.ts'

/** Rows that a table without lines has at least, by its columns: two or three rows of two are a letterhead as well. */
const leastRows = {two: 4, more: 3}

/** Share of the rows that have two cells with text. */
const pairedShare = 0.6

/** Share of the cells of a column by which it is one of marks, of numbers, or of labels. */
const kindShare = 0.7

/** Share of the cells of a column that begin, end or have their middle at one place, and how far off the others of them are, in points. */
const aligned = {share: 0.5, slack: 3}

/** Words of a cell on average above which a table is prose side by side. */
const proseWords = 40

/** A mark or number before a point of a list, a paragraph, or a note. */
const mark = /^(?:[•◦▪■●○‣·*–—-]|[([]?(?:\d{1,3}|\p{L}|[ivxlc]{1,6})[.)\]]?|\d+(?:\.\d+)+\.?|§+\s?\d*)$/iu

/** Dots that lead to a page number. */
const leader = /\.{4,}|(?:\. ){4,}|…{2,}|(?:^|\s)[._]{3,}(?:\s|$)/

/** A number with what may stand around it; no letters but those of a unit or a magnitude. */
const figure =
  /^[^\p{L}\d]{0,3}\d[\d.,:'’\s]*(?:[^\p{L}\d]{0,3}|\s?\p{L}{1,3}\.?)(?:\s?[-–—]\s?[^\p{L}\d]{0,2}\d[\d.,'’\s]*\p{L}{0,2})?[^\p{L}\d]{0,2}$|^[-–—]$|^(?:n\/?a|nil|nm)$/iu

/** A label of what stands beside it. */
const label = /[:：]$/

/**
 * Whether aligned cells are a table and not a list with its marks, a table of contents, a letterhead, blocks side by side.
 *
 * @param lines How many lines and edges of backgrounds it has, where at least one is between its rows; else 0.
 */
export function isTableLike(table: FoundTable, lines: number): boolean {
  const {columns, rowCount, cells} = table
  const texts = columns.map((_, index) => cells.filter(({column}) => column === index).map(textOfCell))
  if (cells.some(cell => leader.test(textOfCell(cell)))) return false
  if (countPaired(cells) < pairedShare * rowCount || !hasPairs(table)) return false
  if (cells.reduce((sum, cell) => sum + wordsOf(cell), 0) > proseWords * cells.length) return false
  if (!columns.every((_, index) => isAligned(cells.filter(({column}) => column === index)))) return false
  const [first = [], second = []] = texts
  if (columns.length === 2) {
    if (share(first, label) >= kindShare) return false
    if (lines > 2) return true
    if (share(first, mark) >= kindShare) return false
    if (lines > 0) return rowCount >= (lines > 1 ? leastRows.more : leastRows.two)
    if (rowCount < leastRows.two) return false
    return isHeaded(table) || [first, second].some(column => share(column.slice(1), figure) >= kindShare)
  }
  return lines > 0 || rowCount >= leastRows.more
}

/** Whether the cells of a column stand under each other: at the left, at the right, centered, or numbers, by their points. */
function isAligned(cells: ReadonlyArray<FoundCell>): boolean {
  const boxes = cells.map(({lines}) => boxAround(lines.flat()))
  const edges = [boxes.map(({x0}) => x0), boxes.map(({x1}) => x1), boxes.map(({x0, x1}) => (x0 + x1) / 2)]
  const best = maxOf(edges.map(mostAtOnePlace))
  return best >= aligned.share * cells.length || share(cells.map(textOfCell), figure) >= kindShare
}

function mostAtOnePlace(values: ReadonlyArray<number>): number {
  const sorted = values.toSorted((a, b) => a - b)
  let first = 0
  let most = 0
  sorted.forEach((value, index) => {
    while (value - (sorted[first] ?? value) > aligned.slack) first++
    most = Math.max(most, index - first + 1)
  })
  return most
}

function share(texts: ReadonlyArray<string>, pattern: RegExp): number {
  return texts.length === 0 ? 0 : texts.filter(text => pattern.test(text)).length / texts.length
}

function countPaired(cells: ReadonlyArray<FoundCell>): number {
  const counts = new Map<number, number>()
  for (const {row} of cells) counts.set(row, (counts.get(row) ?? 0) + 1)
  return [...counts.values()].filter(count => count > 1).length
}

/** Whether two rows have text in the same two columns: a running line and what is set to the right below it do not. */
function hasPairs({columns, rowCount, cells}: FoundTable): boolean {
  const taken = new Set(cells.map(({row, column}) => row * columns.length + column))
  const rows = Array.from({length: rowCount}, (_, row) =>
    columns.map((_column, column) => taken.has(row * columns.length + column))
  )
  return columns.some((_, first) =>
    columns.some((_column, second) => second > first && rows.filter(row => row[first] && row[second]).length > 1)
  )
}

function wordsOf({lines}: FoundCell): number {
  return lines.reduce((sum, line) => sum + line.length, 0)
}

/** Whether the cells of the first row look alike, and other than those below. */
function isHeaded({columns, cells}: FoundTable): boolean {
  const head = cells.filter(({row}) => row === 0)
  const body = cells.filter(({row}) => row > 0)
  return head.length === columns.length && head.every(isBold) && !body.some(isBold)
}

function isBold({lines}: FoundCell): boolean {
  return lines.flat().every(({style}) => style.bold)
}
