import {type Role, roles} from '../../tree/roles.ts'
import {eachChances} from './forward-backward.ts'
import type {LineScores} from './line-scores.ts'
import * as decoderStates from './states.ts'
import type {Tables} from './tables.ts'

// Imports are looked up at each step of a loop, constants are not; see `CONTRIBUTING.md`.
const {stateRoles, states} = decoderStates

/** What the decoder says of a line. */
export class Decision {
  readonly role: Role
  /** Whether a block begins here. */
  readonly begins: boolean
  /** From 0 to 1: the probability of the role, over all readings of the document. */
  readonly confidence: number
  /** The next likely role. */
  readonly runnerUp: Role | undefined

  constructor(role: Role, begins: boolean, confidence: number, runnerUp?: Role) {
    this.role = role
    this.begins = begins
    this.confidence = confidence
    this.runnerUp = runnerUp
  }
}

const count = states.length
const none = Number.NEGATIVE_INFINITY

/**
 * The best sequence of roles, and of begin or continue, for a document's lines: Viterbi over `states`, with each role's
 * probability by the forward-backward algorithm. Linear in the number of lines.
 */
export function decode(scores: LineScores, tables: Tables): Decision[] {
  if (scores.length === 0) return []
  const sums = new Float64Array(scores.length * roles.length)
  const likely = new LikelyStates(scores.length)
  eachChances(scores, tables, (line, chances) => {
    likely.note(line, chances)
    addByRole(chances, line, sums)
  })
  const decisions: Decision[] = []
  for (const step of bestPath(scores, tables, likely))
    decisions.push(toDecision(step, sums, decisions.length * roles.length))
  return decisions
}

/** States that are less likely than this, over all readings, are not on the best one: most lines have but a few others. */
const unlikely = 1e-5

/** The states that each line may have on the best path: those of a line in a row, from `line * states.length` on. */
class LikelyStates {
  readonly states: Uint8Array
  /** How many each line has. */
  readonly sizes: Uint8Array

  constructor(length: number) {
    this.states = new Uint8Array(length * count)
    this.sizes = new Uint8Array(length)
  }

  /** Notes those of a line, by the `chances` of all states. */
  note(line: number, chances: Float64Array): void {
    let next = line * count
    for (let state = 0; state < count; state++) if ((chances[state] ?? 0) > unlikely) this.states[next++] = state
    this.sizes[line] = next - line * count
  }
}

/** The state of each line on the best path, negative (`-1 - state`) where the line continues its block. */
function bestPath({length, begin, carry}: LineScores, {starts, transitions}: Tables, likely: LikelyStates): Int8Array {
  // The score of the best way to each state of a line, and of the one before it.
  let best = new Float64Array(count)
  let before = new Float64Array(count).fill(none)
  // By `line * states.length + state`: the state before, negative (`-1 - state`) where the line continues its block.
  const back = new Int8Array(length * count)
  for (let line = 0; line < length; line++) {
    best.fill(none)
    const own = line * count
    const last = own + (likely.sizes[line] ?? 0)
    const lastBefore = own - count + (likely.sizes[line - 1] ?? 0)
    for (let at = own; at < last; at++) {
      const to = likely.states[at] ?? 0
      const role = line * roles.length + (stateRoles[to] ?? 0)
      let highest = line === 0 ? (starts[to] ?? none) : none
      for (let other = own - count; other < lastBefore; other++) {
        const from = likely.states[other] ?? 0
        const score = (before[from] ?? none) + (transitions[from * count + to] ?? none)
        if (score <= highest) continue
        highest = score
        back[own + to] = from
      }
      const begun = highest + (begin[role] ?? 0)
      const goesOn = (before[to] ?? none) + (carry[role] ?? 0)
      best[to] = Math.max(begun, goesOn)
      if (goesOn > begun) back[own + to] = -1 - to
    }
    ;[best, before] = [before, best]
  }
  return trace(before, back, length)
}

function trace(last: Float64Array, back: Int8Array, length: number): Int8Array {
  const path = new Int8Array(length)
  let state = last.indexOf(Math.max(...last))
  for (let line = length - 1; line >= 0; line--) {
    const from = line === 0 ? 0 : (back[line * count + state] ?? 0)
    path[line] = from < 0 ? -1 - state : state
    state = from < 0 ? -1 - from : from
  }
  return path
}

function toDecision(step: number, sums: Float64Array, first: number): Decision {
  const role = states[step < 0 ? -1 - step : step]?.role ?? 'paragraph'
  const own = Math.min(1, sums[first + roles.indexOf(role)] ?? 0)
  return new Decision(role, step >= 0, own, runnerUpOf(role, sums, first))
}

/** Adds up the probability of each role of a line, in the order of `roles`. */
function addByRole(chances: Float64Array, line: number, sums: Float64Array) {
  const first = line * roles.length
  for (let state = 0; state < count; state++) {
    const role = first + (stateRoles[state] ?? 0)
    sums[role] = (sums[role] ?? 0) + (chances[state] ?? 0)
  }
}

/** Roles in the order of the states: of two that are as likely, the first one counts. */
const roleOrder = [...new Set(stateRoles)]

/** Roles count as as likely up to this share: engines do not agree on the last digits of an exponential. */
const asLikely = 1 + 1e-9

/** The next likely role of a line, whose sums begin at `first`. */
function runnerUpOf(role: Role, sums: Float64Array, first: number): Role | undefined {
  const own = roles.indexOf(role)
  let runnerUp = own
  let highest = 0
  for (const other of roleOrder) {
    const sum = other === own ? 0 : (sums[first + other] ?? 0)
    if (sum <= highest * asLikely) continue
    runnerUp = other
    highest = sum
  }
  return runnerUp === own ? undefined : roles[runnerUp]
}
