import type {LineScores, Tables} from './decode.ts'
import {states} from './states.ts'

const count = states.length

/** Sums over all readings of a document, line by line; each line's are scaled so that they do not vanish. */
export interface Sums {
  /** Up to and with a line, by state. */
  readonly forward: ReadonlyArray<Float64Array>
  /** After a line, by state; `forward[i][s] * backward[i][s]` is the probability of the state. */
  readonly backward: ReadonlyArray<Float64Array>
  /** What each line was scaled by. */
  readonly scales: ReadonlyArray<number>
  /** Natural logarithm of the sum over all readings. */
  readonly total: number
}

/** Exponentials of what a line scores. */
interface Factors {
  readonly begin: Float64Array
  readonly carry: Float64Array
}

/** The forward-backward algorithm of Rabiner (1989), with his scaling; a line may also continue the block before it. */
export function sumReadings(lines: ReadonlyArray<LineScores>, {starts, steps}: Tables): Sums {
  const factors = lines.map(({begin, carry}) => ({begin: exponentials(begin), carry: exponentials(carry)}))
  const scales: number[] = []
  const forward: Float64Array[] = []
  let total = 0
  for (const line of factors) {
    const before = forward.at(-1)
    const sums = before ? goOn(before, line, steps) : product(exponentials(starts), line.begin)
    const scale = sums.reduce((sum, value) => sum + value, 0)
    for (let state = 0; state < count; state++) sums[state] = (sums[state] ?? 0) / scale
    forward.push(sums)
    scales.push(scale)
    total += Math.log(scale)
  }
  return {forward, backward: goBack(factors, steps, scales), scales, total}
}

/** `Math.exp` of each value; loops over few numbers are much faster here than callbacks. */
export function exponentials(values: Float64Array): Float64Array {
  const result = new Float64Array(values.length)
  for (let place = 0; place < values.length; place++) result[place] = Math.exp(values[place] ?? 0)
  return result
}

function product(left: Float64Array, right: Float64Array): Float64Array {
  const result = new Float64Array(count)
  for (let state = 0; state < count; state++) result[state] = (left[state] ?? 0) * (right[state] ?? 0)
  return result
}

function goOn(before: Float64Array, {begin, carry}: Factors, steps: Float64Array): Float64Array {
  const sums = new Float64Array(count)
  for (let from = 0; from < count; from++) {
    const value = before[from] ?? 0
    if (value === 0) continue
    for (let to = 0; to < count; to++) sums[to] = (sums[to] ?? 0) + value * (steps[from * count + to] ?? 0)
  }
  for (let to = 0; to < count; to++)
    sums[to] = (sums[to] ?? 0) * (begin[to] ?? 0) + (before[to] ?? 0) * (carry[to] ?? 0)
  return sums
}

function goBack(factors: ReadonlyArray<Factors>, steps: Float64Array, scales: ReadonlyArray<number>): Float64Array[] {
  let after = new Float64Array(count).fill(1)
  const backward = factors.length > 0 ? [after] : []
  for (let line = factors.length - 1; line > 0; line--) {
    const {begin, carry} = factors[line] ?? nothing
    const entering = product(after, begin)
    const before = new Float64Array(count)
    for (let from = 0; from < count; from++) {
      let sum = (after[from] ?? 0) * (carry[from] ?? 0)
      for (let to = 0; to < count; to++) sum += (steps[from * count + to] ?? 0) * (entering[to] ?? 0)
      before[from] = sum / (scales[line] ?? 1)
    }
    backward.push(before)
    after = before
  }
  return backward.reverse()
}

const nothing: Factors = {begin: new Float64Array(count), carry: new Float64Array(count)}

/** Places of what is not 0: where readings are struck out, few are left. */
export function placesOf(values: Float64Array): number[] {
  const places: number[] = []
  values.forEach((value, place) => {
    if (value !== 0) places.push(place)
  })
  return places
}
