import type {Column} from './columns.ts'
import type {PlacedWord} from './order.ts'
import type {Row} from './table-rows.ts'

/** Signs that are set apart from the number behind them, so that they stand below each other. */
const before = /^[$€£¥₩₹(]+$/u

/** Signs that are set apart from the number before them. */
const after = /^[)%‰*†]+$/u

/**
 * Columns that are only parts of one: those of which no row has both (a heading stands at the left, its numbers at the right),
 * and signs that are set apart from their numbers.
 */
export function joinColumns(columns: ReadonlyArray<Column>, rows: ReadonlyArray<Row>): Column[] {
  const joined: Column[] = []
  columns.forEach((column, index) => {
    const last = joined.at(-1)
    if (last && (!haveBoth(rows, index - 1) || hasOnly(rows, index - 1, before) || hasOnly(rows, index, after)))
      last.x1 = column.x1
    else joined.push({...column})
  })
  return joined
}

/** Whether a row has text in the column at `index` and in the next. */
function haveBoth(rows: ReadonlyArray<Row>, index: number): boolean {
  return rows.some(row => wordsIn(row, index).length > 0 && wordsIn(row, index + 1).length > 0)
}

function hasOnly(rows: ReadonlyArray<Row>, index: number, signs: RegExp): boolean {
  return rows.every(row =>
    wordsIn(row, index).every(({word, column, end}) => end - column > 1 || signs.test(word.text))
  )
}

function wordsIn(row: Row, index: number): PlacedWord[] {
  return row.filter(({column, end}) => column <= index && index < end)
}
