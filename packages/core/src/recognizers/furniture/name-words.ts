import {classesOf, lower, upper} from '../../util/letters.ts'

/** Attributes that tell what an element is for. */
export const telling: ReadonlySet<string> = new Set([
  'class',
  'id',
  'role',
  'itemprop',
  'data-testid',
  'data-component',
  'aria-label',
  'data-block-name'
])

/** A longer value, in UTF-16 units, is no name: only its beginning is looked at. */
export const longestValue = 200

/**
 * Visits the words that names of classes or the like are made of, in small letters, each alone and put together with the one
 * before in its name: `articleBody` has article, body, articlebody; `main-nav` has main, nav, mainnav.
 *
 * @param longest UTF-16 units of the longest word that is asked for: none longer is put together.
 */
export function eachNameWord(names: string, longest: number, visit: (word: string) => void): void {
  let before = ''
  for (let at = 0; at < names.length; at++) {
    const end = wordEnd(names, at)
    if (end === at) {
      if (isSpace(names.charCodeAt(at))) before = ''
      continue
    }
    const word = names.slice(at, end).toLowerCase()
    visit(word)
    if (before !== '' && before.length + word.length <= longest) visit(before + word)
    before = word
    at = end - 1
  }
}

/** Where the word ends that begins at `start`: small letters with a capital before or a digit behind, or capitals; `start` if none does. */
function wordEnd(name: string, start: number): number {
  const smallStart = isOf(upper, name, start) ? start + 1 : start
  let end = smallStart
  while (isOf(lower, name, end)) end++
  if (end > smallStart) return isDigit(name.charCodeAt(end)) ? end + 1 : end
  while (isOf(upper, name, end)) end++
  return end
}

function isOf(bit: number, name: string, at: number): boolean {
  return at < name.length && (classesOf(name.charCodeAt(at)) & bit) !== 0
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
}
