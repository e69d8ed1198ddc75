import {maxOf} from '../../../util/max-of.ts'
import {minOf} from '../../../util/min-of.ts'
import type {Box} from '../box.ts'
import type {Column, PageLayout} from '../layout/lay-out-page.ts'
import type {TextLine} from '../layout/text-line.ts'
import {rightToLeft} from '../layout/to-lines.ts'
import type {Edges} from './survey.ts'

/** Difference of two line starts, in sizes, that count as one. */
export const aligned = 0.35

/** Room that a line may leave, in sizes, beyond the word that would have fitted: justified lines are never exact. */
export const room = 0.4

/** Share of the lines of a quote that are full: other lines that are set in are short, as those of an address. */
const fullShare = 0.5

/** What stands beside the lines of a column: those of others, tables and pictures. */
export function besideOf(column: Column, {columns, figures}: Pick<PageLayout, 'columns' | 'figures'>): Box[] {
  const lines = columns
    .filter(other => other !== column && other.y0 < column.y1 && other.y1 > column.y0)
    .flatMap((other): ReadonlyArray<Box> => (other.table ? [other] : other.lines))
  return [...lines, ...figures].filter(other => other.y0 < column.y1 && other.y1 > column.y0)
}

/** What is left of a column's width where something stands beside it: as far as its lines go there. */
export function withRoom(frame: Edges, column: Column, line: TextLine, others: ReadonlyArray<Box>): Edges {
  const level = others.filter(other => isLevel(other, line))
  const right = level.filter(other => other.x0 >= line.x1 && other.x0 < frame.x1)
  const left = level.filter(other => other.x1 <= line.x0 && other.x1 > frame.x0)
  if (right.length === 0 && left.length === 0) return frame
  const edge = minOf(right.map(other => other.x0))
  const start = maxOf(left.map(other => other.x1))
  const near = column.lines.filter(each => each.x1 <= edge && each.x0 >= start)
  return {
    x0: left.length > 0 ? minOf(near.map(each => each.x0)) : frame.x0,
    x1: right.length > 0 ? maxOf(near.map(each => each.x1)) : frame.x1
  }
}

/** Lines that begin alike and are full before the column's edge: a quote, or an item that is set in on both sides. */
export function narrowed(frame: Edges, lines: ReadonlyArray<TextLine>, index: number): Edges {
  const line = lines[index]
  const next = lines[index + 1]
  if (!line || !next) return frame
  const {size} = line.style
  // From right to left, what is said of beginnings and ends is seen in a mirror.
  const seen = rightToLeft.test(line.text) ? mirror : (edges: Edges) => edges
  const [first, second, column] = [seen(line), seen(next), seen(frame)]
  let end = index + 1
  while (lines[end] && Math.abs(seen(lines[end] as TextLine).x0 - second.x0) <= size * aligned) end++
  const alike = lines.slice(index, end)
  const x1 = maxOf(alike.map(each => seen(each).x1))
  // Lines on which the next word had no room.
  const full = alike.filter((each, at) => x1 - seen(each).x1 <= (alike[at + 1]?.firstWord ?? 0) + size * room).length
  const isSetIn =
    second.x0 - column.x0 > size && column.x1 - x1 > size * 1.5 && x1 - second.x0 > (column.x1 - column.x0) / 2
  return isSetIn && alike.length >= 3 && full >= Math.max(2, alike.length * fullShare)
    ? seen({x0: Math.min(first.x0, second.x0), x1})
    : frame
}

function mirror({x0, x1}: Edges): Edges {
  return {x0: -x1, x1: -x0}
}

function isLevel(a: Box, b: Box): boolean {
  return Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0) > 0
}
