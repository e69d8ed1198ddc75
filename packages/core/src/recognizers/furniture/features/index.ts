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

/** What is measured of each block of `page`, block after block. */
export function measurePage(each: Page): Float32Array {
  const width = featureNames.length
  const result = new Float32Array(each.pieces.length * width)
  const measures = kinds.map(kind => kind.of(each))
  for (let index = 0; index < each.pieces.length; index++) {
    let at = index * width
    for (const measure of measures) for (const value of measure(index)) result[at++] = value
  }
  return result
}
