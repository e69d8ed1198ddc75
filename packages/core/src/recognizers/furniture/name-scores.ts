import type {Area} from './area.ts'
import {NameLexicon} from './name-lexicon.ts'
import type {Names} from './names.ts'
import {union} from './union.ts'

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

/** Visits the words of an area's names, some of them more than once. */
export function eachWordOf({region, names}: Area, visit: (word: string) => void): void {
  visit(elementWord(region.name))
  for (const each of names) each.eachWord(visit)
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
  readonly #lexicon: NameLexicon
  /** Places of the words of elements, by their names. */
  readonly #elements: ReadonlyMap<string, ReadonlyArray<number>>

  constructor(weights: NameWeights) {
    this.#weights = weights
    this.#lexicon = new NameLexicon(weights.words)
    this.#elements = new Map(
      weights.words.flatMap((word, place) =>
        word.startsWith(elementSign) ? [[word.slice(elementSign.length), [place]] as const] : []
      )
    )
  }

  /**
   * What the names of areas and of those around them weigh together, by their places in the list.
   *
   * @param areas All areas of a page; those around others come first.
   */
  scoresOf(areas: ReadonlyArray<Area>): Float64Array {
    const {own, next, around} = this.#weights
    const known: Known[] = []
    const places: Array<ReadonlyArray<number>> = []
    const met = new PlaceSets(areas.length, this.#weights.words.length)
    const sums = new Float64Array(areas.length)
    const scores = new Float64Array(areas.length)
    for (const area of areas) {
      const {parent, index} = area
      const mine = this.#placesOf(area, known)
      places[index] = mine
      if (parent) met.copy(parent.index, index)
      let fresh = 0
      for (const place of mine) if (met.add(index, place)) fresh += around[place] ?? 0
      sums[index] = (parent ? (sums[parent.index] ?? 0) : 0) + fresh
      scores[index] = (sums[index] ?? 0) + sumOf(mine, own) + (parent ? sumOf(places[parent.index] ?? none, next) : 0)
    }
    return scores
  }

  #placesOf({region, names}: Area, known: Known[]): ReadonlyArray<number> {
    let found = this.#elements.get(region.name) ?? none
    for (const each of names) {
      const own = (known[each.index] ??= new Known(this.#placesIn(each)))
      found = own.behind(found)
    }
    return found
  }

  #placesIn(names: Names): ReadonlyArray<number> {
    let found: number[] | undefined
    this.#lexicon.eachOf(names, place => {
      if (!found?.includes(place)) (found ??= []).push(place)
    })
    return found ?? none
  }
}

/** The places of the words of some names. */
class Known {
  readonly #places: ReadonlyArray<number>
  /** The places that these were last put behind, and what that made: elements with the same classes are mostly of one name. */
  #before = none
  #all: ReadonlyArray<number>

  constructor(places: ReadonlyArray<number>) {
    this.#places = places
    this.#all = places
  }

  /** The places of `before`, then these. */
  behind(before: ReadonlyArray<number>): ReadonlyArray<number> {
    if (before !== this.#before) this.#all = union(before, this.#places)
    this.#before = before
    return this.#all
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
    // Some ten numbers: by a loop, they are sooner copied than the engine is asked to.
    for (let word = 0; word < this.#words; word++) {
      this.#bits[to * this.#words + word] = this.#bits[from * this.#words + word] as number
    }
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
