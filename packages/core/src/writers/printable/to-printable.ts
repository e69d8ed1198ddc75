import type {Break, Heading, Html, Image, ImageReference, Link, LinkReference, Paragraph, Text} from 'mdast'
import {paragraph} from '../../tree/builders.ts'
import type {Nodes, Root} from '../../tree/types.ts'
import {groupBlocks, type Place} from './group-blocks.ts'
import {toHtmlLines} from './html-lines.ts'
import {toSafeUrl} from './safe-url.ts'

/** What to print. */
export interface PrintableOptions {
  /** Whether to keep what is not of the document. Default: `false`. */
  readonly furniture?: boolean | undefined
  /** URL of the document, which relative links are relative to. */
  readonly url?: string | undefined
}

/** What the handlers share. */
interface Context extends Place {
  furniture: boolean
  url: string | undefined
  /** URLs of definitions, by identifier. */
  definitions: ReadonlyMap<string, string>
  /** Whether the node stands in a block. */
  phrasing: boolean
  /** Whether it stands in a link; links do not stand in links. */
  linked: boolean
}

/** A node to those that are printed for it. */
type Print<Node extends Nodes> = (node: Node, context: Context) => Nodes[]

/**
 * The tree that is printed for `tree`, for any format of text; `tree` stays as it is.
 *
 * Furniture is left out; what a block is decides its type (a paragraph that is a heading becomes one); references to
 * definitions become links; links that are not safe to follow become their text, and so does HTML.
 */
export function toPrintable(tree: Root, options: PrintableOptions = {}): Root {
  const context: Context = {
    furniture: options.furniture ?? false,
    url: options.url,
    definitions: toDefinitions(tree),
    quoted: false,
    listed: false,
    phrasing: false,
    linked: false
  }
  return {...tree, children: all(tree.children, context) as Root['children']}
}

function toDefinitions(node: Nodes, result = new Map<string, string>()): Map<string, string> {
  if (node.type === 'definition' && !result.has(node.identifier)) result.set(node.identifier, node.url)
  if ('children' in node) for (const child of node.children) toDefinitions(child, result)
  return result
}

const keep: Print<Nodes> = node => [node]

const lineEnd: Break = {type: 'break'}

/** A parent of which nothing is printed is not printed either. */
const parent: Print<Nodes> = (node, context) => {
  if (!('children' in node) || node.children.length === 0) return [node]
  const children = all(node.children, context)
  return children.length === 0 ? [] : [{...node, children} as Nodes]
}

const handlers = {
  root: parent,

  // Blocks.
  blockquote: (node, context) => parent(node, {...context, quoted: true}),
  code: keep,
  definition: () => [],
  footnoteDefinition: parent,
  heading: (node, context) => parent(toBlock(node), {...context, phrasing: true}),
  html: (node, context) => (context.phrasing ? toBreaks(node) : toParagraphs(node)),
  list: parent,
  listItem: (node, context) => parent(node, {...context, listed: true}),
  paragraph: (node, context) => parent(toBlock(node), {...context, phrasing: true}),
  table: parent,
  // Cells stay where they are, also empty ones.
  tableCell: (node, context) => {
    const children = all(node.children, {...context, phrasing: true}) as typeof node.children
    return [{...node, children}]
  },
  tableRow: parent,
  thematicBreak: keep,
  yaml: node => [{...labelsOf(node), type: 'code', lang: 'yaml', value: node.value}],

  // Text.
  break: keep,
  dateline: parent,
  delete: parent,
  emphasis: parent,
  footnoteReference: keep,
  image: (node, context) => toImage(node, node.url, context),
  imageReference: (node, context) => toImage(node, context.definitions.get(node.identifier), context),
  inlineCode: keep,
  link: (node, context) => toLink(node, node.url, context),
  linkReference: (node, context) => toLink(node, context.definitions.get(node.identifier), context),
  quotation: parent,
  speaker: parent,
  strong: parent,
  text: toLines
} satisfies {[Type in Nodes['type']]: Print<Extract<Nodes, {type: Type}>>}

function all(nodes: ReadonlyArray<Nodes>, context: Context): Nodes[] {
  const result = nodes.flatMap(node => one(node, context))
  return context.phrasing ? result : groupBlocks(result, context)
}

function one(node: Nodes, context: Context): Nodes[] {
  if (!context.furniture && 'role' in node && node.role === 'furniture') return []
  const handle = handlers[node.type] as Print<Nodes>
  return handle(node, context)
}

/** A block whose role says more than its type. */
function toBlock(node: Heading | Paragraph): Heading | Paragraph {
  const {role} = node
  if (role === 'headline') return {...node, type: 'heading', depth: 1}
  if (role === 'heading' && node.type === 'paragraph') return {...node, type: 'heading', depth: 2}
  return node
}

/** A link that is safe to follow; else its text. */
function toLink({children}: Link | LinkReference, to: string | undefined, context: Context): Nodes[] {
  const url = context.linked ? undefined : toSafeUrl(to ?? '', context.url)
  if (!url) return all(children, context)
  return parent({type: 'link', url, children}, {...context, linked: true})
}

/**
 * A picture that has something to say; one in a link is the link's. For one that is a place in the document itself, its words stand
 * where nobody can follow it.
 */
function toImage({alt}: Image | ImageReference, to: string | undefined, context: Context): Nodes[] {
  if (!alt || context.linked) return []
  const url = toSafeUrl(to ?? '', context.url)
  if (url) return [{type: 'image', url, alt}]
  return to?.startsWith('#') ? [{type: 'emphasis', children: [{type: 'text', value: alt}]}] : []
}

/** A line end that the repairs have left is meant. */
function toLines(node: Text): Nodes[] {
  return node.value.split('\n').flatMap((value, index) => {
    const line: Nodes[] = value === '' ? [] : [{...node, value}]
    return index === 0 ? line : [lineEnd, ...line]
  })
}

/** Of tags in a text, only line ends can be seen. */
function toBreaks({value}: Html): Nodes[] {
  return /^<br[\s/>]/i.test(value) ? [lineEnd] : []
}

/** Paragraphs of the lines that a piece of HTML shows; the first is known by its id. */
function toParagraphs(node: Html): Nodes[] {
  const {id, ...labels} = labelsOf(node)
  return toHtmlLines(node.value).map((value, index) =>
    paragraph([{type: 'text', value}], index === 0 && id !== undefined ? {...labels, id} : labels)
  )
}

function labelsOf({role, id}: Pick<Paragraph, 'id' | 'role'>): Pick<Paragraph, 'id' | 'role'> {
  return {...(role === undefined ? {} : {role}), ...(id === undefined ? {} : {id})}
}
