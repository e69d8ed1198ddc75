import {type FoundCell, type FoundTable, textOfCell} from './found-table.ts'

/** Rows that a table without lines has at least, by its columns: two or three rows of two are a letterhead as well. */
const leastRows = {two: 4, more: 3}

/** Share of the rows that have two cells with text. */
const pairedShare = 0.5

/** Share of the cells of a column by which it is one of marks, of numbers, or of labels. */
const kindShare = 0.7

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
 * @param ruled Whether lines or backgrounds part its rows.
 */
export function isTableLike(table: FoundTable, ruled: boolean): boolean {
  const {columns, rowCount, cells} = table
  const texts = columns.map((_, index) => cells.filter(({column}) => column === index).map(textOfCell))
  if (cells.some(cell => leader.test(textOfCell(cell)))) return false
  if (rowCount < 2 || countPaired(cells) < pairedShare * rowCount) return false
  if (cells.reduce((sum, cell) => sum + wordsOf(cell), 0) > proseWords * cells.length) return false
  const [first = [], second = []] = texts
  if (columns.length === 2) {
    if (share(first, mark) >= kindShare) return false
    if (ruled) return true
    if (rowCount < leastRows.two || share(first, label) >= kindShare) return false
    return isHeaded(table) || share(second.slice(1), figure) >= kindShare
  }
  return ruled || rowCount >= leastRows.more
}

function share(texts: ReadonlyArray<string>, pattern: RegExp): number {
  return texts.length === 0 ? 0 : texts.filter(text => pattern.test(text)).length / texts.length
}

function countPaired(cells: ReadonlyArray<FoundCell>): number {
  const counts = new Map<number, number>()
  for (const {row} of cells) counts.set(row, (counts.get(row) ?? 0) + 1)
  return [...counts.values()].filter(count => count > 1).length
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
