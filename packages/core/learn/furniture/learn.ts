import {featureNames, toMeasure} from '../../src/recognizers/furniture/features/index.ts'
import type {FurnitureModel} from '../../src/recognizers/furniture/model.ts'
import {boost, type Growth, type Rows, type Tree} from './boost.ts'
import type {Example} from './pages.ts'

/** How the trees are grown; chosen by cross-validation over sites. */
const growth: Growth = {trees: 120, depth: 5, rate: 0.1, leastLeaf: 0.0005, ridge: 0.5, columns: 0.4}

/** Places behind the point that what nodes say is rounded to. */
const digits = 3

/** What was measured of a page's blocks, and what they are; the page itself is not kept, for it is large. */
export interface Measured extends Pick<Example, 'targets' | 'weights'> {
  site: string
  measures: Float32Array
}

/** Measures the blocks of a page once, for all models that are learned from it. */
export function measure({known, page, targets, weights}: Example): Measured {
  const width = featureNames.length
  const measures = new Float32Array(page.pieces.length * width)
  const measureBlock = toMeasure(page)
  for (let index = 0; index < page.pieces.length; index++) measureBlock(index, measures, index * width)
  return {site: known.site, targets, weights, measures}
}

/** The trees that tell furniture from the document on `pages`. */
export function learn(pages: ReadonlyArray<Measured>): FurnitureModel {
  const {base, trees} = boost(toRows(pages), growth)
  return toModel(base, trees)
}

function toRows(pages: ReadonlyArray<Measured>): Rows {
  const width = featureNames.length
  const count = pages.reduce((sum, {weights}) => sum + weights.filter(weight => weight > 0).length, 0)
  const rows = {
    count,
    width,
    values: new Float32Array(count * width),
    targets: new Float32Array(count),
    weights: new Float32Array(count)
  }
  let row = 0
  for (const {measures, targets, weights} of pages) {
    for (const [index, weight] of weights.entries()) {
      if (weight <= 0) continue
      rows.values.set(measures.subarray(index * width, (index + 1) * width), row * width)
      rows.targets[row] = targets[index] ?? 0
      rows.weights[row] = weight
      row++
    }
  }
  return rows
}

function toModel(base: number, trees: ReadonlyArray<Tree>): FurnitureModel {
  const used = [...new Set(trees.flatMap(({features}) => features.filter(feature => feature >= 0)))].sort(
    (a, b) => a - b
  )
  const roots: number[] = []
  const features: number[] = []
  const thresholds: number[] = []
  const lefts: number[] = []
  const values: number[] = []
  for (const tree of trees) {
    const first = features.length
    roots.push(first)
    for (const [node, feature] of tree.features.entries()) {
      features.push(feature < 0 ? -1 : used.indexOf(feature))
      thresholds.push(tree.thresholds[node] ?? 0)
      lefts.push(feature < 0 ? -1 : (tree.lefts[node] ?? 0) + first)
      values.push(round(tree.values[node] ?? 0))
    }
  }
  return {
    names: used.map(feature => featureNames[feature] ?? ''),
    base: round(base),
    roots,
    features,
    thresholds,
    lefts,
    values
  }
}

function round(value: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits
}
