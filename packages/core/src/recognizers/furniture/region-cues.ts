import type {Region} from '../../tree/outline.ts'
import words from './region-words.json' with {type: 'json'}

/** Names of the groups of words that the classes and identifiers of elements are made of. */
export const cueNames: ReadonlyArray<string> = Object.keys(words)

/** By word, the places of its groups in `cueNames`. */
const groupsOf = new Map<string, number[]>()
for (const [group, list] of Object.values(words).entries()) {
  for (const word of list) groupsOf.set(word, [...(groupsOf.get(word) ?? []), group])
}

/** Attributes that tell what an element is for. */
const telling: ReadonlySet<string> = new Set([
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
const longestValue = 200

const none: ReadonlyArray<number> = []

/**
 * The places in `cueNames` of the groups that an element's classes, identifier and the like have words of.
 *
 * @param known The groups of values and of names that were looked at on the same page: most come again.
 */
export function cuesOf(region: Region, known: Map<string, ReadonlyArray<number>>): ReadonlyArray<number> {
  let found = none
  for (const {name, value} of region.attrs) {
    if (!telling.has(name)) continue
    let groups = known.get(value)
    if (!groups) known.set(value, (groups = groupsOfNames(value.slice(0, longestValue), known)))
    found = union(found, groups)
  }
  return found
}

/** Most elements have one name that tells: its groups are theirs. */
function union(a: ReadonlyArray<number>, b: ReadonlyArray<number>): ReadonlyArray<number> {
  if (b.length === 0) return a
  return a.length === 0 ? b : [...new Set([...a, ...b])]
}

function groupsOfNames(names: string, known: Map<string, ReadonlyArray<number>>): ReadonlyArray<number> {
  let found = none
  for (const name of names.split(/\s+/)) {
    let groups = known.get(name)
    if (!groups) known.set(name, (groups = groupsIn(name)))
    found = union(found, groups)
  }
  return found
}

/** `articleBody` has the words article, body, articlebody; `main-nav` has main, nav, mainnav. */
function groupsIn(name: string): ReadonlyArray<number> {
  let found = none
  let before = ''
  for (const part of name.match(/\p{Lu}?\p{Ll}+\d?|\p{Lu}+/gu) ?? []) {
    const word = part.toLowerCase()
    found = union(union(found, groupsOf.get(word) ?? none), groupsOf.get(before + word) ?? none)
    before = word
  }
  return found
}
