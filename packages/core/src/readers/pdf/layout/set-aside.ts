import type {Box} from '../box.ts'
import type {LineColumn} from './order-lines.ts'

/**
 * Puts what stands beside a column, and was painted before it, behind it: programs paint boxes that float first, wherever they
 * stand. Columns side by side that begin level stay as they are painted.
 */
export function setAside(columns: LineColumn[]): LineColumn[] {
  const behind = new Map<LineColumn, LineColumn[]>()
  const moved = new Set<LineColumn>()
  columns.forEach((box, index) => {
    const around = columns.slice(index + 1, index + 1 + furthest).findLast(column => isAside(box, column))
    if (!around) return
    moved.add(box)
    behind.set(around, [...(behind.get(around) ?? []), box])
  })
  if (moved.size === 0) return columns
  const place = (column: LineColumn): LineColumn[] => [column, ...(behind.get(column) ?? []).flatMap(place)]
  return columns.filter(column => !moved.has(column)).flatMap(place)
}

/** Columns painted after a box among which the one around it is looked for. */
const furthest = 40

/** Whether `column` runs around `box`: begins above it by more than a line, over it, and reaches as far down. */
function isAside(box: LineColumn, column: LineColumn): boolean {
  const [first] = column.lines
  if (
    !first ||
    !isOver(column, box) ||
    column.y0 >= box.y0 - (first.y1 - first.y0) ||
    column.y1 < box.y1 - (first.y1 - first.y0)
  )
    return false
  return column.lines.every(line => Math.min(line.y1, box.y1) <= Math.max(line.y0, box.y0) || !isOver(line, box))
}

function isOver(a: Box, b: Box): boolean {
  return Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0) > 0
}
