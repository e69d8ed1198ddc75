import {type Role, roles} from '../../tree/roles.ts'
import {eachChances} from './forward-backward.ts'
import type {LineScores} from './line-scores.ts'
import {stateRoles, states} from './states.ts'
import type {Tables} from './tables.ts'

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

/**
 * The best sequence of roles, and of begin or continue, for a document's lines: Viterbi over `states`, with each role's
 * probability by the forward-backward algorithm. Linear in the number of lines.
 */
export function decode(scores: LineScores, tables: Tables): Decision[] {
  if (scores.length === 0) return []
  const sums = new Float64Array(scores.length * roles.length)
  const likely = Array.from<ReadonlyArray<number>>({length: scores.length})
  eachChances(scores, tables, (line, chances) => {
    likely[line] = likelyStates(chances)
    addByRole(chances, line, sums)
  })
  return bestPath(scores, tables, likely).map(({state, begins}, line): Decision => {
    const role = states[state]?.role ?? 'paragraph'
    return {role, begins, ...confidence(role, sums.subarray(line * roles.length, (line + 1) * roles.length))}
  })
}

/** States that are less likely than this, over all readings, are not on the best one: most lines have but a few others. */
const unlikely = 1e-5

interface Step {
  state: number
  begins: boolean
}

/** @param likely The states that each line may have on the best path. */
function bestPath(
  {length, begin, carry}: LineScores,
  {starts, transitions}: Tables,
  likely: ReadonlyArray<ReadonlyArray<number>>
): Step[] {
  // The score of the best way to each state of a line, and of the one before it.
  let best = new Float64Array(count)
  let before = new Float64Array(count).fill(none)
  // By `line * states.length + state`: the state before, negative (`-1 - state`) where the line continues its block.
  const back = new Int8Array(length * count)
  for (let line = 0; line < length; line++) {
    best.fill(none)
    for (const to of likely[line] ?? []) {
      const role = line * roles.length + (stateRoles[to] ?? 0)
      let highest = line === 0 ? (starts[to] ?? none) : none
      for (const from of likely[line - 1] ?? []) {
        const score = (before[from] ?? none) + (transitions[from * count + to] ?? none)
        if (score <= highest) continue
        highest = score
        back[line * count + to] = from
      }
      const begun = highest + (begin[role] ?? 0)
      const goesOn = (before[to] ?? none) + (carry[role] ?? 0)
      best[to] = Math.max(begun, goesOn)
      if (goesOn > begun) back[line * count + to] = -1 - to
    }
    ;[best, before] = [before, best]
  }
  return trace(before, back, length)
}

function likelyStates(chances: Float64Array): number[] {
  const found: number[] = []
  for (let state = 0; state < count; state++) if ((chances[state] ?? 0) > unlikely) found.push(state)
  return found
}

function trace(last: Float64Array, back: Int8Array, length: number): Step[] {
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
