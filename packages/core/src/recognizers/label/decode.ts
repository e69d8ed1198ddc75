import {type Role, roles} from '../../tree/roles.ts'
import {type Arcs, toArcs} from './arcs.ts'
import {type Sums, sumReadings} from './forward-backward.ts'
import {type LineScores, toLineScores, toOpenings} from './line-scores.ts'
import type {Model} from './model.ts'
import {start, stateRoles, states, transition} from './states.ts'

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

const count = states.length
const none = Number.NEGATIVE_INFINITY

/** A model's tables by state, `from * states.length + to` for pairs. */
export interface Tables {
  readonly starts: Float64Array
  readonly transitions: Float64Array
  /** The same, without what can not be. */
  readonly arcs: Arcs
  /** By role. */
  readonly continued: Float64Array
}

/** The tables of `model`. */
export function toTables(model: Model): Tables {
  const transitions = Float64Array.from(states.flatMap(from => states.map(to => transition(from, to, model))))
  return {
    starts: Float64Array.from(states, state => start(state, model)),
    transitions,
    arcs: toArcs(transitions),
    continued: Float64Array.from(roles, role => model.continued[role] ?? 0)
  }
}

/**
 * The best sequence of roles, and of begin or continue, for a document's lines: Viterbi over `states`, with each role's
 * probability by the forward-backward algorithm. Linear in the number of lines.
 */
export function decode(observations: ReadonlyArray<Observation>, tables: Tables): Decision[] {
  if (observations.length === 0) return []
  const openings = toOpenings(observations)
  const scores = toLineScores(observations, tables, openings)
  const chances = toChances(sumReadings(scores, tables))
  const sums = new Float64Array(roles.length)
  const decisions = bestPath(scores, tables, chances).map(({state, begins}, line): Decision => {
    const role = states[state]?.role ?? 'paragraph'
    addByRole(chances, line, sums.fill(0))
    return {role, begins, ...confidence(role, sums)}
  })
  return observations.map((_, line) => decisionOf(line, openings, decisions))
}

/** A line that can do nothing but continue is what its opening is. */
function decisionOf(line: number, openings: Int32Array, decisions: ReadonlyArray<Decision>): Decision {
  const opening = openings[line] ?? 0
  const decision = decisions[opening] as Decision
  return line > 0 && openings[line - 1] === opening ? {...decision, begins: false} : decision
}

/** The probability of each state, by `line * states.length + state`; where the sums up to it stood, for a long document has many. */
function toChances({forward, backward}: Sums): Float64Array {
  for (let at = 0; at < forward.length; at++) forward[at] = (forward[at] ?? 0) * (backward[at] ?? 0)
  return forward
}

/** States that are less likely than this, over all readings, are not on the best one: most lines have but a few others. */
const unlikely = 1e-5

interface Step {
  state: number
  begins: boolean
}

function bestPath({length, begin, carry}: LineScores, {starts, transitions}: Tables, chances: Float64Array): Step[] {
  // By `line * states.length + state`: the score of the best way there; the state before, negative (`-1 - state`) where the
  // line continues its block.
  const best = new Float64Array(length * count).fill(none)
  const back = new Int32Array(length * count)
  let before: number[] = []
  for (let line = 0; line < length; line++) {
    const open = likelyStates(chances, line)
    for (const to of open) {
      const role = line * roles.length + (stateRoles[to] ?? 0)
      const at = line * count + to
      let highest = line === 0 ? (starts[to] ?? none) : none
      for (const from of before) {
        const score = (best[at - to - count + from] ?? none) + (transitions[from * count + to] ?? none)
        if (score <= highest) continue
        highest = score
        back[at] = from
      }
      const begun = highest + (begin[role] ?? 0)
      const goesOn = line === 0 ? none : (best[at - count] ?? none) + (carry[role] ?? 0)
      best[at] = Math.max(begun, goesOn)
      if (goesOn > begun) back[at] = -1 - to
    }
    before = open
  }
  return trace(best.subarray((length - 1) * count), back, length)
}

function likelyStates(chances: Float64Array, line: number): number[] {
  const found: number[] = []
  for (let state = 0; state < count; state++) if ((chances[line * count + state] ?? 0) > unlikely) found.push(state)
  return found
}

function trace(last: Float64Array, back: Int32Array, length: number): Step[] {
  const path: Step[] = []
  let state = last.indexOf(Math.max(...last))
  for (let line = length - 1; line >= 0; line--) {
    const from = line === 0 ? 0 : (back[line * count + state] ?? 0)
    path.push({state, begins: from >= 0})
    state = from < 0 ? -1 - from : from
  }
  return path.reverse()
}

/** Adds up the probability of each role of a line, in the order of `roles`. */
function addByRole(chances: Float64Array, line: number, sums: Float64Array) {
  for (let state = 0; state < count; state++) {
    const role = stateRoles[state] ?? 0
    sums[role] = (sums[role] ?? 0) + (chances[line * count + state] ?? 0)
  }
}

/** Roles in the order of the states: of two that are as likely, the first one counts. */
const roleOrder = [...new Set(stateRoles)]

/** Roles count as as likely up to this share: engines do not agree on the last digits of an exponential. */
const asLikely = 1 + 1e-9

function confidence(role: Role, sums: Float64Array): Pick<Decision, 'confidence' | 'runnerUp'> {
  const own = roles.indexOf(role)
  let runnerUp = own
  let highest = 0
  for (const other of roleOrder) {
    const sum = other === own ? 0 : (sums[other] ?? 0)
    if (sum <= highest * asLikely) continue
    runnerUp = other
    highest = sum
  }
  return {confidence: Math.min(1, sums[own] ?? 0), runnerUp: runnerUp === own ? undefined : roles[runnerUp]}
}
