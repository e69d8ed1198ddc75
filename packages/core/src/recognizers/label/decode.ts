import {type Role, roles} from '../../tree/roles.ts'
import {exponentials, sumReadings} from './forward-backward.ts'
import type {Model} from './model.ts'
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
  /** From 0 to 1: the probability of the role, over all readings of the document. */
  confidence: number
  /** The next likely role. */
  runnerUp: Role | undefined
}

/** How much of a line's own scores counts where it continues a block: its looks say less of the block than the first line's. */
export const continuedShare = 0.3

/** As much as that can count against: the second line of an item has no mark. */
export const mostAgainst = -1.5

/** Signs beyond this weigh no more: a wrong certainty must be reversible. */
export const mostSigns = 20

const count = states.length
const none = Number.NEGATIVE_INFINITY

/** Place of each state's role in a list of scores. */
export const stateRoles = Int32Array.from(states, ({role}) => roles.indexOf(role))

/** A model's tables by state, `from * states.length + to` for pairs. */
export interface Tables {
  readonly starts: Float64Array
  readonly transitions: Float64Array
  /** Exponentials of `transitions`. */
  readonly steps: Float64Array
  readonly continued: Float64Array
}

/** The tables of `model`. */
export function toTables(model: Model): Tables {
  const transitions = Float64Array.from(states.flatMap(from => states.map(to => transition(from, to, model))))
  return {
    starts: Float64Array.from(states, state => start(state, model)),
    transitions,
    steps: exponentials(transitions),
    continued: Float64Array.from(states, ({role}) => model.continued[role] ?? 0)
  }
}

/** What it scores, in each state, for a line to begin a block, and to continue one. */
export interface LineScores {
  readonly begin: Float64Array
  readonly carry: Float64Array
}

/** The scores of each line. */
export function toLineScores(observations: ReadonlyArray<Observation>, {continued}: Tables): LineScores[] {
  return observations.map(({scores, continues}) => {
    const signs = Math.max(-mostSigns, Math.min(continues, mostSigns))
    const begin = new Float64Array(count)
    const carry = new Float64Array(count).fill(none)
    for (let state = 0; state < count; state++) {
      const score = scores[stateRoles[state] ?? 0] ?? 0
      // Where signs are for continuing, beginning costs as much.
      begin[state] = score - Math.max(0, signs)
      if (continues !== none)
        carry[state] = Math.max(score * continuedShare, mostAgainst) + Math.min(0, signs) + (continued[state] ?? 0)
    }
    return {begin, carry}
  })
}

/**
 * The best sequence of roles, and of begin or continue, for a document's lines: Viterbi over `states`, with each role's
 * probability by the forward-backward algorithm. Linear in the number of lines.
 */
export function decode(observations: ReadonlyArray<Observation>, tables: Tables): Decision[] {
  if (observations.length === 0) return []
  const lines = toLineScores(observations, tables)
  const {forward, backward} = sumReadings(lines, tables)
  return bestPath(lines, tables).map(({state, begins}, index) => {
    const role = states[state]?.role ?? 'paragraph'
    return {role, begins, ...confidence(role, probabilities(forward[index], backward[index]))}
  })
}

interface Step {
  state: number
  begins: boolean
}

function bestPath(lines: ReadonlyArray<LineScores>, {starts, transitions}: Tables): Step[] {
  let scores: Float64Array = starts.map((score, state) => score + (lines[0]?.begin[state] ?? 0))
  // The state before, negative (`-1 - state`) where the line continues its block.
  const back: Int32Array[] = [new Int32Array(count)]
  for (const {begin, carry} of lines.slice(1)) {
    const {best, from} = bestBefore(scores, transitions)
    for (let to = 0; to < count; to++) {
      const begun = (best[to] ?? 0) + (begin[to] ?? 0)
      const carried = (scores[to] ?? 0) + (carry[to] ?? 0)
      best[to] = Math.max(begun, carried)
      if (carried > begun) from[to] = -1 - to
    }
    back.push(from)
    scores = best
  }
  return trace(scores, back)
}

function bestBefore(scores: Float64Array, transitions: Float64Array): {best: Float64Array; from: Int32Array} {
  const best = new Float64Array(count).fill(none)
  const from = new Int32Array(count)
  for (let state = 0; state < count; state++) {
    const before = scores[state] ?? 0
    for (let to = 0; to < count; to++) {
      const score = before + (transitions[state * count + to] ?? 0)
      if (score > (best[to] ?? 0)) {
        best[to] = score
        from[to] = state
      }
    }
  }
  return {best, from}
}

function trace(last: Float64Array, back: ReadonlyArray<Int32Array>): Step[] {
  const path: Step[] = []
  let state = last.indexOf(Math.max(...last))
  for (let line = back.length - 1; line >= 0; line--) {
    const from = line === 0 ? 0 : (back[line]?.[state] ?? 0)
    path.push({state, begins: from >= 0})
    state = from < 0 ? -1 - from : from
  }
  return path.reverse()
}

/** The probability of each role, in the order of `roles`. */
function probabilities(forward: Float64Array | undefined, backward: Float64Array | undefined): Float64Array {
  const sums = new Float64Array(roles.length)
  for (let state = 0; state < count; state++) {
    const role = stateRoles[state] ?? 0
    sums[role] = (sums[role] ?? 0) + (forward?.[state] ?? 0) * (backward?.[state] ?? 0)
  }
  return sums
}

/** Roles in the order of the states: of two that are as likely, the first one counts. */
const roleOrder = [...new Set(stateRoles)]

function confidence(role: Role, sums: Float64Array): Pick<Decision, 'confidence' | 'runnerUp'> {
  const own = roles.indexOf(role)
  let runnerUp = own
  for (const other of roleOrder) {
    if (other !== own && (sums[other] ?? 0) > (runnerUp === own ? 0 : (sums[runnerUp] ?? 0))) runnerUp = other
  }
  return {confidence: Math.min(1, sums[own] ?? 0), runnerUp: runnerUp === own ? undefined : roles[runnerUp]}
}
