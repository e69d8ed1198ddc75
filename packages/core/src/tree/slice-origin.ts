import type {Origin, Span} from './types.ts'

/** UTF-16 units that a span gives in `value`. */
export function spanLength(span: Span): number {
  return span.length ?? span.end - span.start
}

/**
 * The origin of `value.slice(from, to)`, where `origin` is that of `value`.
 *
 * A span that is cut in two keeps its whole place in the source on both sides if it stands for other characters than
 * the source has there: which of them gave which is not known.
 */
export function sliceOrigin(origin: Origin, from: number, to: number): Origin {
  const result: Origin = []
  let offset = 0
  for (const span of origin) {
    const length = spanLength(span)
    const start = Math.max(from - offset, 0)
    const end = Math.min(to - offset, length)
    offset += length
    if (start >= end) continue
    if (start === 0 && end === length) result.push(span)
    else if (span.length === undefined) result.push({...span, start: span.start + start, end: span.start + end})
    else result.push({...span, length: end - start})
  }
  return result
}
