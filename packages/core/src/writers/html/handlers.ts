import type {Element, ElementContent, Properties} from 'hast'
import {h} from 'hastscript'
import type {ListItem, Table} from 'mdast'
import type {Labeled, Nodes} from '../../tree/types.ts'
import {groupLines, type Lines} from '../printable/group-lines.ts'
import {splitTime, type Time} from './split-time.ts'

/** What the handlers share. */
export interface HtmlState {
  /** Dates as they stand in the document, with their value for `<time>`. */
  times: ReadonlyArray<Time>
  /** Numbers of footnotes, by identifier. */
  notes: ReadonlyMap<string, number>
}

/** A node to elements and text. */
type Handle<Node extends Nodes> = (node: Node, state: HtmlState) => ElementContent[]

const nothing: Handle<Nodes> = () => []

const handlers = {
  root: flow,

  // Blocks.
  blockquote: (node, state) => [h('blockquote', flow(node, state))],
  code: node => [h('pre', toProperties(node), h('code', node.value))],
  definition: nothing,
  footnoteDefinition: (node, state) => [
    h('aside', {id: noteId(node.identifier, state), className: ['footnote'], role: 'doc-footnote'}, [
      h('sup', String(state.notes.get(node.identifier) ?? '')),
      ' ',
      ...flow(node, state)
    ])
  ],
  heading: (node, state) => [h(`h${node.depth}`, toProperties(node), all(node, state))],
  html: nothing,
  list: (node, state) => [
    h(
      node.ordered ? 'ol' : 'ul',
      node.ordered && typeof node.start === 'number' && node.start !== 1 ? {start: node.start} : {},
      lined(all(node, state))
    )
  ],
  listItem: (node, state) => [toItem(node, state)],
  paragraph: (node, state) => [
    h('p', toProperties(node), node.role === 'date' ? timed(node, state, node.id) : all(node, state))
  ],
  table: (node, state) => [toTable(node, state)],
  // Both are made with their table.
  tableCell: nothing,
  tableRow: nothing,
  thematicBreak: () => [h('hr')],
  yaml: nothing,

  // Text.
  break: () => [h('br'), {type: 'text', value: '\n'}],
  dateline: (node, state) => [h('span', {className: ['dateline']}, timed(node, state))],
  delete: (node, state) => [h('del', all(node, state))],
  emphasis: (node, state) => [h('em', all(node, state))],
  footnoteReference: (node, state) => [
    h(
      'sup',
      h(
        'a',
        {href: `#${noteId(node.identifier, state)}`, role: 'doc-noteref'},
        String(state.notes.get(node.identifier) ?? node.identifier)
      )
    )
  ],
  // As a link: who reads a document does not want to tell a stranger's server so.
  image: node => [h('a', {href: node.url, className: ['image'], rel: ['noopener', 'noreferrer']}, node.alt)],
  imageReference: nothing,
  inlineCode: node => [h('code', node.value)],
  link: (node, state) => [h('a', {href: node.url, rel: ['noopener', 'noreferrer']}, all(node, state))],
  linkReference: all,
  quotation: (node, state) => [
    h('span', {className: ['quotation'], dataSpeaker: node.speaker, dataCue: node.cue}, all(node, state))
  ],
  speaker: (node, state) => [h('span', {className: ['speaker']}, all(node, state))],
  strong: (node, state) => [h('strong', all(node, state))],
  text: node => [{type: 'text', value: node.value}]
} satisfies {[Type in Nodes['type']]: Handle<Extract<Nodes, {type: Type}>>}

/** Elements for a node of a printable tree. */
export function toElements(node: Lines | Nodes, state: HtmlState): ElementContent[] {
  if (node.type === 'lines') return [toLines(node, state)]
  const handle = handlers[node.type] as Handle<Nodes>
  return handle(node, state)
}

/** `elements`, each on a line of its own. */
export function lined(elements: ReadonlyArray<ElementContent>): ElementContent[] {
  return elements.length === 0
    ? []
    : [{type: 'text', value: '\n'}, ...elements.flatMap(each => [each, {type: 'text', value: '\n'} as const])]
}

function all(node: Nodes, state: HtmlState): ElementContent[] {
  return 'children' in node ? (node.children as Nodes[]).flatMap(child => toElements(child, state)) : []
}

function flow(node: Nodes, state: HtmlState): ElementContent[] {
  return lined('children' in node ? groupLines(node.children).flatMap(child => toElements(child, state)) : [])
}

function toProperties({id, role}: Labeled | {id?: string; role?: 'furniture'}): Properties {
  return {id, dataRole: role}
}

/** Addresses are what `<address>` is for; a signature is only lines that stand close. */
function toLines({role, children}: Lines, state: HtmlState): Element {
  const lines = lined(children.flatMap(child => toElements(child, state)))
  return role === 'signature' ? h('div', {className: ['signature']}, lines) : h('address', lines)
}

/** An item that is one paragraph, and lists under it, has no use for a paragraph inside. */
function toItem(node: ListItem, state: HtmlState): Element {
  const box =
    typeof node.checked === 'boolean'
      ? [h('input', {type: 'checkbox', checked: node.checked, disabled: true}), ' ']
      : []
  const [first, ...rest] = node.children
  if (!node.spread && first?.type === 'paragraph' && rest.every(child => child.type === 'list')) {
    const lists = rest.length > 0 ? lined(rest.flatMap(child => toElements(child, state))) : []
    return h('li', toProperties(first), [...box, ...all(first, state), ...lists])
  }
  return h('li', [...box, ...flow(node, state)])
}

/** Markdown's tables begin with a row of heads, and so do ours. */
function toTable(node: Table, state: HtmlState): Element {
  const [head, ...rows] = node.children.map((row, index) => {
    const cells = row.children.map((cell, column) => {
      const align = node.align?.[column]
      return h(index === 0 ? 'th' : 'td', align ? {style: `text-align: ${align}`} : {}, all(cell, state))
    })
    return h('tr', toProperties(row), lined(cells))
  })
  const parts = [h('thead', lined(head ? [head] : [])), h('tbody', lined(rows))]
  return h('table', toProperties(node), lined(parts.filter(part => part.children.length > 0)))
}

/** Children of `node`, with its date in `<time>` where its value is known. */
function timed(node: Nodes, state: HtmlState, block?: string): ElementContent[] {
  const children = all(node, state)
  for (const time of state.times) {
    if (block !== undefined && time.block !== undefined && time.block !== block) continue
    const split = splitTime(children, time)
    if (split) return split
  }
  return children
}

function noteId(identifier: string, {notes}: HtmlState): string {
  return `footnote-${notes.get(identifier) ?? identifier}`
}
