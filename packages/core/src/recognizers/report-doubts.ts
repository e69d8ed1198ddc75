import type {RuleId} from '../messages.ts'
import type {State} from '../state.ts'
import type {Origin} from '../tree/types.ts'

/** Something that is not sure. */
export interface Doubt {
  /** All of it, as one sentence. */
  reason: string
  /** The same in a list of such. */
  short: string
  origin?: Origin | undefined
}

/** More doubts of a kind than these are one message: a long page would have hundreds, and nobody reads them. */
const mostMessages = 3

/** As many of them as that message names. */
const mostNamed = 5

/** Reports doubts of one kind: a message for each, or one for all where they are many, with all their places. */
export function reportDoubts(ruleId: RuleId, what: string, doubts: ReadonlyArray<Doubt>, state: State): void {
  if (doubts.length <= mostMessages) {
    for (const {reason, origin} of doubts) state.message(ruleId, reason, origin)
    return
  }
  const named = doubts.slice(0, mostNamed).map(({short}) => short)
  const more = doubts.length - named.length
  const list = `${named.join(', ')}${more > 0 ? `, and ${more} more` : ''}`
  state.message(
    ruleId,
    `Expected clear ${what}, but ${doubts.length} are not: ${list}`,
    doubts.flatMap(({origin}) => origin ?? [])
  )
}
