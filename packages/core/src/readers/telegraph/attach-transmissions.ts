import type {State} from '../../state.ts'
import type {Transmission} from './messages.ts'

/** Hands over transmissions that follow the first one in a file: each is a document of its own. */
export function attachTransmissions(transmissions: ReadonlyArray<Transmission>, source: string, state: State): void {
  for (const [index, {start, end}] of transmissions.entries()) {
    // What stands between two transmissions is nothing.
    if (source.slice(start, end).trim() === '') continue
    state.attach({relation: 'item', part: `transmission/${index + 2}`, read: () => source.slice(start, end)})
  }
}
