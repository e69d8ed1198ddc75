import type {Column} from './columns.ts'
import type {PlacedWord} from './order.ts'
import type {Row} from './table-rows.ts'

/** Signs that are set apart from the number behind them, so that they stand below each other. */
const before = /^[$€£¥₩₹(]+$/u

/** Signs that are set apart from the number before them. */
const after = /^[)%‰*†]+$/u

/**
 * Columns that are only parts of one: those of which no row has both (a heading stands at the left, its numbers at the right),
 * and signs that are set apart from their numbers. If there are none, then those of which one row has both: a line with
 * wide spaces.
 */
export function joinColumns(columns: ReadonlyArray<Column>, rows: ReadonlyArray<Row>): Column[] {
  const joined = join(columns, rows, 1)
  return joined.length < columns.length ? joined : join(columns, rows, 2)
}

function join(columns: ReadonlyArray<Column>, rows: ReadonlyArray<Row>, least: number): Column[] {
  const joined: Column[] = []
  let first = 0
  columns.forEach((column, index) => {
    const last = joined.at(-1)
    const isPart =
      countBoth(rows, first, index) < least || hasOnly(rows, index - 1, before) || hasOnly(rows, index, after)
    if (last && isPart) {
      Object.assign(last, {x0: Math.min(last.x0, column.x0), x1: Math.max(last.x1, column.x1)})
    } else {
      joined.push({...column})
      first = index
    }
  })
  return joined
}

/** How many rows have text in one of the columns from `first` on, and in the one at `index`. */
function countBoth(rows: ReadonlyArray<Row>, first: number, index: number): number {
  return rows.filter(
    row => row.some(({end}) => first < end && end <= index) && row.some(({column}) => column === index)
  ).length
}

function hasOnly(rows: ReadonlyArray<Row>, index: number, signs: RegExp): boolean {
  return rows.every(row =>
    wordsIn(row, index).every(({word, column, end}) => end - column > 1 || signs.test(word.text))
  )
}

function wordsIn(row: Row, index: number): PlacedWord[] {
  return row.filter(({column, end}) => column <= index && index < end)
}
