import {isPhrase} from '../../cues/phrase.ts'
import type {Cues} from '../../cues/cues.ts'
import {type Role, roles} from '../../tree/roles.ts'
import type {Observation} from './decode.ts'
import {certain} from './line-scores.ts'
import type {Line} from './lines.ts'

/** How much speaks against a headline of such words: more than what stands around them can say for it. */
const surely = 30

/** Longest line, in UTF-16 units, that is one: phrases and what may stand around them are shorter. */
const longest = 120

const headlines: ReadonlySet<Role> = new Set(['headline', 'subheadline'])

/** `observation` of `line`: one that only says what may be done with the text, "For immediate release", is no headline, first as it may stand. */
export function withInstruction(observation: Observation, line: Line | undefined, cues: Cues): Observation {
  if (
    !line ||
    observation.continues >= certain ||
    line.text.length > longest ||
    !isPhrase(cues.instructions, line.text)
  )
    return observation
  const scores = observation.scores.map((score, index) =>
    headlines.has(roles[index] as Role) ? score - surely : score
  )
  return {...observation, scores}
}
