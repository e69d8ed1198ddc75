import type {Landmark} from '../../tree/types.ts'
import type {Line} from './lines.ts'

/** Landmarks of a page that hold what is not its document. */
const away: ReadonlyArray<Landmark> = ['banner', 'contentinfo', 'form', 'navigation', 'search']

/** A landmark with more of the page's text than this does not say that it is furniture: some pages are one `form`. */
const largestShare = 0.4

/** Lines inside landmarks that hold the page's furniture. */
export function landmarkFurniture(lines: ReadonlyArray<Line>): Set<Line> {
  const found = new Set<Line>()
  const total = lengthOf(lines)
  for (const landmark of away) {
    const inside = lines.filter(line => line.landmark === landmark)
    if (landmark === 'navigation' || landmark === 'search' || lengthOf(inside) <= total * largestShare) {
      for (const line of inside) found.add(line)
    }
  }
  return found
}

function lengthOf(lines: ReadonlyArray<Line>): number {
  return lines.reduce((sum, line) => sum + line.text.length, 0)
}
