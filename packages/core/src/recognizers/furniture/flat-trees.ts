import type {Trees} from './trees.ts'

/** Questions from the root of a tree to a leaf at most: as deep as trees are grown. */
export const levels = 5

/**
 * Leaves and questions of a tree with all of its levels. By a shift, since a power is no integer to the engine, and places would be none.
 */
const leaves = 1 << levels
const questions = leaves - 1

/** Adds up what all trees say of the measures that begin at `at`. */
export type Score = (measures: Float32Array, at: number) => number

/**
 * The trees of a model with all of their levels, one behind the other, in a fraction of the memory: from a question at `place`, the ways
 * go to `2 * place + 1` and to the one behind it, and where a tree ends sooner, all ways go on to the same value. So nothing is branched
 * on, and all trees take as many steps: no processor guesses the answers well.
 *
 * @param places By number of a measure, its place among the measures.
 * @throws {RangeError} If a tree is deeper than `levels`.
 */
export function toScore(model: Trees, places: ReadonlyArray<number>): Score {
  const count = model.roots.length
  const features = new Uint16Array(count * questions)
  const thresholds = new Float32Array(count * questions)
  const values = new Float64Array(count * leaves)
  const put = (node: number, place: number, tree: number) => {
    const isLeaf = (model.features[node] ?? -1) < 0
    if (place >= questions) {
      if (!isLeaf) throw new RangeError(`Expected trees of \`${levels}\` levels at most, not a deeper one`)
      values[tree * leaves + place - questions] = model.values[node] ?? 0
      return
    }
    if (!isLeaf) {
      features[tree * questions + place] = places[model.features[node] ?? 0] ?? 0
      thresholds[tree * questions + place] = toSingle(model.thresholds[node] ?? 0)
    }
    const left = model.lefts[node] ?? 0
    put(isLeaf ? node : left, 2 * place + 1, tree)
    put(isLeaf ? node : left + 1, 2 * place + 2, tree)
  }
  for (const [tree, root] of model.roots.entries()) put(root, 0, tree)
  return (measures, at) => {
    // The arrays by names of its own: those of two models are never taken for constants.
    const [asked, edges, said] = [features, thresholds, values]
    let score = model.base
    for (let tree = 0; tree < count; tree++) {
      const first = tree * questions
      // As many times as there are levels: written out, it takes a good third less time than a loop.
      let place = below(0, first, asked, edges, measures, at)
      place = below(place, first, asked, edges, measures, at)
      place = below(place, first, asked, edges, measures, at)
      place = below(place, first, asked, edges, measures, at)
      place = below(place, first, asked, edges, measures, at)
      score += said[tree * leaves + place - questions] as number
    }
    return score
  }
}

function below(
  place: number,
  first: number,
  asked: Uint16Array,
  edges: Float32Array,
  measures: Float32Array,
  at: number
): number {
  const measure = measures[at + (asked[first + place] as number)] as number
  return 2 * place + 1 + Number(!(measure <= (edges[first + place] as number)))
}

/** The greatest number of 32 bits that is no greater: measures are such numbers, and those up to it are those up to `threshold`. */
function toSingle(threshold: number): number {
  const single = Math.fround(threshold)
  if (single <= threshold) return single
  const bits = new Int32Array(Float32Array.of(single).buffer)
  // Numbers are in the order of their bits, those below 0 in the opposite one.
  if (single === 0) bits[0] = 0x80_00_00_01 | 0
  else bits[0] = (bits[0] as number) + (single > 0 ? -1 : 1)
  return new Float32Array(bits.buffer)[0] as number
}
