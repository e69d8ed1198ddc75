import {maxOf} from '../../../util/max-of.ts'
import {minOf} from '../../../util/min-of.ts'
import type {Line} from '../page-content.ts'
import {isBeside} from './is-beside.ts'
import {toLine} from './to-lines.ts'

/** Points by which the edges of justified lines may differ. */
const slack = 1.5

/** Part by which the gaps of one justified line may differ. */
const gapShare = 0.2

/** Words of a line that shows how wide a column is. */
const fewestWords = 3

/** Lines above and below that may show it. */
const nearby = 8

/** Gap in sizes of a justified line at most, where the line above does not show that it is one. */
const widest = 5

/** Joins the words of justified lines that are so far apart that they were taken for lines of their own. */
export function joinJustified(lines: ReadonlyArray<Line>): Line[] {
  const joined: Line[] = []
  let index = 0
  while (index < lines.length) {
    let end = index + 1
    while (end < lines.length && isBeside(lines[end - 1], lines[end])) end++
    const row = lines.slice(index, end)
    if (row.length > 1 && isJustified(row, joined.slice(-nearby), lines.slice(end, end + nearby)))
      joined.push(toLine(row.flatMap(line => line.words)))
    else joined.push(...row)
    index = end
  }
  return joined
}

/** As wide as a line near it, and with gaps that are all the same; where that line is not the one above, of more than one gap. */
function isJustified(row: ReadonlyArray<Line>, above: ReadonlyArray<Line>, below: ReadonlyArray<Line>): boolean {
  const [first] = row
  const last = row.at(-1)
  if (!first || !last) return false
  const words = row.flatMap(line => line.words)
  const gaps = words.slice(1).map((word, index) => word.x0 - (words[index]?.x1 ?? 0))
  const [least, most] = [minOf(gaps), maxOf(gaps)]
  if (most - least > most * gapShare) return false
  const isAsWide = (near: Line, side: number) =>
    near.words.length >= fewestWords &&
    (first.y0 - near.y0) * side >= 0 &&
    Math.abs(near.x0 - first.x0) <= slack &&
    Math.abs(near.x1 - last.x1) <= slack
  const nearest = above.at(-1)
  if (nearest && isAsWide(nearest, 1)) return true
  if (gaps.length < 2 || most > first.style.size * widest) return false
  return above.some(line => isAsWide(line, 1)) || below.some(line => isAsWide(line, -1))
}
