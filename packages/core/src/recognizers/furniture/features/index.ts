import type {Page} from '../page.ts'
import type {Features} from './features.ts'
import {neighbors} from './neighbors.ts'
import {page} from './page.ts'
import {place} from './place.ts'
import {region} from './region.ts'
import {repetition} from './repetition.ts'
import {stated} from './stated.ts'
import {text} from './text.ts'

/** All features, kind by kind. */
const kinds: ReadonlyArray<Features> = [text, place, region, repetition, neighbors, stated, page]

/** The names of all features, in the order in which they are measured. */
export const featureNames: ReadonlyArray<string> = kinds.flatMap(({names}) => names)

/** Measures the block at `index` into `row`, from `at` on, in the order of `featureNames`. */
export type Measure = (index: number, row: Float32Array, at?: number) => void

/** Looks over a page once, for all of its blocks to be measured. */
export function toMeasure(each: Page): Measure {
  const measures = kinds.map(kind => kind.of(each))
  return (index, row, at = 0) => {
    let next = at
    for (const measure of measures) {
      const values = measure(index)
      // By index: an iterator would put each number into an object of its own.
      for (let place = 0; place < values.length; place++) row[next++] = values[place] as number
    }
  }
}
