import {maxOf} from '../../../util/max-of.ts'
import type {PageLayout} from '../layout/lay-out-page.ts'
import type {TextLine} from '../layout/text-line.ts'
import {squash} from './squash.ts'

/** Size of a running head over a first page, in sizes of the text: what is as large may be a plain letterhead. */
const small = 0.93

/** Size of a title or a letterhead's name, in sizes of the text. */
const large = 1.1

/** Lines of a letterhead: its name, and where it is. */
const fewestOfLetterhead = 2

/** Fewest letters of words that are known again. */
const fewestLetters = 8

/**
 * Whether a repeated line over a first page has the document's own head below it: then it is the pages', and no letterhead.
 *
 * It is small, and either says what is set large below it, or a letterhead stands between it and the title.
 *
 * @param head Lines side by side, at the top of `page`.
 * @param size Size of the running text, in points.
 */
export function isOverOwnHead(head: ReadonlyArray<TextLine>, page: PageLayout, size: number): boolean {
  if (!head.every(({style, bold}) => style.size <= size * small && !bold)) return false
  const baseline = maxOf(head.map(line => line.baseline))
  const below = page.columns
    .flatMap(column => column.lines)
    .filter(line => line.baseline > baseline && line.style.rotation === 0)
  const heads = below.filter(line => line.style.size >= size * large)
  const said = squash(head.map(line => line.text).join(''))
  if (said.length >= fewestLetters && squash(heads.map(line => line.text).join('')).includes(said)) return true
  const [title] = heads.toSorted((a, b) => b.style.size - a.style.size || a.baseline - b.baseline)
  const between = below.filter(line => title !== undefined && line.baseline < title.baseline)
  return between.length >= fewestOfLetterhead && between.some(line => heads.includes(line))
}
