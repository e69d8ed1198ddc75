import type {Region} from '../../tree/outline.ts'
import {eachNameWord, longestValue, telling, toFilter, union} from './name-words.ts'
import words from './region-words.json' with {type: 'json'}

/** Names of the groups of words that the classes and identifiers of elements are made of. */
export const cueNames: ReadonlyArray<string> = Object.keys(words)

/** By word, the places of its groups in `cueNames`. */
const groupsOf = new Map<string, number[]>()
for (const [group, list] of Object.values(words).entries()) {
  for (const word of list) groupsOf.set(word, [...(groupsOf.get(word) ?? []), group])
}

const filter = toFilter(groupsOf.keys())

const none: ReadonlyArray<number> = []

/**
 * The places in `cueNames` of the groups that an element's classes, identifier and the like have words of.
 *
 * @param known The groups of values and of names that were looked at on the same page: most come again.
 */
export function cuesOf(region: Region, known: Map<string, ReadonlyArray<number>>): ReadonlyArray<number> {
  let found = none
  for (const {name, value} of region.attrs) {
    if (value !== '' && telling.has(name)) found = union(found, groupsOfValue(value, known))
  }
  return found
}

function groupsOfValue(value: string, known: Map<string, ReadonlyArray<number>>): ReadonlyArray<number> {
  let found = known.get(value)
  if (!found) known.set(value, (found = groupsIn(value.length > longestValue ? value.slice(0, longestValue) : value)))
  return found
}

function groupsIn(names: string): ReadonlyArray<number> {
  let found = none
  eachNameWord(names, filter, word => {
    found = union(found, groupsOf.get(word) ?? none)
  })
  return found
}
