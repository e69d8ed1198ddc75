import {roles} from '../../tree/roles.ts'
import type {LineScores} from './line-scores.ts'
import * as decoderStates from './states.ts'
import type {Tables} from './tables.ts'

// Imports are looked up at each step of a loop, constants are not; see `CONTRIBUTING.md`.
const {stateRoles, states, stateZones, zones} = decoderStates

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

/** Share of a line's readings that is left out of the sums: of dozens of states a line has a handful that are above it. */
const negligible = 1e-9

/**
 * The forward-backward algorithm of Rabiner (1989), with his scaling; a line may also continue the block before it. One array
 * holds the sums of all lines: this runs for each of them, and arrays cost more than what is summed up in them.
 *
 * What is `negligible` is cut off: the sums lack less than its share for each state, and `backward` is 0 where nothing leads.
 */
export function sumReadings(scores: LineScores, tables: Tables): Sums {
  const stretch = new Stretch(scores.length, tables)
  stretch.load(scores, 0)
  stretch.goForth()
  stretch.goBack()
  const {forward, backward, scales} = stretch
  const own = scales.subarray(1)
  // Rows of the stretch begin with the line before it.
  return {
    forward: forward.subarray(count),
    backward: backward.subarray(count),
    scales: own,
    total: own.reduce((sum, scale) => sum + Math.log(scale), 0)
  }
}

/**
 * Lines that are summed up at a time: as many as short documents have, and few of those of a long one, whose sums take far more than its
 * text.
 */
const longestStretch = 512

/**
 * The probabilities of the states of each line, the same as by `sumReadings`, in stretches from the last to the first: of the sums up to
 * each stretch only the first ones are kept, and the others are made again.
 *
 * @param visit Is given the states' probabilities, in their order, in an array that the next line is in as well.
 */
export function eachChances(
  scores: LineScores,
  tables: Tables,
  visit: (line: number, chances: Float64Array) => void
): void {
  const stretch = new Stretch(Math.min(scores.length, longestStretch), tables)
  const starts: Float64Array[] = []
  for (let first = 0; first < scores.length; first += longestStretch) {
    if (first > 0) starts.push(stretch.step())
    stretch.load(scores, first)
    stretch.goForth()
  }
  for (let first = starts.length * longestStretch; first >= 0; first -= longestStretch) {
    stretch.goBack()
    for (let row = stretch.length; row > 0; row--) visit(first + row - 1, stretch.chancesOf(row))
    if (first > 0) stretch.stepBack(scores, first - longestStretch, starts[first / longestStretch - 2])
  }
}

/** The sums of the lines of a stretch, by `row * states.length + state`; row 0 is the line before it, where there is one. */
class Stretch {
  readonly forward: Float64Array
  readonly backward: Float64Array
  readonly scales: Float64Array
  /** Lines that are in it. */
  length = 0
  readonly #tables: Tables
  /** Exponentials of what its lines score, from row 1 on. */
  readonly #begin: Float64Array
  readonly #carry: Float64Array
  /** What enters each state of one line, and each zone. */
  readonly #entering = new Float64Array(count)
  readonly #byZone = new Float64Array(zones.length)
  readonly #chances = new Float64Array(count)
  #opensDocument = true

  constructor(lines: number, tables: Tables) {
    this.forward = new Float64Array((lines + 1) * count)
    this.backward = new Float64Array((lines + 1) * count)
    this.scales = new Float64Array(lines + 1)
    this.#tables = tables
    this.#begin = new Float64Array(lines * roles.length)
    this.#carry = new Float64Array(lines * roles.length)
  }

  /** Takes the lines from `first` on, as many as there is room for, as if none came behind them. */
  load({length, begin, carry}: LineScores, first: number): void {
    this.length = Math.min(length - first, this.scales.length - 1)
    this.#opensDocument = first === 0
    for (let at = 0, from = first * roles.length; at < this.length * roles.length; at++, from++) {
      this.#begin[at] = Math.exp(begin[from] ?? 0)
      const carried = carry[from] ?? 0
      // Most lines of a page can not continue a block.
      this.#carry[at] = carried === Number.NEGATIVE_INFINITY ? 0 : Math.exp(carried)
    }
    this.backward.fill(1, this.length * count, (this.length + 1) * count)
  }

  /** Makes its last line the one before the lines that are loaded next; returns the sums up to there. */
  step(): Float64Array {
    const last = this.forward.slice(this.length * count, (this.length + 1) * count)
    this.forward.set(last)
    return last
  }

  /** Goes to the lines from `first` on, which come before its own, and after a line with the sums `before`. */
  stepBack(scores: LineScores, first: number, before: Float64Array | undefined): void {
    const after = this.backward.slice(0, count)
    this.load(scores, first)
    this.backward.set(after, this.length * count)
    if (before) this.forward.set(before)
    this.goForth()
  }

  /** Sums up from the first line to the last. */
  goForth(): void {
    for (let row = 1; row <= this.length; row++) {
      if (row === 1 && this.#opensDocument) this.#enter(this.#tables.startFactors, 0, row, this.forward, row * count)
      else this.#goOn(row)
      this.#scale(row)
    }
  }

  /** Sums up from the last line to the first, and to the one before it. */
  goBack(): void {
    for (let row = this.length; row > (this.#opensDocument ? 1 : 0); row--) this.#goBackFrom(row)
  }

  /** The probabilities of the states of a line; the next line's come into the same array. */
  chancesOf(row: number): Float64Array {
    for (let state = 0, at = row * count; state < count; state++, at++)
      this.#chances[state] = (this.forward[at] ?? 0) * (this.backward[at] ?? 0)
    return this.#chances
  }

  /** Writes `sums` by state times what it scores to begin a block on a line. */
  #enter(sums: Float64Array, from: number, row: number, result: Float64Array, to: number) {
    const own = (row - 1) * roles.length
    for (let state = 0; state < count; state++)
      result[to + state] = (sums[from + state] ?? 0) * (this.#begin[own + (stateRoles[state] ?? 0)] ?? 0)
  }

  #goOn(row: number) {
    const {common, worth, first, other, factors} = this.#tables.arcs
    const forward = this.forward
    const entering = this.#entering.fill(0)
    const byZone = this.#byZone.fill(0)
    const before = (row - 1) * count
    const own = (row - 1) * roles.length
    for (let from = 0; from < count; from++) {
      const share = forward[before + from] ?? 0
      if (share < negligible) continue
      for (let zone = 0, at = from * byZone.length; zone < byZone.length; zone++, at++)
        byZone[zone] = (byZone[zone] ?? 0) + share * (common[at] ?? 0)
      const last = first[from + 1] ?? 0
      for (let arc = first[from] ?? 0; arc < last; arc++) {
        const to = other[arc] ?? 0
        entering[to] = (entering[to] ?? 0) + share * (factors[arc] ?? 0)
      }
    }
    for (let to = 0; to < count; to++) {
      const role = own + (stateRoles[to] ?? 0)
      const entered = (byZone[stateZones[to] ?? 0] ?? 0) * (worth[to] ?? 0) + (entering[to] ?? 0)
      forward[before + count + to] =
        entered * (this.#begin[role] ?? 0) + (forward[before + to] ?? 0) * (this.#carry[role] ?? 0)
    }
  }

  /** Scales the sums of a line to 1, and keeps what they were. */
  #scale(row: number) {
    const forward = this.forward
    const first = row * count
    let sum = 0
    for (let at = first; at < first + count; at++) sum += forward[at] ?? 0
    for (let at = first; at < first + count; at++) forward[at] = (forward[at] ?? 0) / sum
    this.scales[row] = sum
  }

  #goBackFrom(row: number) {
    const {common, worth, first, other, factors} = this.#tables.arcs
    const {forward, backward} = this
    const entering = this.#entering
    const after = row * count
    const own = (row - 1) * roles.length
    const divisor = this.scales[row] ?? 1
    this.#enter(backward, after, row, entering, 0)
    const byZone = this.#byZone.fill(0)
    for (let to = 0; to < count; to++) {
      const zone = stateZones[to] ?? 0
      byZone[zone] = (byZone[zone] ?? 0) + (entering[to] ?? 0) * (worth[to] ?? 0)
    }
    for (let from = 0; from < count; from++) {
      // What an earlier stretch left there.
      backward[after - count + from] = 0
      if ((forward[after - count + from] ?? 0) < negligible) continue
      const last = first[from + 1] ?? 0
      let sum = (backward[after + from] ?? 0) * (this.#carry[own + (stateRoles[from] ?? 0)] ?? 0)
      for (let zone = 0, at = from * byZone.length; zone < byZone.length; zone++, at++)
        sum += (byZone[zone] ?? 0) * (common[at] ?? 0)
      for (let arc = first[from] ?? 0; arc < last; arc++) sum += (entering[other[arc] ?? 0] ?? 0) * (factors[arc] ?? 0)
      backward[after - count + from] = sum / divisor
    }
  }
}
