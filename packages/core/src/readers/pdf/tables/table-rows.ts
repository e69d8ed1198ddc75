import {type FoundCell, toLinesOfCell} from './found-table.ts'
import type {PlacedWord} from './order.ts'

/** One row of a table: its words in the order of painting. */
export type Row = PlacedWord[]

/** Distance between two baselines up to which a line goes on in its cell, in sizes of the letters: lines of a text are so far apart. */
const linePitch = 1.45

/** The same for the first column, where the lines of a cell are hardest to tell from rows without other cells. */
const labelPitch = 1.3

/** White that a column has before it at most, in sizes of the letters. */
const beforeColumn = 2.5

/** Distance above which a line is in another row, whatever its rows are like. */
const longestPitch = 2.2

/** Part of the distance between rows that lines of a cell stay below, if cells have white around them. */
const belowRows = 0.93

/** How far a row may reach into the one above, in sizes of the letters: boxes of letters are higher than lines. */
const overlap = 0.5

/**
 * The rows of a table whose words are painted row by row: a new one begins where the order goes back to a column further
 * left, or on in the same column further down than a line. Nothing where rows found so run into each other.
 *
 * @param breaks Heights at which a line or the edge of a background parts rows.
 */
export function toRows(placed: ReadonlyArray<PlacedWord>, breaks: ReadonlyArray<number>): Row[] | undefined {
  const pitches = measure(placed)
  const rows: Row[] = []
  for (const word of placed) {
    const row = rows.at(-1)
    if (row && goesOn(row, word, pitches, breaks)) row.push(word)
    else rows.push([word])
  }
  rows.sort((a, b) => topOf(a) - topOf(b))
  const sound = rows.every((row, index) => !runsInto(rows[index - 1] ?? [], row))
  return sound ? rows : undefined
}

/** Whether two rows overlap in one of their columns: a cell that reaches over two rows stands between them in its own. */
function runsInto(above: Row, row: Row): boolean {
  const tops = new Map<number, number>()
  for (const {column, word} of row) tops.set(column, Math.min(tops.get(column) ?? Infinity, word.y0))
  return above.some(({column, word}) => word.y1 - (tops.get(column) ?? Infinity) > overlap * word.style.size)
}

function goesOn(row: Row, next: PlacedWord, pitches: Pitches, breaks: ReadonlyArray<number>): boolean {
  const last = row.at(-1)
  if (!last || next.column < last.column) return false
  const bottom = bottomOf(row)
  if (breaks.some(y => topOf(row) < y && y < next.word.baseline && y >= last.word.baseline)) return false
  if (next.column > last.column) return next.word.y0 <= bottom
  const step = next.word.baseline - last.word.baseline
  const size = Math.max(last.word.style.size, next.word.style.size)
  if (step < -size) return false
  if (step < belowRows * pitches.rows && step <= longestPitch * size) return true
  return (
    (next.column > 0 || isWrapped(last, next, pitches)) &&
    step <= Math.max((next.column === 0 ? labelPitch : linePitch) * size, pitches.lines)
  )
}

/** Whether a label goes on, as far below as rows are from each other: it had no room, and does not head what follows. */
function isWrapped({word}: PlacedWord, next: PlacedWord, {room}: Pitches): boolean {
  const {x0, x1, style} = next.word
  return word.x1 + x1 - x0 > room - beforeColumn * style.size && !/[:：]$/.test(word.text)
}

/** Distances between baselines, in points. */
interface Pitches {
  /** The widest between lines of one cell: the next cell begins above the second of them. */
  readonly lines: number
  /** The smallest between the first lines of two rows. */
  readonly rows: number
  /** Where the room for the first column ends: the text of the others begins there. */
  readonly room: number
}

function measure(placed: ReadonlyArray<PlacedWord>): Pitches {
  let lines = 0
  let rows = Infinity
  let start = placed[0]
  let step = 0
  placed.forEach((next, index) => {
    const last = placed[index - 1]
    if (!last || !start) return
    if (next.column < last.column) {
      const pitch = next.word.baseline - start.word.baseline
      if (pitch > next.word.style.size / 2) rows = Math.min(rows, pitch)
      start = next
      step = 0
    } else if (next.column === last.column) {
      const down = next.word.baseline - last.word.baseline
      if (down > next.word.style.size / 2) step = Math.max(step, down)
    } else {
      if (next.word.y1 < last.word.y0 + last.word.style.size / 2) lines = Math.max(lines, step)
      step = 0
    }
  })
  const room = placed.reduce((least, {column, word}) => (column > 0 ? Math.min(least, word.x0) : least), Infinity)
  return {lines, rows, room}
}

function topOf(row: Row): number {
  return row.reduce((least, {word}) => Math.min(least, word.y0), Infinity)
}

function bottomOf(row: Row): number {
  return row.reduce((most, {word}) => Math.max(most, word.y1), -Infinity)
}

/** The cells of rows with so many columns. */
export function toCells(rows: ReadonlyArray<Row>, count: number): FoundCell[] {
  return rows.flatMap((row, index) => {
    const cells: FoundCell[] = []
    for (let column = 0; column < count; column++) {
      const members = row.filter(placed => placed.column === column)
      if (members.length === 0) continue
      const lines = toLinesOfCell(members.map(({word}) => word))
      const end = members.reduce((most, member) => Math.max(most, member.end), column + 1)
      cells.push({row: index, column, rowSpan: 1, columnSpan: end - column, lines})
    }
    return cells
  })
}
