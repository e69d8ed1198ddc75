import type {InlineCode, Text} from 'mdast'
import {spanLength} from '../tree/slice-origin.ts'
import type {Origin, Span} from '../tree/types.ts'

/** A stretch of a leaf's value, and where in the source it comes from. */
export interface Stretch {
  start: number
  end: number
  /** Start of the first span that the stretch cuts into and that cannot be cut; else `start`. */
  from: number
  /** End of the last span that the stretch cuts into and that cannot be cut; else `end`. */
  to: number
  /** Spans of `from` to `to`. */
  origin: Origin
}

/** Changes of one leaf, to be made all at once. */
export interface Editor {
  readonly leaf: InlineCode | Text
  /** The stretch from `start` to `end`, which must not be empty. */
  find(start: number, end: number): Stretch
  /** Notes that `after` takes the place of `stretch`; stretches come in order and do not overlap. */
  replace(stretch: Stretch, after: string): void
  /** Makes the changes; gives the new value. */
  apply(): string
}

/** Stretches of the value whose spans are replaced by new ones, which give `length` units. */
interface Group {
  from: number
  to: number
  length: number
  origin: Origin
}

/** The spans of a leaf, and where in its value each begins; one more offset for the end. */
interface Ruler {
  spans: Origin
  offsets: number[]
}

/** An editor of `leaf`. */
export function createEditor(leaf: InlineCode | Text): Editor {
  let ruler: Ruler | undefined
  const groups: Group[] = []
  const values: string[] = []
  let done = 0
  return {
    leaf,
    find(start, end) {
      ruler ??= toRuler(leaf.origin ?? [])
      return widen(ruler, start, end)
    },
    replace(stretch, after) {
      values.push(leaf.value.slice(done, stretch.start), after)
      done = stretch.end
      addGroup(groups, stretch, after)
    },
    apply() {
      if (done === 0) return leaf.value
      values.push(leaf.value.slice(done))
      leaf.value = values.join('')
      if (leaf.origin && ruler) leaf.origin = regroup(ruler, groups)
      return leaf.value
    }
  }
}

function toRuler(spans: Origin): Ruler {
  const offsets = [0]
  let offset = 0
  for (const span of spans) offsets.push((offset += spanLength(span)))
  return {spans, offsets}
}

/**
 * A span whose units do not stand one for one for units of the source (an entity, a line end with its indentation)
 * cannot be cut: a stretch that begins or ends inside of it takes in all of it.
 *
 * ```text
 * value    a b c d e f      spans   |a b|c d e|f|, the middle one not to be cut
 * start        ^            from        ^
 * end            ^          to              ^
 * ```
 */
function widen({spans, offsets}: Ruler, start: number, end: number): Stretch {
  const first = indexAt(offsets, start)
  const last = indexAt(offsets, end - 1)
  const from = isWhole(spans[first]) ? Math.min(start, offsets[first] ?? start) : start
  const to = isWhole(spans[last]) ? Math.max(end, offsets[last + 1] ?? end) : end
  return {start, end, from, to, origin: slice({spans, offsets}, from, to, false).map(span => ({...span}))}
}

function isWhole(span: Span | undefined): boolean {
  return span?.length !== undefined && span.length !== span.end - span.start
}

/** Index of the span that gives the unit at `position`. */
function indexAt(offsets: number[], position: number): number {
  let low = 0
  let high = offsets.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle + 1] ?? Infinity) > position) high = middle
    else low = middle + 1
  }
  return low
}

/** Spans of `from` to `to`, the whole ones as they are; `edges` tells whether to take the spans at either end that give nothing. */
function slice({spans, offsets}: Ruler, from: number, to: number, edges: boolean): Origin {
  const result: Origin = []
  // Spans that give nothing at `from` come before the one that gives the unit there.
  let index = indexAt(offsets, edges ? from - 0.5 : from)
  for (let span = spans[index]; span; span = spans[++index]) {
    const start = offsets[index] ?? 0
    const end = offsets[index + 1] ?? start
    if (start > to || (start === to && !(edges && start === end))) break
    if (start === end) result.push(span)
    else if (end > from) result.push(cut(span, Math.max(from - start, 0), Math.min(to, end) - start))
  }
  return result
}

/** The units `from` to `to` of a span. */
function cut(span: Span, from: number, to: number): Span {
  if (from === 0 && to === spanLength(span)) return span
  return {...span, start: span.start + from, end: span.start + to}
}

function addGroup(groups: Group[], {start, end, from, to, origin}: Stretch, after: string) {
  const last = groups.at(-1)
  const growth = after.length - (end - start)
  if (last && last.to > from) {
    // Both cut into one span that cannot be cut.
    last.length += to - last.to + growth
    if (to > last.to) last.origin.push(...origin.slice(1))
    last.to = to
  } else groups.push({from, to, length: to - from + growth, origin: origin.map(span => ({...span}))})
}

/** The spans after the changes. */
function regroup(ruler: Ruler, groups: Group[]): Origin {
  const result: Origin = []
  let done = 0
  for (const group of groups) {
    for (const span of slice(ruler, done, group.from, true)) push(result, span)
    if (group.length > 0) for (const span of merge(group)) push(result, span)
    done = group.to
  }
  for (const span of slice(ruler, done, ruler.offsets.at(-1) ?? 0, true)) push(result, span)
  // As long as what is in it: a list that has grown has room for more, which each leaf would keep.
  return result.slice()
}

/**
 * Spans of a group, those that touch made one. The first gives all of the new text: gaps between them are markup, or
 * what another repair has taken out, and must not be claimed.
 */
function merge({origin, length}: Group): Origin {
  const result: Origin = []
  for (const {length: _, ...span} of origin) {
    const last = result.at(-1)
    if (last?.part === span.part && last.end === span.start) Object.assign(last, {end: span.end}, boxOf(last, span))
    else result.push({...span, length: 0})
  }
  if (result[0]) result[0].length = length
  return result
}

function boxOf(a: Span, b: Span): Partial<Span> {
  return {
    ...(a.x0 === undefined || b.x0 === undefined ? {} : {x0: Math.min(a.x0, b.x0)}),
    ...(a.y0 === undefined || b.y0 === undefined ? {} : {y0: Math.min(a.y0, b.y0)}),
    ...(a.x1 === undefined || b.x1 === undefined ? {} : {x1: Math.max(a.x1, b.x1)}),
    ...(a.y1 === undefined || b.y1 === undefined ? {} : {y1: Math.max(a.y1, b.y1)})
  }
}

/** Adds a span; made one with the last where both stand unit for unit, so that trees stay small. */
function push(origin: Origin, span: Span) {
  const own = span.length === span.end - span.start ? withoutLength(span) : span
  const last = origin.at(-1)
  // A long leaf has many spans, and most stay as they are: they are not copied, so none is changed.
  if (last?.part === own.part && last.end === own.start && isPlain(last) && isPlain(own))
    origin[origin.length - 1] = {...last, end: own.end}
  else origin.push(own)
}

function withoutLength({length: _, ...span}: Span): Span {
  return span
}

function isPlain(span: Span): boolean {
  return span.length === undefined && span.x0 === undefined
}
