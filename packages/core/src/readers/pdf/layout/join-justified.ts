import type {Line} from '../page-content.ts'
import {isBeside} from './is-beside.ts'
import {toLine} from './to-lines.ts'

/** Points by which the edges of justified lines may differ. */
const slack = 1.5

/** Part by which the gaps of one justified line may differ. */
const gapShare = 0.2

/** Joins the words of justified lines that are so far apart that they were taken for lines of their own. */
export function joinJustified(lines: ReadonlyArray<Line>): Line[] {
  const joined: Line[] = []
  let index = 0
  while (index < lines.length) {
    let end = index + 1
    while (end < lines.length && isBeside(lines[end - 1], lines[end])) end++
    const row = lines.slice(index, end)
    if (row.length > 1 && isJustified(row, joined.at(-1))) joined.push(toLine(row.flatMap(line => line.words)))
    else joined.push(...row)
    index = end
  }
  return joined
}

/** As wide as the line above, and with gaps that are all the same. */
function isJustified(row: ReadonlyArray<Line>, above: Line | undefined): boolean {
  const [first] = row
  const last = row.at(-1)
  if (!first || !last || !above || above.words.length < 3 || first.y0 < above.y0) return false
  if (Math.abs(above.x0 - first.x0) > slack || Math.abs(above.x1 - last.x1) > slack) return false
  const words = row.flatMap(line => line.words)
  const gaps = words.slice(1).map((word, index) => word.x0 - (words[index]?.x1 ?? 0))
  return Math.max(...gaps) - Math.min(...gaps) <= Math.max(...gaps) * gapShare
}
