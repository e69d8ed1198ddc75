import type {Box} from '../box.ts'
import type {LineColumn} from './order-lines.ts'

/**
 * Puts what stands beside a column, and was painted before it, behind it: programs paint boxes that float first, wherever they
 * stand. Columns side by side that begin level stay as they are painted.
 */
export function setAside(columns: LineColumn[]): LineColumn[] {
  const ordered: LineColumn[] = []
  const waiting: LineColumn[] = []
  columns.forEach((column, index) => {
    const beside = columns.slice(index + 1).find(other => isAside(column, other))
    if (beside) waiting.push(column)
    else {
      ordered.push(column)
      if (waiting.length > 0 && !columns.slice(index + 1).some(other => waiting.some(each => isAside(each, other)))) {
        ordered.push(...waiting.splice(0))
      }
    }
  })
  return [...ordered, ...waiting]
}

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
