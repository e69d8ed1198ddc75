import type {Nodes} from './types.ts'

/** Nodes that stand in the flow of a document. */
export const flow: ReadonlyArray<Nodes['type']> = [
  'blockquote',
  'code',
  'definition',
  'footnoteDefinition',
  'heading',
  'html',
  'list',
  'paragraph',
  'table',
  'thematicBreak'
]

/** Nodes that stand in a line of text. */
export const phrasing: ReadonlyArray<Nodes['type']> = [
  'break',
  'dateline',
  'delete',
  'emphasis',
  'footnoteReference',
  'html',
  'image',
  'imageReference',
  'inlineCode',
  'link',
  'linkReference',
  'quotation',
  'speaker',
  'strong',
  'text'
]

/** What each node may have as children; a node without an entry has none. */
export const contentModel: Readonly<Partial<Record<Nodes['type'], ReadonlyArray<Nodes['type']>>>> = {
  root: [...flow, 'yaml'],
  blockquote: flow,
  footnoteDefinition: flow,
  list: ['listItem'],
  listItem: flow,
  table: ['tableRow'],
  tableRow: ['tableCell'],
  tableCell: phrasing,
  paragraph: phrasing,
  heading: phrasing,
  dateline: phrasing,
  delete: phrasing,
  emphasis: phrasing,
  link: phrasing,
  linkReference: phrasing,
  quotation: phrasing,
  speaker: phrasing,
  strong: phrasing
}
