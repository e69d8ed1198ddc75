import {minOf} from '../../../util/min-of.ts'
import {type Chunk, chunkGaps, type TextRow} from './rows-of-text.ts'

/** Where a column's text begins and ends. */
export interface Column {
  x0: number
  x1: number
}

/** The least white between two columns, in sizes of the letters. */
const gutter = chunkGaps.table

/** How many rows may have a cell over several columns: the rows of a heading, some rows that head a part. */
const spanningShare = 0.2

/**
 * The columns as they are with another row; nothing where its text runs over the white between two of them.
 *
 * @param columns From left to right.
 */
export function addToColumns(columns: ReadonlyArray<Column>, row: TextRow): Column[] | undefined {
  const apart = gutter * row.size
  let result = [...columns]
  for (const {x0, x1} of row.chunks) {
    const touched = result.filter(column => column.x0 < x1 + apart && x0 < column.x1 + apart)
    if (touched.length > 1) return undefined
    const [met] = touched
    const column = {x0: Math.min(x0, met?.x0 ?? x0), x1: Math.max(x1, met?.x1 ?? x1)}
    result = [...result.filter(each => each !== met), column].toSorted((a, b) => a.x0 - b.x0)
    if (result.some((each, index) => index > 0 && each.x0 - (result[index - 1]?.x1 ?? 0) < apart)) return undefined
  }
  return result
}

/** The columns of rows that belong together, although some chunks stand over several of them. */
export function columnsOf(rows: ReadonlyArray<TextRow>): Column[] {
  const strict = cut(rows, 0)
  const lenient = cut(rows, Math.floor(rows.length * spanningShare))
  return lenient.length > strict.length ? lenient : strict
}

/** Columns parted by white that at most `allowed` rows run over. */
function cut(rows: ReadonlyArray<TextRow>, allowed: number): Column[] {
  const size = rows.reduce((most, row) => Math.max(most, row.size), 0)
  const edges = rows.flatMap(({chunks}) =>
    chunks.flatMap(({x0, x1}) => [
      {x: x0, step: 1},
      {x: x1, step: -1}
    ])
  )
  edges.sort((a, b) => a.x - b.x || b.step - a.step)
  const columns: Column[] = []
  let depth = 0
  for (const {x, step} of edges) {
    const last = columns.at(-1)
    if (step > 0 && depth === allowed) {
      if (last && x - last.x1 < gutter * size) last.x1 = Infinity
      else columns.push({x0: x, x1: Infinity})
    }
    depth += step
    const open = columns.at(-1)
    if (step < 0 && depth === allowed && open) open.x1 = x
  }
  return columns
}

/** The columns that a chunk stands in, as the first and the one after the last: those that it covers more than the white beside. */
export function columnsAt(
  columns: ReadonlyArray<Column>,
  {x0, x1}: Pick<Chunk, 'x0' | 'x1'>
): readonly [from: number, to: number] {
  let from = -1
  let to = 0
  columns.forEach((column, index) => {
    if (column.x0 >= x1 || x0 >= column.x1) return
    if (from < 0) from = index
    to = index + 1
  })
  if (from >= 0) return [from, to]
  // In the white between: a heading of a column that is wider than the column's text.
  const middle = (x0 + x1) / 2
  const distances = columns.map(column => Math.max(column.x0 - middle, middle - column.x1))
  const nearest = distances.indexOf(minOf(distances))
  return [nearest, nearest + 1]
}
