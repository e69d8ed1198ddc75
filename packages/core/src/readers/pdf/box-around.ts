import type {Box} from './box.ts'

/** The smallest box around `boxes`, of which there is at least one. */
export function boxAround(boxes: Iterable<Box>): Box {
  const box = {x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity}
  for (const {x0, y0, x1, y1} of boxes) {
    if (x0 < box.x0) box.x0 = x0
    if (y0 < box.y0) box.y0 = y0
    if (x1 > box.x1) box.x1 = x1
    if (y1 > box.y1) box.y1 = y1
  }
  return box
}
