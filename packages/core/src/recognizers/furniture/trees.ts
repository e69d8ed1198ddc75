import {toScore} from './flat-trees.ts'

/** Boosted trees for a yes or no, in arrays; learned, see `learn/furniture`. */
export interface Trees {
  /** The measures that are asked, by the numbers that nodes have for them. */
  readonly names: ReadonlyArray<string>
  /** What is said before any tree, in natural logarithms of odds. */
  readonly base: number
  /** The first node of each tree. */
  readonly roots: ReadonlyArray<number>
  /** By node: the number of its measure; -1 for a leaf. */
  readonly features: ReadonlyArray<number>
  /** By node: values up to this go to the node on the left. */
  readonly thresholds: ReadonlyArray<number>
  /** By node: the node on the left; the one on the right is the next. */
  readonly lefts: ReadonlyArray<number>
  /** By node: what it says, a leaf or not. */
  readonly values: ReadonlyArray<number>
}

/** Something that speaks for a block being of the document; below 0, against it. */
export interface Contribution {
  feature: string
  /** What was measured. */
  value: number
  /** In natural logarithms of odds. */
  weight: number
}

/** What trees say of measured blocks. */
export interface Judge {
  /** How likely the block whose measures begin at `at` is of the document, from 0 to 1. */
  chanceOf(measures: Float32Array, at: number): number
  /** What of that each feature brings, the weightiest first: where a question parts a tree, the answer brings the change. */
  reasonsOf(measures: Float32Array, at: number): Contribution[]
}

/**
 * The judge by trees.
 *
 * @param columns Names of what is measured, in the order of the measures.
 * @throws {RangeError} If the trees ask for what is not measured, or are deeper than trees are grown.
 */
export function toJudge(model: Trees, columns: ReadonlyArray<string>): Judge {
  const places = model.names.map(name => placeOf(name, columns))
  const features = model.features.map(feature => (feature < 0 ? -1 : (places[feature] ?? 0)))
  const {thresholds, lefts, values} = model
  const score = toScore(model, places)
  const next = (node: number, feature: number, measures: Float32Array, at: number) =>
    (lefts[node] ?? 0) + Number(!((measures[at + feature] ?? Number.NaN) <= (thresholds[node] ?? 0)))
  return {
    chanceOf: (measures, at) => 1 / (1 + Math.exp(-score(measures, at))),
    reasonsOf(measures, at) {
      const weights = new Map<number, number>()
      for (const root of model.roots) {
        let node = root
        for (let feature = features[node] as number; feature >= 0; feature = features[node] as number) {
          const child = next(node, feature, measures, at)
          weights.set(feature, (weights.get(feature) ?? 0) + (values[child] ?? 0) - (values[node] ?? 0))
          node = child
        }
      }
      return [...weights]
        .map(([feature, weight]) => ({
          feature: columns[feature] ?? '',
          value: measures[at + feature] ?? 0,
          weight
        }))
        .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    }
  }
}

function placeOf(name: string, columns: ReadonlyArray<string>): number {
  const place = columns.indexOf(name)
  if (place < 0) throw new RangeError(`Expected the name of a feature that is measured, not \`${name}\``)
  return place
}
