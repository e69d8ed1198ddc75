import type {Page} from '../page.ts'
import type {Features, Measure} from './features.ts'
import {neighbors} from './neighbors.ts'
import {page as pages} from './page.ts'
import {place} from './place.ts'
import {region} from './region.ts'
import {repetition} from './repetition.ts'
import {stated} from './stated.ts'
import {text} from './text.ts'

/** All features, kind by kind. */
const kinds: ReadonlyArray<Features> = [text, place, region, repetition, neighbors, stated, pages]

/** How many each kind has. */
const widths = kinds.map(({names}) => names.length)

/** The names of all features, in the order in which they are measured. */
export const featureNames: ReadonlyArray<string> = kinds.flatMap(({names}) => names)

/** Looks over a page once, for all of its blocks to be measured, in the order of `featureNames`. */
export function toMeasure(page: Page): Measure {
  return new AllMeasures(page)
}

class AllMeasures implements Measure {
  readonly #measures: ReadonlyArray<Measure>

  constructor(page: Page) {
    this.#measures = kinds.map(kind => kind.of(page))
  }

  put(index: number, row: Float32Array, at: number): void {
    let next = at
    for (let kind = 0; kind < this.#measures.length; kind++) {
      ;(this.#measures[kind] as Measure).put(index, row, next)
      next += widths[kind] as number
    }
  }
}
