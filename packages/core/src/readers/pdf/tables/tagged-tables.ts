import {boxAround} from '../box-around.ts'
import type {Tag, Word} from '../page-content.ts'
import type {Column} from './columns.ts'
import {type FoundCell, type FoundTable, toLinesOfCell, wordsOf} from './found-table.ts'
import {isTableLike} from './is-table-like.ts'

/** Elements between a table and its rows. */
const rowGroups: ReadonlySet<string> = new Set(['TBody', 'TFoot', 'THead'])

/** Columns that a cell reaches over, and rows, that are believed. */
const longestSpan = 100

/** How far a row may stand above the end of the one before, in sizes of the letters. */
const overlap = 0.5

/**
 * The tables of a tagged file's structure on one page. They are believed where they have headers, or look like tables (word
 * processors tag what only places a letterhead, too), and where their rows stand below each other.
 */
export function findTaggedTables(words: ReadonlyArray<Word>, tags: ReadonlyArray<Tag>): FoundTable[] {
  const elements = tags.flatMap(tablesIn)
  if (elements.length === 0) return []
  const byMark = Map.groupBy(words, ({mark}) => mark)
  return elements.flatMap(element => {
    const table = toTable(element, byMark)
    if (!table || !standsInRows(table)) return []
    const isHeaded = rowsOf(element).some(row => cellsOf(row).some(({type}) => type === 'TH'))
    return isHeaded || isTableLike(table, 0) ? [table] : []
  })
}

/** The tables below an element that are in no other table. */
function tablesIn(tag: Tag): Tag[] {
  return tag.type === 'Table'
    ? [tag]
    : tag.children.flatMap(child => (typeof child === 'number' ? [] : tablesIn(child)))
}

function rowsOf(element: Tag): Tag[] {
  return elementsOf(element).flatMap(child => {
    if (rowGroups.has(child.type)) return rowsOf(child)
    return child.type === 'TR' ? [child] : []
  })
}

function cellsOf(row: Tag): Tag[] {
  return elementsOf(row).filter(({type}) => type === 'TD' || type === 'TH')
}

function elementsOf({children}: Tag): Tag[] {
  return children.filter((child): child is Tag => typeof child !== 'number')
}

function toTable(element: Tag, byMark: ReadonlyMap<number, Word[]>): FoundTable | undefined {
  const cells: FoundCell[] = []
  const taken = new Set<string>()
  let row = 0
  for (const each of rowsOf(element)) {
    const texts = cellsOf(each).map(cell => ({cell, words: marksIn(cell).flatMap(mark => byMark.get(mark) ?? [])}))
    // The rest of the table is on another page.
    if (texts.every(({words}) => words.length === 0)) continue
    let column = 0
    for (const {cell, words} of texts) {
      while (taken.has(`${row} ${column}`)) column++
      const place = {row, column, rowSpan: toSpan(cell.rows), columnSpan: toSpan(cell.columns)}
      if (words.length > 0) cells.push({...place, lines: toLinesOfCell(words)})
      for (let below = 1; below < place.rowSpan; below++) {
        for (let beside = 0; beside < place.columnSpan; beside++) taken.add(`${row + below} ${column + beside}`)
      }
      column += place.columnSpan
    }
    row++
  }
  const count = cells.reduce((most, {column, columnSpan}) => Math.max(most, column + columnSpan), 0)
  if (row < 2 || count < 2) return undefined
  const table = {rowCount: row, cells, columns: [], ...boxAround(cells.flatMap(({lines}) => lines.flat()))}
  return {...table, columns: Array.from({length: count}, (_, index) => extentOf(table, index))}
}

function marksIn({children}: Tag): number[] {
  return children.flatMap(child => (typeof child === 'number' ? [child] : marksIn(child)))
}

function toSpan(count = 1): number {
  return Math.min(longestSpan, Math.max(1, Math.trunc(count)))
}

/** Where the text of a column's own cells begins and ends. */
function extentOf(table: FoundTable, index: number): Column {
  const own = table.cells.filter(({column, columnSpan}) => column === index && columnSpan === 1)
  const {x0, x1} = own.length > 0 ? boxAround(own.flatMap(({lines}) => lines.flat())) : table
  return {x0, x1}
}

/** Whether each row begins below the beginning of the one before. */
function standsInRows(table: FoundTable): boolean {
  const [first] = wordsOf(table)
  const slack = overlap * (first?.style.size ?? 0)
  const tops = Array.from({length: table.rowCount}, () => Infinity)
  for (const {row, lines} of table.cells) {
    for (const word of lines.flat()) tops[row] = Math.min(tops[row] ?? Infinity, word.y0)
  }
  return tops.every((top, index) => index === 0 || top >= (tops[index - 1] ?? 0) - slack)
}
