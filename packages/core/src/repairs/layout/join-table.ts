import type {Table, TableRow} from 'mdast'
import type {State} from '../../state.ts'
import type {Step} from '../../step.ts'
import {text as textNode} from '../../tree/builders.ts'
import {replaceBlocks} from '../../tree/replace-blocks.ts'
import {toText} from '../../tree/to-text.ts'
import type {Block, Nodes, Origin} from '../../tree/types.ts'
import {originOf} from '../../tree/walk.ts'
import {head, tail} from '../../util/excerpt.ts'
import {squash} from '../../util/squash.ts'

/** How far the columns of two parts may be from each other, in points, where both stand on the same margin. */
const columnSlack = 8

/** Share of the columns that must stand one below the other: numbers of other lengths shift a centered one. */
const alignedShare = 0.6

/**
 * Joins the parts of a table that a page's or a column's end cut, with nothing but furniture and notes between. The header
 * that stands again over the second part becomes furniture, and a row that was cut in two is one again.
 */
export const joinTable: Step = {
  name: 'join-table',
  transform(tree, state) {
    replaceBlocks(tree, toJoined, {state, open: undefined})
  }
}

/** How far the tables of a document are joined. */
interface Progress {
  readonly state: State
  open: Open | undefined
}

function toJoined(block: Block, progress: Progress): Block | ReadonlyArray<Block> {
  const {state, open} = progress
  if (isBetween(block, state)) return block
  if (block.type === 'table' && open && goesOn(open, block) && joinTables(open, block, state)) {
    open.last = block
    return []
  }
  progress.open = block.type === 'table' ? {table: block, last: block} : undefined
  return block
}

/** A table that others may be joined to, and its last part: to look at all of it for each page would take quadratic time. */
interface Open {
  readonly table: Table
  last: Table
}

/** Whether a block may stand between two parts of one table. */
function isBetween(block: Block, state: State): boolean {
  const label = state.labels.get(block)?.[0]
  return block.role === 'furniture' || label?.furniture !== undefined || label?.role === 'footnote'
}

function goesOn({table, last}: Open, next: Table): boolean {
  const columns = widthOf(last)
  if (last.page === undefined || next.page === undefined || widthOf(next) !== columns) return false
  return repeatsHeader(table, next) || (next.page === last.page + 1 && isAligned(last, next, columns))
}

function widthOf(table: Table): number {
  return table.children.reduce((most, row) => Math.max(most, row.children.length), 0)
}

function repeatsHeader(open: Table, next: Table): boolean {
  const [header] = open.children
  const [again] = next.children
  return (
    header !== undefined &&
    again !== undefined &&
    next.children.length > 1 &&
    squash(toText(header)) === squash(toText(again))
  )
}

/** Whether columns begin, end or have their middle at the same place in both parts. */
function isAligned(open: Table, next: Table, columns: number): boolean {
  let aligned = 0
  for (let column = 0; column < columns; column++) {
    const above = extentOf(open, column)
    const below = extentOf(next, column)
    if (!above || !below) continue
    const distances = [below.x0 - above.x0, below.x1 - above.x1, (below.x0 + below.x1 - above.x0 - above.x1) / 2]
    if (Math.min(...distances.map(Math.abs)) <= columnSlack) aligned++
  }
  return aligned >= alignedShare * columns
}

/** Where the text of a column begins and ends on its page. */
function extentOf({children}: Table, column: number): {x0: number; x1: number} | undefined {
  const spans = children.flatMap(row => originOf(row.children[column] ?? row)).filter(({x0}) => x0 !== undefined)
  if (spans.length === 0) return undefined
  return {
    x0: spans.reduce((least, {x0 = 0}) => Math.min(least, x0), Infinity),
    x1: spans.reduce((most, {x1 = 0}) => Math.max(most, x1), -Infinity)
  }
}

function joinTables({table, last: part}: Open, next: Table, state: State): boolean {
  const [before, after] = [table.children.at(-1), next.children[0]].map(row => (row ? toText(row) : ''))
  const shown = [tail(before ?? ''), head(after ?? '')]
  if (!state.repair('join-table', seam(part, next), shown.join('\n\n'), shown.join('\n'))) return false
  const [header] = next.children
  if (
    header &&
    repeatsHeader(table, next) &&
    state.repair('repeated-header', originOf(header), head(toText(header)), '')
  ) {
    header.role = 'furniture'
  }
  const rows = next.children.filter(row => row.role !== 'furniture')
  const [first] = rows
  const last = table.children.at(-1)
  const cut = first && last && isRest(first, last) && joinRows(last, first, state)
  for (const row of next.children) if (!(cut && row === first)) table.children.push(row)
  state.labels.delete(next)
  return true
}

/** Whether a row is what a page's end left of the row before: without a first cell, and with text in a few others only. */
function isRest(row: TableRow, before: TableRow): boolean {
  const filled = row.children.flatMap((cell, index) => (cell.children.length > 0 ? [index] : []))
  if (filled.length === 0 || filled[0] === 0 || filled.length > row.children.length / 2) return false
  return filled.every(index => (before.children[index]?.children.length ?? 0) > 0)
}

function joinRows(open: TableRow, rest: TableRow, state: State): boolean {
  const [before, after] = [tail(toText(open)), head(toText(rest).trim())]
  if (!state.repair('join', seam(open, rest), `${before}\n\n${after}`, `${before} ${after}`)) return false
  rest.children.forEach(({children}, index) => {
    const cell = open.children[index]
    if (!cell || children.length === 0) return
    const {part, end} = originOf(cell).at(-1) ?? {part: '', end: 0}
    cell.children.push(textNode(' ', [{part, start: end, end, length: 1}]), ...children)
  })
  return true
}

function seam(open: Nodes, next: Nodes): Origin {
  const last = originOf(open).at(-1)
  return last ? [{part: last.part, start: last.end, end: last.end}] : originOf(next).slice(0, 1)
}
