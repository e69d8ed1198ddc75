import {states} from './states.ts'

/** The steps from state to state that can be taken at all, at one end in a row: nearly half of all pairs can not. */
export interface Arcs {
  /** Where the arcs of each state begin; they end where the next one's begin. */
  readonly first: Int32Array
  /** The state at the other end. */
  readonly other: Int32Array
  readonly scores: Float64Array
  /** Exponentials of `scores`. */
  readonly factors: Float64Array
}

const count = states.length

/**
 * Lists the arcs of `transitions`, which has what each pair scores, by `from * states.length + to`.
 *
 * @param end Whether the arcs into each state stand in a row, or those out of it.
 */
export function toArcs(transitions: Float64Array, end: 'into' | 'outOf'): Arcs {
  const first = [0]
  const other: number[] = []
  const scores: number[] = []
  for (let state = 0; state < count; state++) {
    for (let far = 0; far < count; far++) {
      const score = transitions[end === 'into' ? far * count + state : state * count + far]
      if (score === undefined || score === Number.NEGATIVE_INFINITY) continue
      other.push(far)
      scores.push(score)
    }
    first.push(other.length)
  }
  return {
    first: Int32Array.from(first),
    other: Int32Array.from(other),
    scores: Float64Array.from(scores),
    factors: Float64Array.from(scores, Math.exp)
  }
}
