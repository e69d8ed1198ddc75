import type * as mdast from 'mdast'
import {attribute, type Element} from '../dom.ts'
import type {Handle, HtmlState} from '../state.ts'
import {flow} from './flow.ts'
import {toGrid} from './to-grid.ts'

/** Parts of a table between it and its rows. */
const groups: ReadonlySet<string> = new Set(['tbody', 'tfoot', 'thead'])

/** Elements that a cell of data has at most one of: more of them are a text, set in a table to place it. */
const blocks: ReadonlySet<string> = new Set(['article', 'blockquote', 'div', 'dl', 'li', 'p', 'pre', 'section'])

/** Elements that no table of data has in a cell. */
const documentParts: ReadonlySet<string> = new Set(['article', 'form', 'h1', 'h2', 'h3', 'hr', 'table'])

/** A table of data; a table that only places things on the page is read as the flow of its cells. */
export const table: Handle = (element, state) => {
  const {builder} = state
  const rows = toRows(element)
  if (builder.phrasingOnly || isLayout(element, rows)) return flow(element, state)
  builder.boundary()
  for (const child of element.children) if (child.type === 'element' && child.name === 'caption') flow(child, state)
  const children = toGrid(
    rows.map(row => toRow(row, state)),
    rows.map(toCells)
  ).filter(row => row.children.some(cell => cell.children.length > 0))
  if (children.length === 0) return
  builder.push({type: 'table', children, ...(builder.landmark ? {landmark: builder.landmark} : {})}, element)
}

function toRows(element: Element): Element[] {
  const rows: Element[] = []
  for (const child of element.children) {
    if (child.type !== 'element') continue
    if (child.name === 'tr') rows.push(child)
    else if (groups.has(child.name)) for (const row of toRows(child)) rows.push(row)
  }
  return rows
}

function toCells(row: Element): Element[] {
  return row.children.filter((child): child is Element => child.type === 'element' && isCell(child))
}

function isCell(element: Element): boolean {
  return element.name === 'td' || element.name === 'th'
}

function toRow(row: Element, state: HtmlState): mdast.TableRow {
  const children = toCells(row).map((cell): mdast.TableCell => ({
    type: 'tableCell',
    children: state.builder.phrasing(() => state.all(cell))
  }))
  return {type: 'tableRow', children}
}

/** Whether a table only places things on the page. */
function isLayout(element: Element, rows: Element[]): boolean {
  const role = attribute(element, 'role')
  if (role === 'none' || role === 'presentation') return true
  const cells = rows.map(toCells)
  if (cells.length < 2 || cells.every(row => row.length < 2)) return true
  const declared = cells.some(row => row.some(cell => cell.name === 'th'))
  return cells.some(row => row.some(cell => holdsFlow(cell, declared)))
}

/** Whether a cell holds more than data: parts of a document, or several blocks. */
function holdsFlow(cell: Element, declared: boolean): boolean {
  let found = 0
  const stack: Element[] = [cell]
  for (let element = stack.pop(); element; element = stack.pop()) {
    // From the last child to the first, so that they come off the stack in order: a nested table ends the search.
    for (let index = element.children.length - 1; index >= 0; index--) {
      const child = element.children[index]
      if (child?.type === 'element') stack.push(child)
    }
    if (element === cell) continue
    if (documentParts.has(element.name)) return true
    if (!declared && blocks.has(element.name) && !isWrapper(element) && ++found > 1) return true
  }
  return false
}

/** Whether an element holds nothing but another one. */
function isWrapper(element: Element): boolean {
  return element.children.length === 1 && element.children[0]?.type === 'element'
}
