import type {Element} from './dom.ts'
import {isOnlyReadAloud} from './read-aloud.ts'
import {StyleSheets} from './style-sheets.ts'

/**
 * The elements around `elements`, or among them, that are not shown: those that the page's own style sheets hide, such as menus that are
 * opened and copies for screens of other widths, and those that are only read aloud, but for headings of depth 1. An element around which
 * is another one is shown no more than that, and need not be among them.
 *
 * @param styles Texts of the style sheets, in the order of the page.
 */
export function findUnshown(elements: Iterable<Element>, styles: ReadonlyArray<string>): ReadonlySet<Element> {
  const sheets = new StyleSheets(styles)
  const unshown = new Set<Element>()
  const seen = new Set<Element>()
  for (const element of elements) {
    for (let each: Element | null = element; each && !seen.has(each); each = each.parent) {
      seen.add(each)
      if (sheets.hides(each) || (each.name !== 'h1' && isOnlyReadAloud(each))) unshown.add(each)
    }
  }
  return unshown
}
