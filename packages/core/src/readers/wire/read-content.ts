import type {RootContent} from 'mdast'
import type {State} from '../../state.ts'
import {type Element, toDom} from '../html/dom.ts'
import {readElements} from '../html/read-elements.ts'
import {type MappedText, mapOrigins} from '../mapped-text.ts'
import {fromText} from '../text.ts'

/** Elements nested deeper than this are flattened, whatever the limit: what comes after walks the tree recursively. */
const deepest = 1000

/** A tag, or a character reference: what no plain text has. */
const markup = /<\/?[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]{2,31}\d{0,2});/i

/** Whether a text is HTML, by a tag or a character reference in it. */
export function isMarkup(value: string): boolean {
  return markup.test(value)
}

/** The flow of a content that is HTML or plain text, by what it looks like, unless `type` says that it is plain. */
export function readContent(text: MappedText, state: State, type = ''): RootContent[] {
  if (text.value.trim() === '') return []
  const nodes =
    /^text\/plain\b/i.test(type) || !isMarkup(text.value) ? fromText(text.value).children : fromMarkup(text, state)
  mapOrigins(nodes, text)
  return nodes
}

function fromMarkup(text: MappedText, state: State): RootContent[] {
  const depth = Math.min(state.limits.depth, deepest)
  const {document, cut} = toDom(text.value, {depth})
  if (cut !== undefined) {
    const reason = `Expected elements nested at most \`${state.limits.depth}\` deep; deeper ones were flattened`
    state.message('too-deep', reason, text.toSource({start: cut, end: cut + 1}))
  }
  const body = bodyOf(document)
  // A content of words and line ends, with links and bold words at most, is HTML that some program has yet to finish.
  if (body && !blocks.test(text.value) && /\n[^\S\n]*\n/.test(text.value)) body.name = 'pre'
  return readElements(document, text.value).children
}

/** Elements that part paragraphs. */
const blocks =
  /<(?:address|article|blockquote|br|dd|div|dl|dt|figure|h[1-6]|hr|li|ol|p|pre|section|table|td|tr|ul)[\s/>]/i

function bodyOf(document: Element): Element | undefined {
  const children = document.children.filter(child => child.type === 'element')
  return children.find(({name}) => name === 'body') ?? children.map(bodyOf).find(body => body !== undefined)
}
