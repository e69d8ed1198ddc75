import type {Origin, Span} from './types.ts'

/** UTF-16 units that a span gives in `value`. */
export function spanLength(span: Span): number {
  return span.length ?? span.end - span.start
}

/** The spans that give the units `start` to `end` of a value; a span that cannot be cut goes where its first unit goes. */
export function sliceOrigin(origin: Origin, start: number, end: number): Origin {
  const result: Origin = []
  let at = 0
  for (const span of origin) {
    const length = spanLength(span)
    const from = Math.max(start - at, 0)
    const to = Math.min(end - at, length)
    if (from < to) result.push(from === 0 && to === length ? {...span} : cutSpan(span, from, to))
    at += length
  }
  return result
}

function cutSpan(span: Span, from: number, to: number): Span {
  const {start} = span
  if (span.length === undefined) return {...span, start: start + from, end: start + to}
  if (span.length === span.end - start) return {...span, start: start + from, end: start + to, length: to - from}
  return from === 0 ? {...span, length: to} : {...span, start: span.end, length: to - from}
}
