import {roles} from '../../tree/roles.ts'
import {addChance} from './chance.ts'
import {addInstruction} from './add-instruction.ts'
import type {Context} from './context.ts'
import type {Opening} from './read-openings.ts'
import type {Scorer} from './scorer.ts'
import {addSeenLayout, addUnannounced, isSeen, notesSigns, toSeenLayout} from './seen-layout.ts'
import {addStated} from './stated.ts'

/** How much of a line's own scores counts where it continues a block: its looks say less of the block than the first line's. */
export const continuedShare = 0.3

/** As much as that can count against: the second line of an item has no mark. */
export const mostAgainst = -1.5

/** Signs beyond this weigh no more: a wrong certainty must be reversible. */
export const mostSigns = 20

/** What it scores for each line to begin a block, and to continue one, by `line * roles.length + role`. */
export interface LineScores {
  /** How many lines there are. */
  readonly length: number
  readonly begin: Float64Array
  readonly carry: Float64Array
}

/** What is known of one line. */
export interface Observation {
  /** How much speaks for each role, in the order of `roles`, at most 0. */
  readonly scores: Float64Array
  /** How much speaks for the line continuing the block before it; see `toContinuations`. */
  readonly continues: number
}

/** The scores of lines of which each has readings of its own. By role: what it scores to continue a block (`continued`). */
export function toLineScores(observations: ReadonlyArray<Observation>, continued: Float64Array): LineScores {
  const result = noScores(observations.length)
  observations.forEach((observation, line) => addLine(result, line, true, observation, continued))
  return result
}

/**
 * Lines of a block that are counted: as many as its text is judged by. Each adds a little to the roles whose blocks go on, and hundreds of
 * them would make a quotation of every long paragraph.
 */
const mostCounted = 8

/** The scores of `openings`, as many as `length`, each with those of the lines that can do nothing but continue it. */
export function toOpeningScores(
  openings: Iterable<Opening>,
  length: number,
  context: Context,
  continuations: Float64Array,
  {score, continued}: {readonly score: Scorer; readonly continued: Float64Array}
): LineScores {
  const result = noScores(length)
  const seen = toSeenLayout(context.lines)
  const scores = new Float64Array(roles.length)
  let place = 0
  // Only what is printed is asked whether notes are announced before it.
  let announced = !context.lines.some(isSeen)
  for (const {first, end, features} of openings) {
    announced ||= features.some(name => notesSigns.has(name))
    for (let index = first; index < end && index < first + mostCounted; index++) {
      const line = context.lines[index]
      if (!line) break
      const opens = index === first
      score(opens ? features : [], scores)
      addChance(scores, line, features)
      if (opens) addInstruction(scores, line, features, context.cues)
      addStated(scores, line)
      addSeenLayout(scores, line, index, seen)
      if (!announced) addUnannounced(scores, line)
      addLine(result, place, opens, {scores, continues: continuations[index] ?? 0}, continued)
    }
    place++
  }
  return result
}

function noScores(length: number): LineScores {
  return {length, begin: new Float64Array(length * roles.length), carry: new Float64Array(length * roles.length)}
}

/** Adds what a line scores to the row at `place`, which it opens or is folded into. */
function addLine(
  {begin, carry}: LineScores,
  place: number,
  opens: boolean,
  {scores, continues}: Observation,
  continued: Float64Array
) {
  const first = place * roles.length
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
}
