import type {Box} from '../box.ts'
import type {Line} from '../page-content.ts'

/** Share of the lines above and below a table that may be on its wrong side where it is painted: some lines reach over from elsewhere. */
const wrongShare = 0.25

/**
 * The index of the line that a table stands before: where it is painted; or where the fewest lines are before it that are
 * below on the page, and behind it that are above, for engines may paint all tables before all text.
 *
 * @param start UTF-16 units of the page's text before the table.
 */
export function placeAmong(lines: ReadonlyArray<Line>, table: Box, start: number): number {
  const painted = lines.findIndex(line => startOf(line) > start)
  const wanted = painted < 0 ? lines.length : painted
  const middle = (table.y0 + table.y1) / 2
  const sides = lines.map(line => (isInColumn(line, table) ? Math.sign((line.y0 + line.y1) / 2 - middle) : 0))
  const wrong = [sides.filter(side => side < 0).length]
  for (const side of sides) wrong.push((wrong.at(-1) ?? 0) + side)
  const isSound = (wrong[wanted] ?? 0) <= wrongShare * sides.filter(side => side !== 0).length
  return isSound ? wanted : wrong.indexOf(wrong.reduce((least, count) => Math.min(least, count), Infinity))
}

/** Whether a line stands above or below a table. */
function isInColumn(line: Line, table: Box): boolean {
  return line.style.rotation === 0 && Math.min(line.x1, table.x1) > Math.max(line.x0, table.x0)
}

function startOf({words}: Line): number {
  return words[0]?.start ?? 0
}
