import type {Line} from '../page-content.ts'

/** Part of the lower height by which lines of one row overlap. */
const levelShare = 0.5

/** Whether two level lines stand side by side on one row. */
export function isBeside(a: Line | undefined, b: Line | undefined): boolean {
  if (!a || !b || a.style.rotation !== 0 || b.style.rotation !== 0) return false
  const overlap = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0)
  const apart = Math.max(a.x0, b.x0) - Math.min(a.x1, b.x1)
  return apart > 0 && overlap > Math.min(a.y1 - a.y0, b.y1 - b.y0) * levelShare
}
