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
  return `<${name}`
}

const none: ReadonlyArray<number> = []

/** Tells, by the words of names, what a block is. */
export class NameScorer {
  readonly #weights: NameWeights
  readonly #places: ReadonlyMap<string, number>
  readonly #filter: Uint8Array

  constructor(weights: NameWeights) {
    this.#weights = weights
    this.#places = new Map(weights.words.map((word, place) => [word, place]))
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
    const met: Array<ReadonlyArray<number>> = []
    const sums = new Float64Array(areas.length)
    const scores = new Float64Array(areas.length)
    for (const {region, parent, index} of areas) {
      const mine = this.#placesOf(region, known)
      const before = parent ? (met[parent.index] ?? none) : none
      const all = union(before, mine)
      const fresh = all.length > before.length ? all.slice(before.length) : none
      places[index] = mine
      met[index] = all
      sums[index] = (parent ? (sums[parent.index] ?? 0) : 0) + sumOf(fresh, around)
      scores[index] = (sums[index] ?? 0) + sumOf(mine, own) + (parent ? sumOf(places[parent.index] ?? none, next) : 0)
    }
    return scores
  }

  #placesOf({name, attrs}: Region, known: Map<string, ReadonlyArray<number>>): ReadonlyArray<number> {
    const element = this.#places.get(elementWord(name))
    let found = element === undefined ? none : [element]
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

function sumOf(places: ReadonlyArray<number>, weights: ReadonlyArray<number>): number {
  let sum = 0
  for (const place of places) sum += weights[place] ?? 0
  return sum
}
