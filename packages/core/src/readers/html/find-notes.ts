import type {Origin} from '../../tree/types.ts'
import {attribute, type Element} from './dom.ts'
import {textOf} from './text-of.ts'

/** The footnotes of a page, each known by an identifier. */
export interface Notes {
  /** What refers to a note. */
  readonly references: ReadonlyMap<Element, string>
  readonly definitions: ReadonlyMap<Element, string>
  /** Links in a note that lead back, with what is around them alone. */
  readonly returns: ReadonlySet<Element>
}

/** What a reference looks like: a number, a letter or a sign, in brackets perhaps. */
const mark = /^[[(]?\s*((?:\p{L}{1,8}\.?\s*)?\p{N}{1,4}|\p{L}|[ivxl]{1,6}|[*†‡§¶#]{1,4})\s*[\])]?$/iu

/** Signs and single letters, as what is around links back has: "^ a b". */
const signs = /^(?:[^\p{L}]|(?<!\p{L})\p{L}(?!\p{L}))*$/u

/** Elements that raise a mark, or put it in brackets. */
const raising: ReadonlySet<string> = new Set(['b', 'cite', 'em', 'i', 'small', 'span', 'strong', 'sup'])

/** Elements that are a note. */
const blocks: ReadonlySet<string> = new Set(['aside', 'dd', 'div', 'li', 'p'])

const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** Longest note, in UTF-16 units: what is longer is a part of the text. */
const longestNote = 4000

/** Links in a note, at most: a source that is cited all over a book has some dozens of them back. */
const mostLinks = 200

/** Longest link back: what is longer has words of the note. */
const longestReturn = 40

/**
 * The footnotes of a page, as its links tell them: a mark leads to a place in the page, and what stands there leads back to the mark.
 *
 * @returns `undefined` where there are none.
 */
export function findNotes(document: Element, source: string): Notes | undefined {
  const marks = linksIn(document).flatMap(link => {
    const label = mark.exec(textOf(link.element, source))?.[1]
    return label === undefined ? [] : [{...link, label}]
  })
  // Most pages have none: the others alone are looked through for what their marks lead to.
  if (marks.length === 0) return undefined
  const places = placesByName(document)
  const known = new Map<Element, Place | undefined>()
  const found: Note[] = []
  // A note may lead back by the same mark as leads to it: what comes first is the mark.
  const back = new Set<Element>()
  for (const own of marks) {
    const definition = back.has(own.element) ? undefined : blockOf(places.get(own.to))
    if (!definition || isWithin(own.element, definition)) continue
    if (!known.has(definition)) known.set(definition, toPlace(definition, source))
    const names = new Set(namesAround(own.element))
    const returns = known.get(definition)?.links.filter(({to}) => names.has(to)) ?? []
    for (const {element} of returns) back.add(element)
    if (returns.length > 0) found.push({...own, definition, returns: returns.map(({element}) => element)})
  }
  return found.length === 0 ? undefined : toNotes(found, source)
}

/** A link to a place in the page. */
interface Link {
  element: Element
  to: string
}

/** A place that may be a note, with the links in it. */
interface Place {
  links: Link[]
}

/** A mark, what it leads to, and the links back from there. */
interface Note extends Link {
  label: string
  definition: Element
  returns: Element[]
}

/** The links below `element` to a place in the page. */
function linksIn(element: Element, links: Link[] = []): Link[] {
  for (const child of element.children) {
    if (child.type !== 'element') continue
    const href = child.name === 'a' ? attribute(child, 'href')?.trim() : undefined
    if (href?.startsWith('#') && href.length > 1) links.push({element: child, to: decode(href.slice(1))})
    linksIn(child, links)
  }
  return links
}

/** The first element below `element` of each name. */
function placesByName(element: Element, places = new Map<string, Element>()): Map<string, Element> {
  for (const child of element.children) {
    if (child.type !== 'element') continue
    for (const name of namesOf(child)) if (!places.has(name)) places.set(name, child)
    placesByName(child, places)
  }
  return places
}

function namesOf(element: Element): string[] {
  const names = [attribute(element, 'id'), element.name === 'a' ? attribute(element, 'name') : undefined]
  return names.filter(name => name !== undefined && name !== '') as string[]
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

/** The block that a place is, or stands in; a heading is none. */
function blockOf(place: Element | undefined): Element | undefined {
  for (let each = place ?? null; each && !headings.has(each.name); each = each.parent)
    if (blocks.has(each.name)) return each
  return undefined
}

function isWithin(element: Element, other: Element): boolean {
  for (let each: Element | null = element; each; each = each.parent) if (each === other) return true
  return false
}

function toPlace(element: Element, source: string): Place | undefined {
  if (holdsHeading(element) || textOf(element, source).length > longestNote) return undefined
  const links = linksIn(element).filter(link => textOf(link.element, source).length <= longestReturn)
  if (links.length > mostLinks) return undefined
  const own = textOf(element, source).length - links.reduce((sum, link) => sum + textOf(link.element, source).length, 0)
  return own > 1 ? {links} : undefined
}

function holdsHeading({children}: Element): boolean {
  return children.some(child => child.type === 'element' && (headings.has(child.name) || holdsHeading(child)))
}

/** Names of a mark, of what raises it, and of what is set beside it to be found. */
function namesAround(element: Element): string[] {
  const names: string[] = []
  for (let each: Element | null = element; each; each = each.parent) {
    names.push(...namesOf(each))
    const before = each.parent?.children[each.parent.children.indexOf(each) - 1]
    for (const child of [before, ...each.children]) if (child?.type === 'element') names.push(...namesOf(child))
    if (!each.parent || !raising.has(each.parent.name)) break
  }
  return names
}

function toNotes(found: ReadonlyArray<Note>, source: string): Notes | undefined {
  const lists = listsOf(found)
  const definitions = new Map<Element, string>()
  const references = new Map<Element, string>()
  const returns = new Set<Element>()
  const taken = new Set<string>()
  for (const {element, label, definition, returns: links} of found) {
    if (lists.has(definition)) continue
    const identifier = definitions.get(definition) ?? toIdentifier(label, taken)
    definitions.set(definition, identifier)
    taken.add(identifier)
    references.set(
      around(element, element, text => mark.test(text), source),
      identifier
    )
    for (const link of links) returns.add(around(link, definition, text => signs.test(text), source))
  }
  return definitions.size === 0 ? undefined : {references, definitions, returns}
}

/** Blocks that several notes are in, or that are around one: lists of them. */
function listsOf(found: ReadonlyArray<Note>): Set<Element> {
  const targets = new Map<Element, string>()
  const lists = new Set<Element>()
  for (const {definition, to} of found) {
    if ((targets.get(definition) ?? to) !== to) lists.add(definition)
    targets.set(definition, to)
  }
  for (const definition of targets.keys()) {
    for (let each = definition.parent; each; each = each.parent) if (targets.has(each)) lists.add(each)
  }
  return lists
}

/** `element` with what is around it, as far as that is nothing but a mark. */
function around(element: Element, end: Element, isMark: (text: string) => boolean, source: string): Element {
  const {parent} = element
  const goesOn = parent && parent !== end && raising.has(parent.name) && isMark(textOf(parent, source))
  return goesOn ? around(parent, end, isMark, source) : element
}

/** What is shown as the mark, or a number where that is none, or is another's. */
function toIdentifier(label: string, taken: ReadonlySet<string>): string {
  if (/^[\p{L}\p{N}]+$/u.test(label) && !taken.has(label)) return label
  let number = taken.size + 1
  while (taken.has(String(number))) number++
  return String(number)
}

/** Where the texts of an element stand. */
export function placesOf(element: Element, part: string, origin: Origin = []): Origin {
  for (const child of element.children) {
    if (child.type === 'text') origin.push({part, start: child.start, end: child.end})
    else if (child.type === 'element') placesOf(child, part, origin)
  }
  return origin
}
