import {roles} from '../../tree/roles.ts'
import type {Observation, Tables} from './decode.ts'

/** How much of a line's own scores counts where it continues a block: its looks say less of the block than the first line's. */
export const continuedShare = 0.3

/** As much as that can count against: the second line of an item has no mark. */
export const mostAgainst = -1.5

/** Signs beyond this weigh no more: a wrong certainty must be reversible. */
export const mostSigns = 20

/**
 * Signs for continuing that are as good as certain: such a line begins no block, and what it looks like tells nothing of its
 * block's role.
 */
export const certain = 4.5

/** What it scores for each line to begin a block, and to continue one, by `line * roles.length + role`. */
export interface LineScores {
  /** How many lines there are. */
  readonly length: number
  readonly begin: Float64Array
  readonly carry: Float64Array
}

/** The scores of all lines. */
export function toLineScores(observations: ReadonlyArray<Observation>, {continued}: Tables): LineScores {
  const {length} = observations
  const begin = new Float64Array(length * roles.length)
  const carry = new Float64Array(length * roles.length)
  for (let line = 0; line < length; line++) {
    const {scores, continues} = observations[line] as Observation
    const signs = Math.max(-mostSigns, Math.min(continues, mostSigns))
    // Where signs are for continuing, beginning costs as much.
    const costs = Math.max(0, signs)
    const gains = continues === Number.NEGATIVE_INFINITY ? continues : Math.min(0, signs)
    for (let role = 0; role < roles.length; role++) {
      const score = scores[role] ?? 0
      begin[line * roles.length + role] = score - costs
      carry[line * roles.length + role] = Math.max(score * continuedShare, mostAgainst) + gains + (continued[role] ?? 0)
    }
  }
  return {length, begin, carry}
}

/** The scores of the lines that may begin a block. */
export interface Folded {
  readonly scores: LineScores
  /** For each line, its place among these: that of the last one up to it. */
  readonly openings: Int32Array
}

/**
 * Folds the lines that can do nothing but continue into the ones before them: whatever those are, these are too, so that they have
 * no readings of their own. In texts that were broken at a width most lines are such.
 */
export function fold({begin, carry}: LineScores, observations: ReadonlyArray<Observation>): Folded {
  const openings = new Int32Array(observations.length)
  let length = 0
  observations.forEach(({continues}, line) => {
    if (line === 0 || continues < certain) length++
    openings[line] = length - 1
  })
  const scores: LineScores = {
    length,
    begin: new Float64Array(length * roles.length),
    carry: new Float64Array(length * roles.length)
  }
  openings.forEach((opening, line) => {
    const isOpening = line === 0 || openings[line - 1] !== opening
    add(isOpening ? begin : carry, line, scores.begin, opening)
    add(carry, line, scores.carry, opening)
  })
  return {scores, openings}
}

function add(from: Float64Array, line: number, to: Float64Array, opening: number) {
  for (let role = 0; role < roles.length; role++) {
    const at = opening * roles.length + role
    to[at] = (to[at] ?? 0) + (from[line * roles.length + role] ?? 0)
  }
}
