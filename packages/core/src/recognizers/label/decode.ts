import {type Role, roles} from '../../tree/roles.ts'
import {start, states, transition} from './states.ts'

/** What the decoder is told of a line. */
export interface Observation {
  /** How much speaks for each role, in the order of `roles`, at most 0. */
  readonly scores: Float64Array
  /** How much speaks for the line continuing the block before it; see `continuation`. */
  readonly continues: number
}

/** What the decoder says of a line. */
export interface Decision {
  role: Role
  /** Whether a block begins here. */
  begins: boolean
  /** From 0.5 to 1: how far the best reading of the document is ahead of the best one with another role here. */
  confidence: number
  /** The role in that other reading. */
  runnerUp: Role | undefined
}

/** How much of a line's own scores counts where it continues a block: its looks say less of the block than the first line's. */
const continuedShare = 0.3

/** As much as that can count against: the second line of an item has no mark. */
const mostAgainst = -1.5

/** Roles whose lines are more often blocks of their own (below 0) or pieces of one (above 0) than signs tell. */
const continuedBias: Partial<Record<Role, number>> = {
  letterhead: -0.5,
  contact: -1,
  related: -1,
  furniture: -1,
  salutation: -2,
  kind: -2,
  date: -2,
  'end-mark': -4,
  speaker: -4,
  table: -20
}

const count = states.length

/** Place of each state's role in a list of scores. */
const stateRoles = Float64Array.from(states, ({role}) => roles.indexOf(role))

/** What continuing scores in each state, by `continuedBias`. */
const biases = Float64Array.from(states, ({role}) => continuedBias[role] ?? 0)
const none = Number.NEGATIVE_INFINITY

/** Scores of all transitions, `from * count + to`. */
const transitions = Float64Array.from({length: count * count}, (_, index) => {
  const from = states[Math.floor(index / count)]
  const to = states[index % count]
  return from && to ? transition(from, to) : none
})

/**
 * The best sequence of roles, and of begin or continue, for a document's lines: Viterbi over `states`, with
 * max-marginals for confidence (a forward and a backward pass). Linear in the number of lines.
 */
export function decode(observations: ReadonlyArray<Observation>): Decision[] {
  const length = observations.length
  if (length === 0) return []
  const begin = observations.map(beginScores)
  const carry = observations.map(carryScores)
  const {forward, back} = goForward(begin, carry)
  const backward = goBackward(begin, carry)
  const path = trace(forward, back)
  return path.map(({state, begins}, index) => {
    const role = states[state]?.role ?? 'paragraph'
    const marginals = marginalsOf(forward[index], backward[index])
    return {role, begins, ...confidence(role, marginals)}
  })
}

function beginScores({scores, continues}: Observation): Float64Array {
  // Where signs are for continuing, beginning costs as much.
  const cost = Math.max(0, Math.min(continues, 20))
  return stateRoles.map(role => (scores[role] ?? 0) - cost)
}

function carryScores({scores, continues}: Observation): Float64Array {
  const cost = Math.min(0, continues)
  return stateRoles.map(
    (role, state) => Math.max((scores[role] ?? 0) * continuedShare, mostAgainst) + cost + (biases[state] ?? 0)
  )
}

interface Forward {
  forward: Float64Array[]
  /** The state before, negative (`-1 - state`) where the line continues its block. */
  back: Int32Array[]
}

function goForward(begin: Float64Array[], carry: Float64Array[]): Forward {
  const forward = [Float64Array.from(states, (state, index) => start(state) + (begin[0]?.[index] ?? 0))]
  const back = [new Int32Array(count)]
  for (let line = 1; line < begin.length; line++) {
    const before = forward[line - 1] ?? new Float64Array(count)
    const scores = new Float64Array(count)
    const from = new Int32Array(count)
    for (let to = 0; to < count; to++) {
      let best = none
      let bestFrom = 0
      for (let state = 0; state < count; state++) {
        const score = (before[state] ?? none) + (transitions[state * count + to] ?? none)
        if (score > best) {
          best = score
          bestFrom = state
        }
      }
      const beginning = best + (begin[line]?.[to] ?? 0)
      const carried = (before[to] ?? none) + (carry[line]?.[to] ?? 0)
      scores[to] = Math.max(beginning, carried)
      from[to] = carried > beginning ? -1 - to : bestFrom
    }
    forward.push(scores)
    back.push(from)
  }
  return {forward, back}
}

function goBackward(begin: Float64Array[], carry: Float64Array[]): Float64Array[] {
  const backward = begin.map(() => new Float64Array(count))
  for (let line = begin.length - 2; line >= 0; line--) {
    const after = backward[line + 1] ?? new Float64Array(count)
    const next = begin[line + 1] ?? new Float64Array(count)
    const scores = backward[line] ?? new Float64Array(count)
    for (let state = 0; state < count; state++) {
      let best = (carry[line + 1]?.[state] ?? none) + (after[state] ?? none)
      for (let to = 0; to < count; to++) {
        const score = (transitions[state * count + to] ?? none) + (next[to] ?? none) + (after[to] ?? none)
        if (score > best) best = score
      }
      scores[state] = best
    }
  }
  return backward
}

function trace(forward: Float64Array[], back: Int32Array[]): Array<{state: number; begins: boolean}> {
  const path: Array<{state: number; begins: boolean}> = []
  const last = forward.at(-1) ?? new Float64Array(count)
  let state = last.indexOf(Math.max(...last))
  for (let line = forward.length - 1; line >= 0; line--) {
    const from = line === 0 ? 0 : (back[line]?.[state] ?? 0)
    path.push({state, begins: from >= 0})
    state = from < 0 ? -1 - from : from
  }
  return path.reverse()
}

/** For each role, the score of the best reading of the whole document that has it here. */
function marginalsOf(forward: Float64Array | undefined, backward: Float64Array | undefined): Map<Role, number> {
  const marginals = new Map<Role, number>()
  states.forEach(({role}, index) => {
    const score = (forward?.[index] ?? none) + (backward?.[index] ?? none)
    if (score > (marginals.get(role) ?? none)) marginals.set(role, score)
  })
  return marginals
}

function confidence(role: Role, marginals: Map<Role, number>): Pick<Decision, 'confidence' | 'runnerUp'> {
  let runnerUp: Role | undefined
  let second = none
  for (const [other, score] of marginals) {
    if (other !== role && score > second) {
      second = score
      runnerUp = other
    }
  }
  const margin = (marginals.get(role) ?? 0) - second
  return {confidence: 1 / (1 + Math.exp(-margin)), runnerUp}
}
