import type {Nodes} from './types.ts'

/**
 * The text of `node`: values of its leaves one after the other, a `break` as a line end, an image not at all.
 * Cells of a table are parted by a tab, rows by a line end.
 */
export function toText(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if ('value' in node) return node.value
  if (!('children' in node)) return ''
  const children = node.children as Nodes[]
  const [only] = children
  // Most paragraphs are one text.
  if (only && children.length === 1) return toText(only)
  const separator = separators[node.type] ?? ''
  let text = only ? toText(only) : ''
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
