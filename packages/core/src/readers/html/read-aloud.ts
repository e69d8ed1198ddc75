import {attribute, type Element} from './dom.ts'

/**
 * Classes by which usual style sheets keep from the eye what a screen reader says: those of Bootstrap, Tailwind, WordPress, Drupal,
 * Foundation, HTML5 Boilerplate, and what they are called elsewhere.
 */
const names = [
  'a11y-hidden',
  'assistive-text',
  'element-invisible',
  'hidden-visually',
  'screen-?reader',
  'screen-?reader-?only',
  'screen-?reader-?text',
  'show-for-sr',
  'sr-?only',
  'sr-only-focusable',
  'visually-?hidden',
  'visually-?hidden-focusable'
]

/** One of them, behind the name of a block or of a module, and before what a program puts behind it. */
const aloud = new RegExp(`(?:^|\\s)(?:[\\w-]*[_-])?(?:${names.join('|')})(?=\\s|$|_|-module)`, 'i')

/** Some of each: most classes have none, and are soon seen to. */
const some = /hid|invis|assist|reader|sr/i

/** Classes by which a desktop's screen shows it all the same. */
const shown = /(?:^|\s)(?:(?:sm|md|lg|xl):)?not-sr-only(?=\s|$)/

/** Whether an element says by its classes that only those who have a page read aloud are told its text. */
export function isOnlyReadAloud(element: Element): boolean {
  const classes = attribute(element, 'class')
  return classes !== undefined && some.test(classes) && aloud.test(classes) && !shown.test(classes)
}
