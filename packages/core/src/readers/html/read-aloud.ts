import {attribute, type Child, type Element} from './dom.ts'

/** Classes by which usual style sheets keep from the eye what a screen reader says, alone or in longer names. */
const aloud =
  /(?<!not-)(?:\bsr-?only\b|visually-?hidden|\bscreen-?readers?(?:-?(?:only|text))?(?=[\s_]|$)|\bshow-for-sr\b|\belement-invisible\b)/i

/** A class by which a screen of some width shows it all the same. */
const shown = /\b(?:sm|md|lg|xl|2xl):not-sr-only\b/

/** Whether an element says by its classes that only those who have a page read aloud are told its text. */
export function isOnlyReadAloud(element: Element): boolean {
  const classes = attribute(element, 'class')
  return classes !== undefined && aloud.test(classes) && !shown.test(classes)
}

/** Elements that are words of a text. */
const phrasing: ReadonlySet<string> = new Set(
  'a abbr b bdi cite em font i label mark small span strong sub sup time u'.split(' ')
)

/** Whether an element stands within a line of text, with words beside it. */
export function isWithinLine(element: Element, source: string): boolean {
  if (!phrasing.has(element.name)) return false
  return element.parent?.children.some(child => child !== element && isOfLine(child) && hasText(child, source)) === true
}

function isOfLine(child: Child): boolean {
  return child.type !== 'element' || phrasing.has(child.name)
}

function hasText(child: Child, source: string): boolean {
  if (child.type === 'text') return source.slice(child.start, child.end).trim() !== ''
  return child.type === 'coded' || (child.type === 'element' && child.children.some(each => hasText(each, source)))
}
