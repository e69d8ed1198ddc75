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

/** The places in `cueNames` of the groups that an element's classes, identifier and the like have words of. */
export function cuesOf(region: Region, known: Map<string, ReadonlyArray<number>>): ReadonlyArray<number> {
  let found = none
  for (const {name, value} of region.attrs) {
    if (!telling.has(name)) continue
    let groups = known.get(value)
    if (!groups) known.set(value, (groups = groupsIn(value.slice(0, longestValue))))
    // Most elements have one attribute that tells: its groups are theirs.
    found = found.length === 0 ? groups : groups.length === 0 ? found : [...new Set([...found, ...groups])]
  }
  return found
}

/** `articleBody main-nav` has the words article, body, articlebody, main, nav, mainnav. */
function groupsIn(value: string): number[] {
  const found = new Set<number>()
  const add = (word: string) => groupsOf.get(word)?.forEach(group => found.add(group))
  for (const name of value.split(/\s+/)) {
    const parts = name.match(/\p{Lu}?\p{Ll}+\d?|\p{Lu}+/gu) ?? []
    let before = ''
    for (const part of parts) {
      const word = part.toLowerCase()
      add(word)
      add(before + word)
      before = word
    }
  }
  return [...found]
}
