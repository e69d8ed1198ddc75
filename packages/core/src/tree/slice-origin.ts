import type {Origin, Span} from './types.ts'

/** UTF-16 units that a span gives in `value`. */
export function spanLength(span: Span): number {
  return span.length ?? span.end - span.start
}

/** The spans that give the units `start` to `end` of a value; a span that cannot be cut goes where its first unit goes. */
export function sliceOrigin(origin: Origin, start: number, end: number): Origin {
  return sliceOrigins(origin, [{start, end}])[0] ?? []
}

/** As `sliceOrigin`, for many stretches, which come in order and do not overlap; in linear time. */
export function sliceOrigins(origin: Origin, stretches: ReadonlyArray<{start: number; end: number}>): Origin[] {
  const results: Origin[] = []
  let index = 0
  let at = 0
  for (const {start, end} of stretches) {
    const result: Origin = []
    for (let span = origin[index]; span && at < end; span = origin[index]) {
      const length = spanLength(span)
      const from = Math.max(start - at, 0)
      const to = Math.min(end - at, length)
      if (from < to) result.push(from === 0 && to === length ? {...span} : cutSpan(span, from, to))
      // The next stretch may begin in the same span.
      if (at + length > end) break
      at += length
      index++
    }
    results.push(result)
  }
  return results
}

function cutSpan(span: Span, from: number, to: number): Span {
  const {start} = span
  if (span.length === undefined) return {...span, start: start + from, end: start + to}
  if (span.length === span.end - start) return {...span, start: start + from, end: start + to, length: to - from}
  return from === 0 ? {...span, length: to} : {...span, start: span.end, length: to - from}
}
