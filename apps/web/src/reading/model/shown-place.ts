import type {Origin} from '@dateline/core'
import type {Reading, ShownPart} from '../../parsing/protocol.ts'
import type {Place} from './source-index.ts'

/** Where a place of the source stands in the text that is shown; `undefined` if its part is not shown. */
export function toShownOffset(parts: ReadonlyArray<ShownPart>, {part, offset}: Place): number | undefined {
  const shown = parts.find(({name}) => name === part)
  return shown && shown.start + offset
}

/** An origin in the text that is shown, as far as its parts are. */
export function toShownOrigin(parts: ReadonlyArray<ShownPart>, origin: Origin): Origin {
  return origin.flatMap(span => {
    const shown = parts.find(({name}) => name === span.part)
    return shown ? [{part: '', start: shown.start + span.start, end: shown.start + span.end}] : []
  })
}

/** The place of the source that stands at `offset` of the text that is shown. */
export function toSourcePlace(parts: ReadonlyArray<ShownPart>, offset: number): Place | undefined {
  const shown = parts.findLast(({start}) => start <= offset)
  return shown && {part: shown.name, offset: Math.min(offset - shown.start, shown.length)}
}

/** The text of a part, if it is shown. */
export function textOfPart({parts, text}: Pick<Reading, 'parts' | 'text'>, part = ''): string {
  const shown = parts.find(({name}) => name === part)
  return shown ? text.slice(shown.start, shown.start + shown.length) : ''
}
