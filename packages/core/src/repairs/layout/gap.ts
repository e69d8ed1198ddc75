import type {Tracer} from '../../tree/tracer.ts'
import type {Origin} from '../../tree/types.ts'

/** The place in the source between the unit before `from` and the unit at `to` of a block's text. */
export function gapOrigin(tracer: Tracer, from: number, to: number): Origin {
  const before = tracer.trace(from - 1, from)[0]
  const after = tracer.trace(to, to + 1)[0]
  if (!before) return after ? [{part: after.part, start: after.start, end: after.start}] : []
  const touching = after && after.part === before.part && after.start >= before.end
  return [{part: before.part, start: before.end, end: touching ? after.start : before.end}]
}
