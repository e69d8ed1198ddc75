import type {Box} from '../box.ts'
import type {Line} from '../page-content.ts'
import {rightToLeft} from './to-lines.ts'

/** How far before its line a bullet that is drawn stands, in sizes, and how large it may be. */
const bullet = {distance: 2.5, size: 0.75}

/** The lines before which a bullet is drawn. */
export function findBulleted(lines: ReadonlyArray<Line>, dots: ReadonlyArray<Box>): Set<Line> {
  const found = new Set<Line>()
  for (const dot of dots) {
    const behind = lines.filter(line => isBefore(dot, line))
    const [nearest] = behind.toSorted((a, b) => distanceOf(dot, a) - distanceOf(dot, b))
    if (nearest) found.add(nearest)
  }
  return found
}

function isBefore(dot: Box, line: Line): boolean {
  const {size, rotation} = line.style
  const middle = (dot.y0 + dot.y1) / 2
  if (rotation !== 0 || middle < line.y0 || middle > line.y1 || dot.y1 - dot.y0 > size * bullet.size) return false
  const distance = distanceOf(dot, line)
  return distance >= 0 && distance <= size * bullet.distance
}

function distanceOf(dot: Box, line: Line): number {
  return rightToLeft.test(line.words[0]?.text ?? '') ? dot.x0 - line.x1 : line.x0 - dot.x1
}
