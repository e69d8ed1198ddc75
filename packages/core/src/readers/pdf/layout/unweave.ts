import type {Box} from '../box.ts'
import type {Line} from '../page-content.ts'
import {isBeside} from './is-beside.ts'

/** Rows, one after the other, that columns painted row by row have at least. */
const fewestRows = 3

/** Characters that half of a column's lines have at least: labels and values are shorter, and are read across. */
const proseLength = 20

/** Share of a column's lines that go on in the next one in lower case. */
const goingOn = 0.3

/**
 * Puts columns that were painted row by row one behind the other.
 *
 * Stream order is overruled only where it crosses the same gutter again and again, and where the text on both sides of it reads on
 * from line to line, and not across.
 */
export function unweave(lines: ReadonlyArray<Line>): Line[] {
  const ordered: Line[] = []
  let index = 0
  while (index < lines.length) {
    const end = endOfRows(lines, index)
    const run = lines.slice(index, end)
    ordered.push(...(run.length > 1 ? (toColumns(run)?.flat() ?? run) : run))
    index = end
  }
  return ordered
}

/** Where rows that follow each other from `start` on end: each has lines side by side. */
function endOfRows(lines: ReadonlyArray<Line>, start: number): number {
  let end = start
  let rows = 0
  while (end < lines.length) {
    const next = endOfRow(lines, end)
    // A row with one line is one whose column has ended, or whose neighbor is a paragraph's end.
    const single = next === end + 1
    const isWithin = !single || (rows > 0 && next < lines.length && endOfRow(lines, next) > next + 1)
    if (!isWithin || (end > start && !isBelow(lines[end - 1], lines[end]))) break
    rows++
    end = next
  }
  return rows >= fewestRows ? end : start + 1
}

function endOfRow(lines: ReadonlyArray<Line>, start: number): number {
  let end = start + 1
  while (end < lines.length && isBeside(lines[end - 1], lines[end])) end++
  return end
}

function isBelow(a: Line | undefined, b: Line | undefined): boolean {
  return a !== undefined && b !== undefined && b.y1 > a.y1
}

/** The columns of rows, if there are two or more with a gutter between them and each of them is prose. */
function toColumns(lines: ReadonlyArray<Line>): Line[][] | undefined {
  const columns: Array<{x1: number; lines: Line[]}> = []
  for (const line of lines.toSorted((a, b) => a.x0 - b.x0)) {
    const open = columns.at(-1)
    if (open && line.x0 <= open.x1) {
      open.x1 = Math.max(open.x1, line.x1)
      open.lines.push(line)
    } else columns.push({x1: line.x1, lines: [line]})
  }
  const sorted = columns.map(column => column.lines.toSorted(byHeight))
  return sorted.length > 1 && sorted.every(isProse) ? sorted : undefined
}

function byHeight(a: Box, b: Box): number {
  return a.y0 - b.y0
}

function isProse(lines: ReadonlyArray<Line>): boolean {
  if (lines.length < fewestRows) return false
  const texts = lines.map(({words}) => words.map(word => word.text).join(' '))
  const median = texts.map(text => text.length).toSorted((a, b) => a - b)[texts.length >> 1] ?? 0
  const lower = texts.slice(1).filter(text => /^\p{Ll}|^[\p{Script=Han}\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text))
  return median >= proseLength && lower.length >= (texts.length - 1) * goingOn
}
