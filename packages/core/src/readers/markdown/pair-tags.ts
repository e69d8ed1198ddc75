import type {Html, Parents} from 'mdast'
import {text} from '../../tree/builders.ts'
import {sliceOrigin} from '../../tree/slice-origin.ts'
import type {Nodes, Phrasing} from '../../tree/types.ts'
import {attribute, type Element, toDom} from '../html/dom.ts'
import {isElementName} from '../html/handlers.ts'
import {append} from '../../util/append.ts'

/** Tags that are a node, when they pair up. */
const paired: Readonly<Record<string, 'delete' | 'emphasis' | 'link' | 'strong'>> = {
  a: 'link',
  b: 'strong',
  del: 'delete',
  em: 'emphasis',
  i: 'emphasis',
  s: 'delete',
  strike: 'delete',
  strong: 'strong'
}

/** An element that is open, and what is inside so far. */
interface Open {
  name: string
  node?: Phrasing & {children: Phrasing[]}
  children: Nodes[]
}

interface Tag {
  name: string
  closing: boolean
}

/** Turns the tags among the children of a paragraph into nodes; comments, and tags that stand alone, are markup. */
export function pairTags(parent: Parents): void {
  const stack: Open[] = [{name: '', children: []}]
  for (const child of parent.children) {
    if (child.type === 'html') addTag(child, stack)
    else if (!isHidden(stack)) stack.at(-1)?.children.push(child)
  }
  while (stack.length > 1) dissolve(stack)
  parent.children = joinTexts(stack[0]?.children ?? []) as typeof parent.children
}

function addTag(node: Html, stack: Open[]) {
  const tag = toTag(node.value)
  if (!tag) return
  if (isHidden(stack) && !(tag.closing && stack.at(-1)?.name === tag.name)) return
  const top = stack.at(-1)
  if (!isElementName(tag.name)) top?.children.push(text(node.value, node.origin ?? []))
  else if (tag.name === 'br') top?.children.push({type: 'break'})
  else if (tag.name === 'img') top?.children.push(...toImage(node))
  else if (tag.closing) close(tag.name, stack)
  else if (paired[tag.name] || hides(tag.name)) stack.push({name: tag.name, children: [], ...toNode(tag.name, node)})
}

/** Whether what is inside of an element is no text. */
function hides(name: string): boolean {
  return name === 'script' || name === 'style' || name === 'template' || name === 'title'
}

function isHidden(stack: Open[]): boolean {
  return hides(stack.at(-1)?.name ?? '')
}

function toTag(value: string): Tag | undefined {
  const [, slash, name] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(value) ?? []
  return name === undefined ? undefined : {name: name.toLowerCase(), closing: slash === '/'}
}

function toNode(name: string, html: Html): Pick<Open, 'node'> {
  const type = paired[name]
  if (type === undefined) return {}
  if (type !== 'link') return {node: {type, children: []}}
  const url = attribute(toElement(html), 'href')
  return url === undefined ? {} : {node: {type, url, title: null, children: []}}
}

function toImage(html: Html): Nodes[] {
  const element = toElement(html)
  const url = attribute(element, 'src')
  return url ? [{type: 'image', url, alt: attribute(element, 'alt') ?? null, title: null}] : []
}

/** The element that a start tag alone makes. */
function toElement(html: Html): Element {
  const {document} = toDom(html.value, {depth: 2, fragment: true})
  return document.children.find(child => child.type === 'element') ?? document
}

/** Closes the innermost element of this name; what was opened inside and not closed pairs up with nothing. */
function close(name: string, stack: Open[]) {
  if (!stack.some(open => open.name === name)) return
  while (stack.at(-1)?.name !== name) dissolve(stack)
  const open = stack.pop()
  if (!open || hides(name)) return
  if (open.node && open.children.length > 0) {
    open.node.children = joinTexts(open.children) as Phrasing[]
    stack.at(-1)?.children.push(open.node)
  } else append(stack.at(-1)?.children ?? [], open.children)
}

function dissolve(stack: Open[]) {
  const open = stack.pop()
  if (open && !hides(open.name)) append(stack.at(-1)?.children ?? [], open.children)
}

/** Texts that a tag had parted are one again; a line end after a `break` says nothing more. */
function joinTexts(children: Nodes[]): Nodes[] {
  const result: Nodes[] = []
  for (const child of children) {
    const last = result.at(-1)
    if (child.type !== 'text') {
      result.push(child)
      continue
    }
    if (last?.type === 'break' && child.value.startsWith('\n')) {
      child.origin = sliceOrigin(child.origin ?? [], 1, child.value.length)
      child.value = child.value.slice(1)
    }
    if (last?.type === 'text') {
      last.value += child.value
      last.origin = [...(last.origin ?? []), ...(child.origin ?? [])]
    } else if (child.value !== '') result.push(child)
  }
  return result
}
