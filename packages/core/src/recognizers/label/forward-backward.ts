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

const nothing: Factors = {begin: new Float64Array(count), carry: new Float64Array(count)}

/** The forward-backward algorithm of Rabiner (1989), with his scaling; a line may also continue the block before it. */
export function sumReadings(lines: ReadonlyArray<LineScores>, tables: Tables): Sums {
  const factors = lines.map(({begin, carry}) => ({begin: begin.map(Math.exp), carry: carry.map(Math.exp)}))
  const steps = tables.transitions.map(Math.exp)
  const scales: number[] = []
  const forward: Float64Array[] = []
  let total = 0
  factors.forEach((line, index) => {
    const before = forward[index - 1]
    const sums = before
      ? goOn(before, line, steps)
      : tables.starts.map((start, state) => Math.exp(start) * (line.begin[state] ?? 0))
    const scale = sums.reduce((sum, value) => sum + value, 0)
    forward.push(sums.map(value => value / scale))
    scales.push(scale)
    total += Math.log(scale)
  })
  return {forward, backward: goBack(factors, steps, scales), scales, total}
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
  const backward = factors.map(() => new Float64Array(count).fill(1))
  for (let line = factors.length - 2; line >= 0; line--) {
    const {begin, carry} = factors[line + 1] ?? nothing
    const after = backward[line + 1] ?? new Float64Array(count)
    const scale = scales[line + 1] ?? 1
    const entering = after.map((value, to) => value * (begin[to] ?? 0))
    const open = placesOf(entering)
    backward[line] = after.map((value, from) => {
      let sum = value * (carry[from] ?? 0)
      for (const to of open) sum += (steps[from * count + to] ?? 0) * (entering[to] ?? 0)
      return sum / scale
    })
  }
  return backward
}

/** Places of what is not 0: where readings are struck out, few are left. */
export function placesOf(values: Float64Array): number[] {
  const places: number[] = []
  values.forEach((value, place) => {
    if (value !== 0) places.push(place)
  })
  return places
}
