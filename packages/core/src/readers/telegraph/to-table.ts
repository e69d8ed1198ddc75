import type {Table} from 'mdast'
import {text as textNode} from '../../tree/builders.ts'
import {type AddCharacters, toLineText} from './line-text.ts'
import type {Stretch} from './messages.ts'

/** What parts columns: the separators of ISO 646 (FS, GS, RS, US), tabs, and spaces. */
// oxlint-disable-next-line no-control-regex -- these are what it is about
const separators = /[\t ]*[\x1c-\x1f\t][\x1c-\x1f\t ]*| {2,}/g

/** The table that lines are the rows of. */
export function toTable(source: string, lines: ReadonlyArray<Stretch>, add: AddCharacters): Table {
  return {
    type: 'table',
    children: lines.map(line => ({
      type: 'tableRow',
      children: toCells(source, line).map(cell => {
        const text = toLineText(source, [cell], add)
        return {type: 'tableCell', children: text.value === '' ? [] : [textNode(text.value, text.origin)]}
      })
    }))
  }
}

function toCells(source: string, {start, end}: Stretch): Stretch[] {
  const cells: Stretch[] = []
  let from = start
  for (const match of source.slice(start, end).matchAll(separators)) {
    cells.push({start: from, end: start + match.index})
    from = start + match.index + match[0].length
  }
  return [...cells, {start: from, end}]
}
