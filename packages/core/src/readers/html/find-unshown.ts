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
  const hidden = new Set<Element>()
  const aloud = new Set<Element>()
  const seen = new Set<Element>()
  for (const element of elements) {
    for (let each: Element | null = element; each && !seen.has(each); each = each.parent) {
      seen.add(each)
      if (sheets.hides(each) && !isOpenedInPlace(each, controlled)) hidden.add(each)
      else if (isOnlyReadAloud(each) && !isOfMainHeading(each)) aloud.add(each)
    }
  }
  return sheets.gaveUp ? aloud : new Set([...hidden, ...aloud])
}

/** Whether a reader opens an element where it stands: a panel of tabs, what a control or a link names, what stands below its heading. */
function isOpenedInPlace(element: Element, controlled: ReadonlySet<string>): boolean {
  if (attribute(element, 'role') === 'tabpanel' || isControlled(element, controlled)) return true
  const before = elementBefore(element)
  return (
    before !== undefined &&
    (isHeading(before) || before.children.some(child => child.type === 'element' && isHeading(child)))
  )
}

function isControlled(element: Element, controlled: ReadonlySet<string>): boolean {
  const id = attribute(element, 'id')
  return id !== undefined && controlled.has(id)
}

function elementBefore(element: Element): Element | undefined {
  const beside = element.parent?.children ?? []
  return beside.slice(0, beside.indexOf(element)).findLast(child => child.type === 'element')
}

function isHeading({name}: Element): boolean {
  return /^(?:h[1-6]|dt|summary)$/.test(name)
}

/** Whether an element holds a heading of depth 1, or stands in one. */
function isOfMainHeading(element: Element): boolean {
  for (let each: Element | null = element; each; each = each.parent) if (each.name === 'h1') return true
  return holdsMainHeading(element)
}

function holdsMainHeading(element: Element): boolean {
  return element.children.some(child => child.type === 'element' && (child.name === 'h1' || holdsMainHeading(child)))
}
