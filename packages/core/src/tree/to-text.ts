import type {Nodes} from './types.ts'
import {childrenOf} from './walk.ts'

/**
 * The text of `node`: values of its leaves one after the other, a `break` as a line end, an image not at all.
 * Cells of a table are parted by a tab, rows by a line end.
 */
export function toText(node: Nodes): string {
  const {type} = node
  if (type === 'text') return node.value
  if (type === 'break') return '\n'
  const children = childrenOf(node)
  const first = children[0]
  if (!first) return 'value' in node ? node.value : ''
  let text = toText(first)
  // Most paragraphs are one text.
  if (children.length === 1) return text
  const separator = separators[type] ?? ''
  for (let index = 1; index < children.length; index++) text += separator + toText(children[index] as Nodes)
  return text
}

const separators: Partial<Record<Nodes['type'], string>> = {
  root: '\n\n',
  blockquote: '\n\n',
  list: '\n',
  listItem: '\n',
  table: '\n',
  tableRow: '\t'
}
