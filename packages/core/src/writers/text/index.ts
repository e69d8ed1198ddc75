import type {List, ListItem} from 'mdast'
import type {Nodes} from '../../tree/types.ts'
import {groupLines, type Lines} from '../printable/group-lines.ts'
import {toPrintable} from '../printable/to-printable.ts'
import type {Writer} from '../writer.ts'

/** Plain text: blocks parted by blank lines, items with their markers. */
export const text: Writer = {
  name: 'text',
  extension: '.txt',
  mediaType: 'text/plain',
  write({tree, source}, {furniture} = {}) {
    if (!tree) return ''
    const value = one(toPrintable(tree, {furniture, url: source.url}))
    return value === '' ? '' : `${value}\n`
  }
}

/** A node to its text. */
type Handle<Node extends Nodes> = (node: Node) => string

const literal: Handle<Extract<Nodes, {value: string}>> = node => node.value

const inner: Handle<Nodes> = node => all(node).join('')

const flow: Handle<Nodes> = node => ('children' in node ? groupLines(node.children).map(toBlock).join('\n\n') : '')

const nothing: Handle<Nodes> = () => ''

const handlers = {
  root: flow,

  // Blocks.
  blockquote: flow,
  code: literal,
  definition: nothing,
  footnoteDefinition: node => `[${node.label ?? node.identifier}] ${flow(node)}`,
  heading: inner,
  html: nothing,
  list: node => node.children.map((item, index) => toItem(item, index, node)).join(node.spread ? '\n\n' : '\n'),
  listItem: node => toItem(node, 0, {type: 'list', children: []}),
  paragraph: inner,
  table: node => all(node).join('\n'),
  tableCell: inner,
  tableRow: node => all(node).join('\t'),
  thematicBreak: () => '---',
  yaml: nothing,

  // Text.
  break: () => '\n',
  dateline: inner,
  delete: inner,
  emphasis: inner,
  footnoteReference: node => `[${node.label ?? node.identifier}]`,
  image: nothing,
  imageReference: nothing,
  inlineCode: literal,
  link: inner,
  linkReference: inner,
  quotation: inner,
  speaker: inner,
  strong: inner,
  text: literal
} satisfies {[Type in Nodes['type']]: Handle<Extract<Nodes, {type: Type}>>}

function one(node: Nodes): string {
  const handle = handlers[node.type] as Handle<Nodes>
  return handle(node)
}

function all(node: Nodes): string[] {
  return 'children' in node ? node.children.map(one) : []
}

/** Lines of one thing stand close. */
function toBlock(node: Lines | Nodes): string {
  return node.type === 'lines' ? node.children.map(one).join('\n') : one(node)
}

function toItem(item: ListItem, index: number, list: List): string {
  const box = typeof item.checked === 'boolean' ? `[${item.checked ? 'x' : ' '}] ` : ''
  const marker = list.ordered ? `${(list.start ?? 1) + index}. ` : '- '
  const value = all(item).join(item.spread ? '\n\n' : '\n')
  // Lines after the first stand under the first.
  return marker + box + value.replace(/\n(?!\n)/g, `\n${' '.repeat(marker.length)}`)
}
