import {isPhrase} from '../../cues/phrase.ts'
import type {Cues} from '../../cues/cues.ts'
import {roles} from '../../tree/roles.ts'
import type {Line} from './lines.ts'

/** How much speaks against a headline of such words: more than what stands around them can say for it. */
const surely = 30

/** The feature of what begins so. */
const sign = 'instruction'

/** Longest line, in UTF-16 units, that is one: phrases and what may stand around them are shorter. */
const longest = 120

const headlines = roles.flatMap((role, index) => (role === 'headline' || role === 'subheadline' ? [index] : []))

/**
 * Adds to the `scores` of a line that only says what may be done with the text, "For immediate release", that it is no headline, first as
 * it may stand.
 *
 * @param features The names of its features.
 */
export function addInstruction(scores: Float64Array, {text}: Line, features: ReadonlyArray<string>, cues: Cues): void {
  if (text.length > longest || !features.includes(sign) || !isPhrase(cues.instructions, text)) return
  for (const role of headlines) scores[role] = (scores[role] ?? 0) - surely
}
