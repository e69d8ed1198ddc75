import type {Paragraph, PhrasingContent, RootContent} from 'mdast'
import {gfmToMarkdown} from 'mdast-util-gfm'
import {defaultHandlers, type Handle, toMarkdown} from 'mdast-util-to-markdown'
import type {Nodes, Root} from '../../tree/types.ts'
import {groupLines, type Lines} from '../printable/group-lines.ts'
import {toPrintable} from '../printable/to-printable.ts'
import type {Writer} from '../writer.ts'

/** Markdown (CommonMark with the tables, footnotes and strikethrough of GFM). */
export const markdown: Writer = {
  name: 'markdown',
  extension: '.md',
  mediaType: 'text/markdown',
  write({tree, source}, {furniture} = {}) {
    if (!tree) return ''
    return toMarkdown(toLayout(toPrintable(tree, {furniture, url: source.url})), {
      bullet: '-',
      extensions: [{handlers}, ...gfm()]
    })
  }
}

/** Nodes that Markdown has no form for are their children. */
const inner: Handle = (node, _, state, info) => state.containerPhrasing(node, info)

/** Nodes whose handlers come with GFM. */
type Gfm = 'delete' | 'footnoteDefinition' | 'footnoteReference' | 'table' | 'tableCell' | 'tableRow'

/** Never asked for: `toPrintable` leaves none of them. */
const none: Handle = () => ''

/** What a `&` begins that is read as a character: `&amp;`, `&#38;`, `&#x26;`. */
const reference = '(?:#[0-9]{1,7}|#[Xx][0-9A-Fa-f]{1,6}|[A-Za-z][0-9A-Za-z]{0,31});'

/** Escapes a `&` only where it begins a reference, and not in "Q&A" or between the values of an address. */
const root: Handle = (node, parent, state, info) => {
  state.unsafe = state.unsafe.map(pattern => {
    const {character, after, inConstruct} = pattern
    return character === '&' && after ? {character, after: reference, inConstruct} : pattern
  })
  return defaultHandlers.root(node, parent, state, info)
}

const handlers = {
  blockquote: defaultHandlers.blockquote,
  break: defaultHandlers.break,
  code: defaultHandlers.code,
  dateline: inner,
  definition: none,
  emphasis: defaultHandlers.emphasis,
  heading: defaultHandlers.heading,
  html: none,
  image: defaultHandlers.image,
  imageReference: none,
  inlineCode: defaultHandlers.inlineCode,
  link: defaultHandlers.link,
  linkReference: none,
  list: defaultHandlers.list,
  listItem: defaultHandlers.listItem,
  paragraph: defaultHandlers.paragraph,
  quotation: inner,
  root,
  speaker: inner,
  strong: defaultHandlers.strong,
  text: defaultHandlers.text,
  thematicBreak: defaultHandlers.thematicBreak,
  yaml: none
} satisfies Record<Exclude<Nodes['type'], Gfm>, Handle>

/**
 * GFM, without its first extension, which escapes addresses (`press\@ostvik.example`) that are not links: it is what
 * readers of a release want, to have them linked.
 */
function gfm() {
  return gfmToMarkdown().extensions?.slice(1) ?? []
}

function toLayout(tree: Root): Root {
  return {...tree, children: groupLines(tree.children).map(toLayoutBlock)}
}

function toLayoutBlock(node: Lines | Nodes): RootContent {
  if (node.type === 'lines') return {type: 'paragraph', children: node.children.flatMap(toLine)}
  if (node.type !== 'paragraph') return node as RootContent
  const wrap = wraps[node.role ?? 'paragraph']
  return wrap ? {...node, children: [{type: wrap, children: node.children}]} : node
}

/** Lines of one thing are one paragraph, with hard breaks. */
function toLine({children}: Paragraph, index: number): PhrasingContent[] {
  return index === 0 ? children : [{type: 'break'}, ...children]
}

/** Roles of paragraphs that Markdown has no form for, and that look set apart where they are printed. */
const wraps: Readonly<Record<string, 'emphasis' | 'strong'>> = {
  caption: 'emphasis',
  speaker: 'strong',
  subheadline: 'emphasis'
}
