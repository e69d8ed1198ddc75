import {states} from './states.ts'

/** The steps from state to state that can be taken at all, those out of each state in a row: nearly half of all pairs can not. */
export interface Arcs {
  /** Where the arcs of each state begin; they end where the next one's begin. */
  readonly first: Int32Array
  /** The state that an arc goes to. */
  readonly other: Int32Array
  /** Exponentials of what they score. */
  readonly factors: Float64Array
}

const count = states.length

/** Lists the arcs of `transitions`, which has what each pair scores, by `from * states.length + to`. */
export function toArcs(transitions: Float64Array): Arcs {
  const first = [0]
  const other: number[] = []
  const factors: number[] = []
  for (let from = 0; from < count; from++) {
    for (let to = 0; to < count; to++) {
      const score = transitions[from * count + to] ?? Number.NEGATIVE_INFINITY
      if (score === Number.NEGATIVE_INFINITY) continue
      other.push(to)
      factors.push(Math.exp(score))
    }
    first.push(other.length)
  }
  return {first: Int32Array.from(first), other: Int32Array.from(other), factors: Float64Array.from(factors)}
}
