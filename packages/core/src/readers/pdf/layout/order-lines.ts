import {boxAround} from '../box-around.ts'
import type {Box} from '../box.ts'
import type {Line} from '../page-content.ts'
import {headsFirst} from './heads-first.ts'
import {setAside} from './set-aside.ts'
import type {PlacedTable} from '../tables/place-table.ts'
import {placeAmong} from './place-among.ts'

/** Lines that stand below each other, or a table. */
export interface LineColumn extends Box {
  readonly lines: Line[]
  readonly table?: PlacedTable
}

/** Part of a line's height that the next may lie higher than its end and still be below it: lines may touch. */
const touch = 0.6

/**
 * The lines and tables of a page in reading order, in columns: a column goes on as long as the next line is below and
 * overlaps it.
 */
export function orderLines(lines: ReadonlyArray<Line>, tables: ReadonlyArray<PlacedTable>): LineColumn[] {
  const columns: LineColumn[] = []
  const placed = Map.groupBy(tables, ({found, start}) => placeAmong(lines, found, start))
  lines.forEach((line, index) => {
    columns.push(...(placed.get(index) ?? []).map(toColumn))
    const open = columns.at(-1)
    const last = open?.lines.at(-1)
    if (open && last && isBelow(last, line, open)) {
      open.lines.push(line)
      Object.assign(open, boxAround([open, line]))
    } else columns.push({...boxAround([line]), lines: [line]})
  })
  return headsFirst(setAside([...columns, ...(placed.get(lines.length) ?? []).map(toColumn)]))
}

function toColumn(table: PlacedTable): LineColumn {
  const {x0, y0, x1, y1} = table.found
  return {x0, y0, x1, y1, lines: [], table}
}

function isBelow(last: Line, line: Line, column: Box): boolean {
  if (last.style.rotation !== line.style.rotation) return false
  const overlaps = Math.min(column.x1, line.x1) - Math.max(column.x0, line.x0) > 0
  return overlaps && line.y0 >= last.y1 - (last.y1 - last.y0) * touch
}
