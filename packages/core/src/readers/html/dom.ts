// oxlint-disable no-underscore-dangle -- parse5 marks so what may be overridden
import {Parser, type html, type Token, type TreeAdapter, type TreeAdapterTypeMap} from 'parse5'
import {withOneMore} from '../../util/with-one-more.ts'
import {SkimmingTokenizer} from './skimming-tokenizer.ts'

/** An element, with no more than the reader needs. */
export interface Element {
  type: 'element'
  name: string
  /** Whether it is of HTML, not of SVG or MathML. */
  known: boolean
  namespace: html.NS
  attrs: Token.Attribute[]
  children: Child[]
  parent: Element | null
}

/** A stretch of text without markup in it: one slice of the source, its character references not yet decoded. */
export interface Text {
  type: 'text'
  start: number
  end: number
  /** Whether ampersands stand for themselves. */
  raw?: true
  parent: Element | null
}

/** Characters that the source has in another form, such as an entity of XML. */
export interface Coded {
  type: 'coded'
  value: string
  start: number
  end: number
  parent: Element | null
}

/** A comment or a doctype: markup. */
export interface Markup {
  type: 'markup'
  parent: Element | null
}

export type Child = Coded | Element | Markup | Text

type Map = TreeAdapterTypeMap<Child, Element, Child, Element, Element, Element, Markup, Text, Element, Markup>

/** Options of `toDom`. */
export interface DomOptions {
  /** Elements deeper than this are left out, their content is kept. */
  depth: number
  /** Whether it is not a whole page. Default: `false`. */
  fragment?: boolean
  /** Whether what stands in `noscript` is elements and not raw text. Default: `false`. */
  noscript?: boolean
}

/**
 * Parses a whole page, or a fragment of one.
 *
 * @returns The document (or the fragment), and where the first element that was left out begins.
 */
export function toDom(source: string, options: DomOptions): {document: Element; cut?: number} {
  const settings = {treeAdapter: adapter, scriptingEnabled: !options.noscript}
  const parser = options.fragment ? ShallowParser.getFragmentParser<Map>(null, settings) : new ShallowParser(settings)
  const shallow = parser as ShallowParser
  shallow.depth = options.depth
  parser.tokenizer.write(source, true)
  const document = options.fragment ? parser.getFragment() : parser.document
  return {document, ...(shallow.cut === undefined ? {} : {cut: shallow.cut})}
}

/** The value of an attribute; `undefined` if the element does not have it. */
export function attribute(element: Element, name: string): string | undefined {
  for (const each of element.attrs) if (each.name === name) return each.value
  return undefined
}

/**
 * Takes elements, and those around them, from what is in them: what holds one of them, such as where a block stands, holds no more than
 * what is around that.
 */
export function takeOut(elements: Iterable<Element>): void {
  for (const element of elements) {
    for (let each: Element | null = element; each && each.children !== takenOut; each = each.parent)
      each.children = takenOut
  }
}

/** What is in elements that were taken out. */
const takenOut: Child[] = []

/** Elements that nest nothing: without children, or with raw text that the tokenizer must be told of. */
const childless: ReadonlySet<string> = new Set(
  (
    'area base br col embed hr img input link meta source track wbr ' +
    'iframe noembed noframes noscript plaintext script style textarea title xmp'
  ).split(' ')
)

type InsertionLocation = ReturnType<Parser<Map>['_getInsertionLocation']>

/** A parser that does not nest elements deeper than `depth`: a deep stack makes every step slow, and recursion fail. */
class ShallowParser extends Parser<Map> {
  depth = Number.POSITIVE_INFINITY
  /** Offset of the first element that was left out. */
  cut: number | undefined
  /** Elements that were left out and are still open, by name: their end tags are left out too. */
  readonly #open = new globalThis.Map<string, number>()

  override tokenizer = new SkimmingTokenizer(this.options, this)

  /** Where a node is put in that is put in at the end of the open element: asked for each, and needed no longer. */
  readonly #atEnd: InsertionLocation = {parent: this.document, beforeElement: null}

  override _getInsertionLocation(): InsertionLocation {
    if (this._shouldFosterParentOnInsertion()) return this._findFosterParentingLocation()
    this.#atEnd.parent = this.openElements.currentTmplContentOrNode ?? this.document
    return this.#atEnd
  }

  override onStartTag(token: Token.TagToken): void {
    if (this.openElements.depth < this.depth || childless.has(token.tagName)) return super.onStartTag(token)
    this.cut ??= token.location?.startOffset ?? 0
    if (!token.selfClosing) this.#open.set(token.tagName, (this.#open.get(token.tagName) ?? 0) + 1)
  }

  override onEndTag(token: Token.TagToken): void {
    const open = this.cut === undefined ? 0 : (this.#open.get(token.tagName) ?? 0)
    if (open === 0) return super.onEndTag(token)
    this.#open.set(token.tagName, open - 1)
  }

  /** Puts a text in by its place alone; one that begins where the text before it ends is of that text. */
  override _insertCharacters({location}: Token.CharacterToken): void {
    const {startOffset: start, endOffset: end} = location as Token.Location
    const {parent, beforeElement} = this._getInsertionLocation()
    const siblings = parent.children
    const at = beforeElement ? siblings.lastIndexOf(beforeElement) : siblings.length
    const previous = siblings[at - 1]
    if (previous?.type === 'text' && previous.end === start) previous.end = end
    else if (at === siblings.length) parent.children = withOneMore(siblings, new TextNode(start, end, parent))
    else siblings.splice(at, 0, new TextNode(start, end, parent))
  }
}

/** The children of each element that has none: never added to. */
const none: Child[] = []

/** Classes, for an engine keeps literals that are made by the thousand long after they are of use. */
class ElementNode implements Element {
  readonly type = 'element'
  name: string
  known: boolean
  namespace: html.NS
  attrs: Token.Attribute[]
  children = none
  parent: Element | null = null

  constructor(name: string, namespace: html.NS, attrs: Token.Attribute[]) {
    this.name = name
    this.known = namespace === 'http://www.w3.org/1999/xhtml'
    this.namespace = namespace
    this.attrs = attrs
  }
}

class TextNode implements Text {
  readonly type = 'text'
  start: number
  end: number
  parent: Element | null

  constructor(start: number, end: number, parent: Element | null) {
    this.start = start
    this.end = end
    this.parent = parent
  }
}

class MarkupNode implements Markup {
  readonly type = 'markup'
  parent: Element | null = null
}

function appendChild(parent: Element, child: Child): void {
  parent.children = withOneMore(parent.children, child)
  child.parent = parent
}

function insertBefore(parent: Element, child: Child, reference: Child): void {
  parent.children.splice(parent.children.lastIndexOf(reference), 0, child)
  child.parent = parent
}

/** Builds our nodes straight from the parser's events. */
const adapter: TreeAdapter<Map> = {
  createDocument: () => new ElementNode('#document', '' as html.NS, []),
  createDocumentFragment: () => new ElementNode('#fragment', '' as html.NS, []),
  createElement: (name, namespace, attrs) => new ElementNode(name, namespace, attrs),
  createCommentNode: () => new MarkupNode(),
  createTextNode: () => new TextNode(-1, -1, null),
  appendChild,
  insertBefore,
  // Texts are put in by the parser itself.
  insertText() {},
  insertTextBefore() {},
  detachNode(child) {
    const siblings = child.parent?.children
    siblings?.splice(siblings.lastIndexOf(child), 1)
    child.parent = null
  },
  setNodeSourceCodeLocation() {},
  getNodeSourceCodeLocation: () => null,
  updateNodeSourceCodeLocation() {},
  adoptAttributes(recipient, attrs) {
    for (const each of attrs) {
      if (attribute(recipient, each.name) === undefined) recipient.attrs = withOneMore(recipient.attrs, each)
    }
  },
  setTemplateContent: appendChild,
  getTemplateContent: template => template.children[0] as Element,
  setDocumentMode() {},
  setDocumentType() {},
  getAttrList: element => element.attrs,
  getChildNodes: parent => parent.children,
  getFirstChild: parent => parent.children[0] ?? null,
  getParentNode: node => node.parent,
  getTagName: element => element.name,
  getNamespaceURI: element => element.namespace,
  getTextNodeContent: () => '',
  getCommentNodeContent: () => '',
  getDocumentMode: () => 'no-quirks' as html.DOCUMENT_MODE,
  getDocumentTypeNodeName: () => '',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  isTextNode: node => node.type === 'text',
  isCommentNode: node => node.type === 'markup',
  isDocumentTypeNode: node => node.type === 'markup',
  isElementNode: node => node.type === 'element'
}
