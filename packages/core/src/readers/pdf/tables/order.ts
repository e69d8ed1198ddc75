import type {Word} from '../page-content.ts'
import {columnsAt} from './columns.ts'
import type {Region} from './regions.ts'

/** A word, the columns that it stands in, and the row of text. */
export interface PlacedWord {
  readonly word: Word
  /** First column. */
  readonly column: number
  /** The column after the last. */
  readonly end: number
  /** Index of its row of text in the region. */
  readonly line: number
}

/** The words of a region in the order in which the page paints them. */
export function placeWords({rows, columns}: Region): PlacedWord[] {
  const placed = rows.flatMap(({chunks}, line) =>
    chunks.flatMap(chunk => {
      const [column, end] = columnsAt(columns, chunk)
      return chunk.words.map(word => ({word, column, end, line}))
    })
  )
  return placed.toSorted((a, b) => a.word.start - b.word.start)
}

/**
 * How often the order of painting goes back over each white between two columns. A table is painted row by row, so it goes
 * back once a row; columns of a page, and blocks set side by side, are painted one after the other.
 */
export function countReturns(placed: ReadonlyArray<PlacedWord>, columns: number): number[] {
  const returns = Array.from({length: Math.max(0, columns - 1)}, () => 0)
  placed.forEach(({column}, index) => {
    const before = placed[index - 1]?.column ?? column
    for (let white = column; white < before; white++) returns[white] = (returns[white] ?? 0) + 1
  })
  return returns
}
