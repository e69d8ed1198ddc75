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

/**
 * For each line, the place of the one that its block is read from: its own among those that may begin a block, or that of the last of
 * them, for one that can do nothing but continue. Whatever that is, such a line is too, so that it has no readings of its own. In texts
 * that were broken at a width most lines are such.
 */
export function toOpenings(observations: ReadonlyArray<Observation>): Int32Array {
  let last = -1
  return Int32Array.from(observations, ({continues}, line) => (line === 0 || continues < certain ? ++last : last))
}

/**
 * The scores of lines.
 *
 * @param openings As `toOpenings` gives them, to fold lines into those that they continue; left out, each has readings of its own.
 */
export function toLineScores(
  observations: ReadonlyArray<Observation>,
  {continued}: Tables,
  openings: Int32Array = Int32Array.from(observations, (_, line) => line)
): LineScores {
  const length = (openings.at(-1) ?? -1) + 1
  const begin = new Float64Array(length * roles.length)
  const carry = new Float64Array(length * roles.length)
  observations.forEach(({scores, continues}, line) => {
    const first = (openings[line] ?? 0) * roles.length
    const opens = line === 0 || openings[line - 1] !== openings[line]
    const signs = Math.max(-mostSigns, Math.min(continues, mostSigns))
    // Where signs are for continuing, beginning costs as much.
    const costs = Math.max(0, signs)
    const gains = continues === Number.NEGATIVE_INFINITY ? continues : Math.min(0, signs)
    for (let role = 0; role < roles.length; role++) {
      const score = scores[role] ?? 0
      const carried = Math.max(score * continuedShare, mostAgainst) + gains + (continued[role] ?? 0)
      begin[first + role] = (begin[first + role] ?? 0) + (opens ? score - costs : carried)
      carry[first + role] = (carry[first + role] ?? 0) + carried
    }
  })
  return {length, begin, carry}
}
