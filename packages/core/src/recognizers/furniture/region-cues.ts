import {NameLexicon} from './name-lexicon.ts'
import type {Names} from './names.ts'
import groups from './region-words.json' with {type: 'json'}
import {union} from './union.ts'

/** Names of the groups of words that the classes and identifiers of elements are made of. */
export const cueNames: ReadonlyArray<string> = Object.keys(groups)

/** By word, the places of its groups in `cueNames`. */
const groupsOf = new Map<string, number[]>()
for (const [group, list] of Object.values(groups).entries()) {
  for (const word of list) groupsOf.set(word, [...(groupsOf.get(word) ?? []), group])
}

const lexicon = new NameLexicon([...groupsOf.keys()])
const groupsAt = [...groupsOf.values()]

const none: ReadonlyArray<number> = []

/** The places in `cueNames` of the groups that names, such as the classes of an element, have words of. */
export function cuesOf(names: Names): ReadonlyArray<number> {
  let found = none
  lexicon.eachOf(names, place => {
    found = union(found, groupsAt[place] ?? none)
  })
  return found
}
