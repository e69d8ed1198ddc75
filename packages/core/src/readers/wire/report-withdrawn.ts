import type {State} from '../../state.ts'
import type {Origin} from '../../tree/types.ts'

/** Statuses by which a sender takes an item back or holds it back, in words and as codes of the IPTC (`stat:canceled`). */
const withdrawn = /(?:^|[:/#])(?:cancel+ed|withheld|killed|deleted|retracted)$/i

/** Reports that the sender has taken an item back, or holds it back: it must not be used. */
export function reportWithdrawn(status: string, state: State, origin?: Origin): void {
  if (withdrawn.test(status.trim()))
    state.message(
      'withdrawn-item',
      `Expected an item that may be used, not one with the status \`${status.trim()}\``,
      origin
    )
}
