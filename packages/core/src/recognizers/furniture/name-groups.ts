import type {Region} from '../../tree/outline.ts'
import {eachNameWord, longestValue, telling, toFilter, union} from './name-words.ts'

const none: ReadonlyArray<number> = []

/** Groups of words that the classes, identifiers and the like of elements are made of. */
export class NameGroups {
  /** The names of the groups. */
  readonly names: ReadonlyArray<string>
  /** By word, the places of its groups in `names`. */
  readonly #groupsOf = new Map<string, number[]>()
  readonly #filter: Uint8Array

  /** @param words By the name of a group, its words in small letters. */
  constructor(words: Readonly<Record<string, ReadonlyArray<string>>>) {
    this.names = Object.keys(words)
    for (const [group, list] of Object.values(words).entries()) {
      for (const word of list) this.#groupsOf.set(word, [...(this.#groupsOf.get(word) ?? []), group])
    }
    this.#filter = toFilter(this.#groupsOf.keys())
  }

  /**
   * The places in `names` of the groups that an element's own names have words of.
   *
   * @param known The groups of values that were looked at on the same page: most come again.
   */
  placesOf(region: Region, known: Map<string, ReadonlyArray<number>>): ReadonlyArray<number> {
    let found = none
    for (const {name, value} of region.attrs) {
      if (value !== '' && telling.has(name)) found = union(found, this.#placesOfValue(value, known))
    }
    return found
  }

  #placesOfValue(value: string, known: Map<string, ReadonlyArray<number>>): ReadonlyArray<number> {
    let found = known.get(value)
    if (!found)
      known.set(value, (found = this.#placesIn(value.length > longestValue ? value.slice(0, longestValue) : value)))
    return found
  }

  #placesIn(names: string): ReadonlyArray<number> {
    let found = none
    eachNameWord(names, this.#filter, word => {
      found = union(found, this.#groupsOf.get(word) ?? none)
    })
    return found
  }
}
