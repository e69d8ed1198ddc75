import {createRandom} from '../create-random.ts'
import {type Binned, bins, type Rows, toBins} from './bins.ts'

/**
 * Gradient-boosted trees for a yes or no, by histograms (Friedman 2001; Ke et al. 2017): each tree is fitted to the
 * gradient of the logistic loss at what the trees before it say. The same rows give the same trees.
 */

/** A tree in arrays: an inner node has a feature and a threshold, a leaf a value and the feature -1. */
export interface Tree {
  /** By node: the feature that is asked; -1 for a leaf. */
  features: number[]
  /** By node: values up to this go to the left. */
  thresholds: number[]
  /** By node: the node on the left; the one on the right is the next. */
  lefts: number[]
  /** By node: what it says, a leaf or not, in natural logarithms of odds. */
  values: number[]
}

/** How trees are grown. */
export interface Growth {
  trees: number
  depth: number
  /** How much of each tree is believed. */
  rate: number
  /** Weight that a leaf must hold, as a share of all. */
  leastLeaf: number
  /** Draws what leaves say to 0. */
  ridge: number
  /** Share of the features that a tree may ask. */
  columns: number
}

/** The trees that tell rows apart, and what is said before any of them. */
export function boost(rows: Rows, growth: Growth): {base: number; trees: Tree[]} {
  const binned = toBins(rows)
  const {count, targets, weights} = rows
  let total = 0
  let yes = 0
  for (let row = 0; row < count; row++) {
    total += weights[row] ?? 0
    yes += (weights[row] ?? 0) * (targets[row] ?? 0)
  }
  const base = Math.log(yes / (total - yes))
  const scores = new Float64Array(count).fill(base)
  const gradients = new Float64Array(count)
  const curvatures = new Float64Array(count)
  const random = createRandom(1)
  const trees: Tree[] = []
  for (let index = 0; index < growth.trees; index++) {
    for (let row = 0; row < count; row++) {
      const chance = 1 / (1 + Math.exp(-(scores[row] ?? 0)))
      const weight = weights[row] ?? 0
      gradients[row] = weight * (chance - (targets[row] ?? 0))
      curvatures[row] = weight * chance * (1 - chance)
    }
    const columns = binned.columns.map((_, feature) => feature).filter(() => random() < growth.columns)
    trees.push(grow(binned, {gradients, curvatures, weights}, columns, growth, total, scores))
  }
  return {base, trees}
}

interface Slopes {
  gradients: Float64Array
  curvatures: Float64Array
  weights: Float32Array
}

interface Open {
  node: number
  from: number
  to: number
  depth: number
  histogram: Float64Array
}

interface Split {
  gain: number
  feature: number
  bin: number
}

/** A histogram holds, by feature and bin, the sums of gradients, of curvatures and of weights. */
const sums = 3

function grow(
  binned: Binned,
  slopes: Slopes,
  asked: ReadonlyArray<number>,
  growth: Growth,
  total: number,
  scores: Float64Array
): Tree {
  const {count, columns, edges} = binned
  const tree: Tree = {features: [], thresholds: [], lefts: [], values: []}
  const order = Uint32Array.from({length: count}, (_, row) => row)
  const histogramOf = (from: number, to: number) => toHistogram(columns, asked, slopes, order, from, to)
  const first = histogramOf(0, count)
  const open: Open[] = [{node: addLeaf(tree, first, growth), from: 0, to: count, depth: 0, histogram: first}]
  for (let each = open.pop(); each; each = open.pop()) {
    const {node, from, to, depth, histogram} = each
    const split = depth < growth.depth ? bestSplit(histogram, asked, edges, growth, total) : undefined
    if (!split) {
      addTo(scores, order.subarray(from, to), tree.values[node] ?? 0)
      continue
    }
    const middle = part(order, from, to, columns[split.feature] as Uint8Array, split.bin)
    const isLeftSmall = middle - from < to - middle
    const small = isLeftSmall ? histogramOf(from, middle) : histogramOf(middle, to)
    const large = without(histogram, small)
    const [left, right] = isLeftSmall ? [small, large] : [large, small]
    tree.features[node] = split.feature
    tree.thresholds[node] = thresholdOf(split, binned)
    const next = addLeaf(tree, left, growth)
    tree.lefts[node] = next
    open.push({node: addLeaf(tree, right, growth), from: middle, to, depth: depth + 1, histogram: right})
    open.push({node: next, from, to: middle, depth: depth + 1, histogram: left})
  }
  return tree
}

/** Gives the node that it adds. */
function addLeaf(tree: Tree, histogram: Float64Array, growth: Growth): number {
  tree.features.push(-1)
  tree.thresholds.push(0)
  tree.lefts.push(-1)
  return tree.values.push(leafOf(histogram, growth)) - 1
}

function addTo(scores: Float64Array, rows: Uint32Array, value: number) {
  for (const row of rows) scores[row] = (scores[row] ?? 0) + value
}

/** Takes the sums of a part out of those of the whole. */
function without(whole: Float64Array, some: Float64Array): Float64Array {
  for (let index = 0; index < whole.length; index++) whole[index] = (whole[index] ?? 0) - (some[index] ?? 0)
  return whole
}

function thresholdOf({feature, bin}: Split, {edges, starts}: Binned): number {
  return shortBetween(edges[feature]?.[bin] ?? 0, nextStart(starts[feature] ?? [], bin))
}

/** The least value behind a bin: none that stands there may go to the other side. */
function nextStart(starts: ReadonlyArray<number>, bin: number): number {
  return starts.slice(bin + 1).find(start => start < Number.POSITIVE_INFINITY) ?? Number.POSITIVE_INFINITY
}

/** The shortest decimal that is at least `from` and less than `to`. */
function shortBetween(from: number, to: number): number {
  for (let digits = 0; digits < 12; digits++) {
    const short = Math.ceil(from * 10 ** digits) / 10 ** digits
    if (short >= from && short < to) return short
  }
  return from
}

function toHistogram(
  columns: ReadonlyArray<Uint8Array>,
  asked: ReadonlyArray<number>,
  {gradients, curvatures, weights}: Slopes,
  order: Uint32Array,
  from: number,
  to: number
): Float64Array {
  const result = new Float64Array(asked.length * bins * sums)
  for (let index = 0; index < asked.length; index++) {
    const column = columns[asked[index] ?? 0] as Uint8Array
    const base = index * bins * sums
    for (let at = from; at < to; at++) {
      const row = order[at] as number
      const cell = base + (column[row] as number) * sums
      result[cell] = (result[cell] as number) + (gradients[row] as number)
      result[cell + 1] = (result[cell + 1] as number) + (curvatures[row] as number)
      result[cell + 2] = (result[cell + 2] as number) + (weights[row] as number)
    }
  }
  return result
}

/** Sums over all rows of a histogram: those of its first feature. */
function sumOf(histogram: Float64Array): [gradient: number, curvature: number, weight: number] {
  let gradient = 0
  let curvature = 0
  let weight = 0
  for (let bin = 0; bin < bins; bin++) {
    gradient += histogram[bin * sums] ?? 0
    curvature += histogram[bin * sums + 1] ?? 0
    weight += histogram[bin * sums + 2] ?? 0
  }
  return [gradient, curvature, weight]
}

function leafOf(histogram: Float64Array, {rate, ridge}: Growth): number {
  const [gradient, curvature] = sumOf(histogram)
  return (-rate * gradient) / (curvature + ridge)
}

function bestSplit(
  histogram: Float64Array,
  asked: ReadonlyArray<number>,
  edges: ReadonlyArray<ReadonlyArray<number>>,
  {leastLeaf, ridge}: Growth,
  total: number
): Split | undefined {
  const [gradient, curvature, weight] = sumOf(histogram)
  const least = leastLeaf * total
  const before = gradient ** 2 / (curvature + ridge)
  let best: Split | undefined
  asked.forEach((feature, index) => {
    let g = 0
    let h = 0
    let w = 0
    const count = edges[feature]?.length ?? 0
    for (let bin = 0; bin < count; bin++) {
      const cell = (index * bins + bin) * sums
      g += histogram[cell] ?? 0
      h += histogram[cell + 1] ?? 0
      w += histogram[cell + 2] ?? 0
      if (w < least) continue
      if (weight - w < least) break
      const gain = g ** 2 / (h + ridge) + (gradient - g) ** 2 / (curvature - h + ridge) - before
      if (gain > (best?.gain ?? 1e-9)) best = {gain, feature, bin}
    }
  })
  return best
}

/** Brings the rows up to a bin to the front, in their order; gives where the others begin. */
function part(order: Uint32Array, from: number, to: number, column: Uint8Array, bin: number): number {
  const right: number[] = []
  let at = from
  for (let index = from; index < to; index++) {
    const row = order[index] as number
    if ((column[row] as number) <= bin) order[at++] = row
    else right.push(row)
  }
  order.set(right, at)
  return at
}
