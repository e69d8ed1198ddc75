import type {Region} from '../../tree/outline.ts'

/** Elements within a line that may stand side by side as words of their own. Code, and what stands above or below the line, does not. */
const inline: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'button',
  'cite',
  'data',
  'em',
  'font',
  'i',
  'label',
  'mark',
  'small',
  'span',
  'strong',
  'time',
  'u'
])

const tag = /<(?<slash>\/?)(?<name>[a-z][a-z\d-]*)(?:"[^"]*"|'[^']*'|[^'">])*>|<!--[\s\S]*?-->/iy

/** Longest run of tags, in UTF-16 units, that is looked at. */
const longest = 4000

/**
 * Whether two words meet where one element of a line ends and another begins, with no space between: a style sheet keeps them apart, and
 * the text alone does not. It is seen by the letters: what ends small is followed by a capital or a number, a number by a capital.
 *
 * @param before What stands before, at least its last characters.
 * @param after What stands after, at least its first characters.
 * @param from Where in `source` what stands before ends.
 * @param to Where in `source` what stands after begins.
 */
export function isSeam(before: string, after: string, source: string, from: number, to: number): boolean {
  return (
    to > from &&
    to - from <= longest &&
    meet(before.slice(-looked), after.slice(0, looked)) &&
    areTags(source.slice(from, to))
  )
}

/** Characters on each side that are looked at, in UTF-16 units. */
const looked = 8

function meet(before: string, after: string): boolean {
  if (/^\p{Lu}/u.test(after)) {
    // "iPhone", "McKay" and "3M" are words; so are initials, but for those of a word.
    return (
      /[\p{L}\p{N}]{2}\p{Ll}$/u.test(before) || (/(?:\p{N}{2}|\p{Ll}[.!?])$/u.test(before) && /^.\p{Ll}/u.test(after))
    )
  }
  return /^\p{N}/u.test(after) && /\p{L}{2}\p{Ll}$/u.test(before)
}

/** Whether a stretch of markup is nothing but ends and beginnings of elements of a line, some of both. */
function areTags(markup: string): boolean {
  let ends = 0
  let begins = 0
  for (let at = 0; at < markup.length; at = tag.lastIndex) {
    tag.lastIndex = at
    const found = tag.exec(markup)
    if (!found) return false
    const {slash, name} = found.groups ?? {}
    if (name === undefined) continue
    if (!inline.has(name.toLowerCase())) return false
    if (slash === '/') ends++
    else begins++
  }
  return ends > 0 && begins > 0
}

/** Elements whose text is what somebody types, or stands for a formula. */
const verbatim: ReadonlySet<string> = new Set(['code', 'kbd', 'pre', 'samp', 'sub', 'sup', 'var'])

/** Whether text in `region` stands as it is meant, letter for letter. */
export function isVerbatim(region: Region | null): boolean {
  for (let each = region; each; each = each.parent) if (verbatim.has(each.name)) return true
  return false
}
