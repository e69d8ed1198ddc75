import type {Line} from '../page-content.ts'
import {markerOf} from './marker.ts'
import {toLine} from './to-lines.ts'

/** Gap between a heading in the margin and the text beside it, in sizes: more than a space, and less than parts lines by itself. */
const least = 0.6

/** Points by which the edges of a column may differ. */
const aligned = 1

/** Lines below that show where the text begins. */
const shown = 2

/** Headings in one margin that show that there is one. */
const fewest = 2

/**
 * Parts lines that are a heading in the margin and the text beside it: bold words, a gap, and others that begin where the lines below
 * do. What ends with a colon, or is a marker, is read across.
 */
export function partMarginHeads(lines: ReadonlyArray<Line>): Line[] {
  const places = lines.map((line, index) => placeOf(line, lines, index))
  if (places.every(place => place === 0)) return [...lines]
  return lines.flatMap((line, index) => {
    const place = places[index] ?? 0
    const edge = line.words[place]?.x0 ?? 0
    if (place === 0 || countHeads(lines, places, line.x0, edge) < fewest) return [line]
    return [toLine(line.words.slice(0, place)), toLine(line.words.slice(place))]
  })
}

/** Index of the word that the text beside a heading begins with; 0 where a line has none. */
function placeOf({words, style}: Line, lines: ReadonlyArray<Line>, index: number): number {
  if (style.rotation !== 0 || !words[0]?.style.bold) return 0
  const place = words.findIndex(word => !word.style.bold)
  const [last, first] = [words[place - 1], words[place]]
  if (!last || !first || first.x0 - last.x1 < style.size * least) return 0
  const head = words.slice(0, place).map(word => word.text)
  if (head.at(-1)?.endsWith(':') || markerOf(`${head.join(' ')} `) !== undefined) return 0
  const below = lines.slice(index + 1, index + 1 + shown)
  const isColumn = below.length === shown && below.every(line => Math.abs(line.x0 - first.x0) <= aligned)
  return isColumn ? place : 0
}

/** How many lines begin with a heading, or are one, in the margin from `left` on of the text that begins at `edge`. */
function countHeads(lines: ReadonlyArray<Line>, places: ReadonlyArray<number>, left: number, edge: number): number {
  return lines.filter(
    (line, index) =>
      Math.abs(line.x0 - left) <= aligned &&
      ((places[index] ?? 0) > 0 || (line.x1 < edge && line.words.every(word => word.style.bold)))
  ).length
}
