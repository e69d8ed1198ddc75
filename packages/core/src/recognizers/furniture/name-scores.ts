import type {Region} from '../../tree/outline.ts'
import type {Area} from './area.ts'
import {eachNameWord, longestValue, telling, toFilter, union} from './name-words.ts'

/** What words of names of regions weigh; learned, see `learn/furniture`. Regions have their element as a word too: `<p`. */
export interface NameWeights {
  readonly words: ReadonlyArray<string>
  /** By word, what it weighs on the innermost region around a block. */
  readonly own: ReadonlyArray<number>
  /** On the region around that. */
  readonly next: ReadonlyArray<number>
  /** On any region around the block, once. */
  readonly around: ReadonlyArray<number>
}

/** Visits the words of a region's names, some of them more than once. */
export function eachWordOf({name, attrs}: Region, visit: (word: string) => void): void {
  visit(elementWord(name))
  for (const {name: attribute, value} of attrs) {
    if (value !== '' && telling.has(attribute)) eachNameWord(value.slice(0, longestValue), undefined, visit)
  }
}

function elementWord(name: string): string {
  return `${elementSign}${name}`
}

/** What a word begins with that is the name of an element. */
const elementSign = '<'

const none: ReadonlyArray<number> = []

/** Tells, by the words of names, what a block is. */
export class NameScorer {
  readonly #weights: NameWeights
  readonly #places: ReadonlyMap<string, number>
  /** Places of the words of elements, by their names. */
  readonly #elements: ReadonlyMap<string, ReadonlyArray<number>>
  readonly #filter: Uint8Array

  constructor(weights: NameWeights) {
    this.#weights = weights
    this.#places = new Map(weights.words.map((word, place) => [word, place]))
    this.#elements = new Map(
      [...this.#places]
        .filter(([word]) => word.startsWith(elementSign))
        .map(([word, place]) => [word.slice(elementSign.length), [place]])
    )
    this.#filter = toFilter(weights.words)
  }

  /**
   * What the names of areas and of those around them weigh together, by their places in the list.
   *
   * @param areas All areas of a page; those around others come first.
   */
  scoresOf(areas: ReadonlyArray<Area>): Float64Array {
    const {own, next, around} = this.#weights
    const known = new Map<string, ReadonlyArray<number>>()
    const places: Array<ReadonlyArray<number>> = []
    const met = new PlaceSets(areas.length, this.#weights.words.length)
    const sums = new Float64Array(areas.length)
    const scores = new Float64Array(areas.length)
    for (const {region, parent, index} of areas) {
      const mine = this.#placesOf(region, known)
      places[index] = mine
      if (parent) met.copy(parent.index, index)
      let fresh = 0
      for (const place of mine) if (met.add(index, place)) fresh += around[place] ?? 0
      sums[index] = (parent ? (sums[parent.index] ?? 0) : 0) + fresh
      scores[index] = (sums[index] ?? 0) + sumOf(mine, own) + (parent ? sumOf(places[parent.index] ?? none, next) : 0)
    }
    return scores
  }

  #placesOf({name, attrs}: Region, known: Map<string, ReadonlyArray<number>>): ReadonlyArray<number> {
    let found = this.#elements.get(name) ?? none
    for (const {name: attribute, value} of attrs) {
      if (value === '' || !telling.has(attribute)) continue
      let places = known.get(value)
      if (!places) known.set(value, (places = this.#placesIn(value)))
      found = union(found, places)
    }
    return found
  }

  #placesIn(value: string): ReadonlyArray<number> {
    let found: number[] | undefined
    eachNameWord(value.length > longestValue ? value.slice(0, longestValue) : value, this.#filter, word => {
      const place = this.#places.get(word)
      if (place !== undefined && !found?.includes(place)) (found ??= []).push(place)
    })
    return found ?? none
  }
}

/**
 * Sets of places, a bit for each: a page has hundreds of areas, and lists of all words around each would be most of what is made for it.
 */
class PlaceSets {
  readonly #words: number
  readonly #bits: Int32Array

  constructor(sets: number, places: number) {
    this.#words = Math.ceil(places / 32)
    this.#bits = new Int32Array(sets * this.#words)
  }

  /** Makes an empty set the same as another. */
  copy(from: number, to: number): void {
    this.#bits.copyWithin(to * this.#words, from * this.#words, (from + 1) * this.#words)
  }

  /** Whether `place` was not in the set before. */
  add(set: number, place: number): boolean {
    const word = set * this.#words + (place >>> 5)
    const before = this.#bits[word] ?? 0
    const after = before | (1 << (place & 31))
    this.#bits[word] = after
    return after !== before
  }
}

function sumOf(places: ReadonlyArray<number>, weights: ReadonlyArray<number>): number {
  let sum = 0
  for (const place of places) sum += weights[place] ?? 0
  return sum
}
