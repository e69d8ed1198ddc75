import type {Box} from '../box.ts'
import {rightToLeft} from '../layout/to-lines.ts'
import type {Word} from '../page-content.ts'
import type {Column} from './columns.ts'
import type {Place} from './grids.ts'
import {toTextRows} from './rows-of-text.ts'

/** A cell with the lines of its text. */
export interface FoundCell extends Place {
  readonly lines: ReadonlyArray<ReadonlyArray<Word>>
}

/** A table on one page. */
export interface FoundTable extends Box {
  /** Where its columns are, from the first column on. */
  readonly columns: ReadonlyArray<Column>
  readonly rowCount: number
  /** Cells from the first row on, each row from its first column on; a place that a cell does not begin in has none. */
  readonly cells: ReadonlyArray<FoundCell>
}

/** Words of one cell by their lines, each in the order in which it is painted, which is that of reading in all scripts. */
export function toLinesOfCell(words: ReadonlyArray<Word>): Word[][] {
  return toTextRows(words, Infinity).map(({chunks}) =>
    chunks.flatMap(chunk => chunk.words).toSorted((a, b) => a.start - b.start)
  )
}

/** All words of a table. */
export function wordsOf({cells}: FoundTable): Word[] {
  return cells.flatMap(({lines}) => lines.flat())
}

/** The text of a cell, with spaces for line ends. */
export function textOfCell({lines}: Pick<FoundCell, 'lines'>): string {
  return lines.map(line => line.map(({text}) => text).join(' ')).join(' ')
}

/** Whether most words with letters are of a script that is written from right to left: the first column is the last one then. */
export function isRightToLeft(words: ReadonlyArray<Word>): boolean {
  const lettered = words.filter(({text}) => /\p{L}/u.test(text))
  return 2 * lettered.filter(({text}) => rightToLeft.test(text)).length > lettered.length
}
