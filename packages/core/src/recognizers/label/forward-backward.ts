import type {Arcs} from './arcs.ts'
import type {Tables} from './decode.ts'
import type {LineScores} from './line-scores.ts'
import {stateRoles, states} from './states.ts'
import {roles} from '../../tree/roles.ts'

const count = states.length

/** Sums over all readings of a document, by `line * states.length + state`; each line's are scaled so that they do not vanish. */
export interface Sums {
  /** Up to and with a line. */
  readonly forward: Float64Array
  /** After a line; times `forward`, this is the probability of the state. */
  readonly backward: Float64Array
  /** What each line was scaled by. */
  readonly scales: Float64Array
  /** Natural logarithm of the sum over all readings. */
  readonly total: number
}

/** Exponentials of what lines score, and the sums that are made of them. */
interface Sheet extends Sums {
  readonly begin: Float64Array
  readonly carry: Float64Array
  /** What enters each state of one line. */
  readonly entering: Float64Array
}

/** Share of a line's readings that is left out of the sums: of dozens of states a line has a handful that are above it. */
const negligible = 1e-9

/**
 * The forward-backward algorithm of Rabiner (1989), with his scaling; a line may also continue the block before it. One array
 * holds the sums of all lines: this runs for each of them, and arrays cost more than what is summed up in them.
 *
 * What is `negligible` is cut off: the sums lack less than its share for each state, and `backward` is 0 where nothing leads.
 */
export function sumReadings({length, begin, carry}: LineScores, {starts, arcs}: Tables): Sums {
  const sheet: Sheet = {
    begin: exponentials(begin),
    carry: exponentials(carry),
    forward: new Float64Array(length * count),
    backward: new Float64Array(length * count),
    scales: new Float64Array(length),
    entering: new Float64Array(count),
    total: 0
  }
  sheet.backward.fill(1, Math.max(0, length - 1) * count)
  let total = 0
  for (let line = 0; line < length; line++) {
    if (line === 0) enter(exponentials(starts), sheet.begin, sheet.forward)
    else goOn(line, sheet, arcs)
    total += Math.log(scale(line, sheet))
  }
  for (let line = length - 1; line > 0; line--) goBack(line, sheet, arcs)
  return {...sheet, total}
}

/** `Math.exp` of each value; loops over numbers are much faster here than callbacks. */
function exponentials(values: Float64Array): Float64Array {
  const result = new Float64Array(values.length)
  for (let place = 0; place < values.length; place++) result[place] = Math.exp(values[place] ?? 0)
  return result
}

/** Sums by state, times the factors of their roles. */
function enter(sums: Float64Array, factors: Float64Array, result: Float64Array, line = 0) {
  for (let state = 0; state < count; state++)
    result[state] = (sums[line * count + state] ?? 0) * (factors[line * roles.length + (stateRoles[state] ?? 0)] ?? 0)
}

function goOn(line: number, {forward, begin, carry, entering}: Sheet, {first, other, factors}: Arcs) {
  const before = (line - 1) * count
  const own = line * roles.length
  entering.fill(0)
  for (let from = 0; from < count; from++) {
    const share = forward[before + from] ?? 0
    if (share < negligible) continue
    const last = first[from + 1] ?? 0
    for (let arc = first[from] ?? 0; arc < last; arc++) {
      const to = other[arc] ?? 0
      entering[to] = (entering[to] ?? 0) + share * (factors[arc] ?? 0)
    }
  }
  for (let to = 0; to < count; to++) {
    const role = own + (stateRoles[to] ?? 0)
    forward[before + count + to] =
      (entering[to] ?? 0) * (begin[role] ?? 0) + (forward[before + to] ?? 0) * (carry[role] ?? 0)
  }
}

/** Scales the sums of a line to 1; returns what they were. */
function scale(line: number, {forward, scales}: Sheet): number {
  const first = line * count
  let sum = 0
  for (let at = first; at < first + count; at++) sum += forward[at] ?? 0
  for (let at = first; at < first + count; at++) forward[at] = (forward[at] ?? 0) / sum
  scales[line] = sum
  return sum
}

function goBack(line: number, sheet: Sheet, {first, other, factors}: Arcs) {
  const {forward, backward, begin, carry, scales, entering} = sheet
  const after = line * count
  const divisor = scales[line] ?? 1
  enter(backward, begin, entering, line)
  for (let from = 0; from < count; from++) {
    if ((forward[after - count + from] ?? 0) < negligible) continue
    const last = first[from + 1] ?? 0
    let sum = (backward[after + from] ?? 0) * (carry[line * roles.length + (stateRoles[from] ?? 0)] ?? 0)
    for (let arc = first[from] ?? 0; arc < last; arc++) sum += (entering[other[arc] ?? 0] ?? 0) * (factors[arc] ?? 0)
    backward[after - count + from] = sum / divisor
  }
}
