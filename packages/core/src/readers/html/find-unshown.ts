import {attribute, type Element} from './dom.ts'
import type {PageFacts} from './page-facts.ts'
import {isOnlyReadAloud} from './read-aloud.ts'
import {StyleSheets} from './style-sheets.ts'

/**
 * The elements around `elements`, or among them, that are not shown: those that the page's own style sheets hide, such as menus and copies
 * for screens of other widths, and those that are only read aloud. Not so what a reader opens where it stands, as an answer below its
 * question, nor a heading of depth 1, nor what holds one for those who have it read.
 */
export function findUnshown(
  elements: Iterable<Element>,
  {styles, controlled}: Pick<PageFacts, 'controlled' | 'styles'>
): ReadonlySet<Element> {
  const sheets = new StyleSheets(styles)
  const all = withAround(elements)
  const titled = withAround([...all].filter(({name}) => name === 'h1'))
  const siblings = new Siblings()
  const hidden = new Set<Element>()
  const aloud = new Set<Element>()
  for (const each of all) {
    if (sheets.hides(each) && !isOpenedInPlace(each, controlled, siblings)) hidden.add(each)
    else if (isOnlyReadAloud(each) && !titled.has(each) && !isWithinMainHeading(each)) aloud.add(each)
  }
  return sheets.gaveUp ? aloud : new Set([...hidden, ...aloud])
}

/** The elements, and all those around them. */
function withAround(elements: Iterable<Element>): Set<Element> {
  const all = new Set<Element>()
  for (const element of elements) {
    for (let each: Element | null = element; each && !all.has(each); each = each.parent) all.add(each)
  }
  return all
}

/** Tells elements before others; goes over what is in one element once. */
class Siblings {
  readonly #parents = new Set<Element>()
  readonly #before = new Map<Element, Element>()

  before(element: Element): Element | undefined {
    const {parent} = element
    if (parent && !this.#parents.has(parent)) this.#goOver(parent)
    return this.#before.get(element)
  }

  #goOver(parent: Element) {
    this.#parents.add(parent)
    let last: Element | undefined
    for (const child of parent.children) {
      if (child.type !== 'element') continue
      if (last) this.#before.set(child, last)
      last = child
    }
  }
}

/** Whether a reader opens an element where it stands: a panel of tabs, what a control or a link names, what stands below its heading. */
function isOpenedInPlace(element: Element, controlled: ReadonlySet<string>, siblings: Siblings): boolean {
  if (attribute(element, 'role') === 'tabpanel' || isControlled(element, controlled)) return true
  const before = siblings.before(element)
  return before !== undefined && (isHeading(before) || holdsHeading(before))
}

function isControlled(element: Element, controlled: ReadonlySet<string>): boolean {
  const id = attribute(element, 'id')
  return id !== undefined && controlled.has(id)
}

function holdsHeading({children}: Element): boolean {
  return children.some(child => child.type === 'element' && isHeading(child))
}

function isHeading({name}: Element): boolean {
  return /^(?:h[1-6]|dt|summary)$/.test(name)
}

function isWithinMainHeading(element: Element): boolean {
  for (let each: Element | null = element; each; each = each.parent) if (each.name === 'h1') return true
  return false
}
