import type {Leaf, Origin} from '@dateline/core'

/** A place on a page, in points from its top left. */
export interface Box {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** A place in a part of the source. */
export interface Place {
  readonly part: string
  readonly offset: number
}

/** A stretch of a leaf's value, and of the source that it comes from. */
export interface Entry {
  readonly part: string
  readonly start: number
  readonly end: number
  /** Number of the leaf, in reading order. */
  readonly leaf: number
  /** Where the stretch begins in the leaf's value. */
  readonly at: number
  /** Its length there. */
  readonly length: number
  /** Where it is printed, if the source has pages. */
  readonly box?: Box
}

/** A stretch of one leaf's value. */
export interface LeafRange {
  readonly leaf: number
  readonly from: number
  readonly to: number
}

/** A place in one leaf's value. */
export interface LeafPoint {
  readonly leaf: number
  readonly at: number
}

/** Which stretch of the source is which stretch of which leaf, both ways. */
export interface SourceIndex {
  /** Those of each part of the source, by their place in it. */
  readonly parts: ReadonlyMap<string, ReadonlyArray<Entry>>
  /** By leaf, in the order of the value. */
  readonly byLeaf: ReadonlyArray<ReadonlyArray<Entry>>
}

/** Indexes the spans of `leaves`. */
export function createSourceIndex(leaves: ReadonlyArray<Leaf>): SourceIndex {
  const byLeaf = leaves.map(toEntries)
  const parts = new Map<string, Entry[]>()
  for (const entry of byLeaf.flat()) {
    if (entry.end <= entry.start) continue
    const part = parts.get(entry.part)
    if (part) part.push(entry)
    else parts.set(entry.part, [entry])
  }
  for (const entries of parts.values()) entries.sort((a, b) => a.start - b.start || a.end - b.end)
  return {parts, byLeaf}
}

function toEntries(leaf: Leaf, number: number): Entry[] {
  let at = 0
  return (leaf.origin ?? []).map(({part, start, end, length = end - start, x0, y0, x1, y1}) => {
    const box =
      x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined ? {} : {box: {x0, y0, x1, y1}}
    const entry = {part, start, end, leaf: number, at, length, ...box}
    at += length
    return entry
  })
}

/** The entries that share a character with `origin`, each with its stretch of it. */
export function* entriesOf(index: SourceIndex, origin: Origin): Generator<{entry: Entry; start: number; end: number}> {
  for (const {part, start, end} of origin) {
    const entries = index.parts.get(part) ?? []
    for (let i = firstEndingAfter(entries, start); i < entries.length; i++) {
      const entry = entries[i]
      if (!entry || entry.start >= end) break
      yield {entry, start: Math.max(start, entry.start), end: Math.min(end, entry.end)}
    }
  }
}

/** The stretches of leaves that come from `origin`; stretches of one leaf that touch are one. */
export function toLeafRanges(index: SourceIndex, origin: Origin): LeafRange[] {
  const ranges: LeafRange[] = []
  for (const {entry, start, end} of entriesOf(index, origin)) {
    add(ranges, {leaf: entry.leaf, from: toValue(entry, start, false), to: toValue(entry, end, true)})
  }
  return ranges
}

/** The last place of a leaf that comes from before `place` in its part; `undefined` before the first word. */
export function toLeafPoint(
  index: SourceIndex,
  {part, offset}: Place,
  accepts: (leaf: number) => boolean = () => true
): LeafPoint | undefined {
  const entries = index.parts.get(part) ?? []
  let last = firstEndingAfter(entries, offset)
  if (last >= entries.length || (entries[last]?.start ?? 0) >= offset) last--
  for (let i = last; i >= 0; i--) {
    const entry = entries[i]
    if (entry && accepts(entry.leaf)) return {leaf: entry.leaf, at: toValue(entry, offset, true)}
  }
  return undefined
}

/** The leaf that the character at a place of the source went into, if any. */
export function leafAt(index: SourceIndex, {part, offset}: Place): number | undefined {
  const entries = index.parts.get(part) ?? []
  const entry = entries[firstEndingAfter(entries, offset)]
  return entry && entry.start <= offset ? entry.leaf : undefined
}

/** Where a stretch of a leaf's value comes from. */
export function toOrigin(index: SourceIndex, {leaf, from, to}: LeafRange): Origin {
  const origin: Origin = []
  for (const entry of index.byLeaf[leaf] ?? []) {
    if (entry.at >= to || entry.at + entry.length <= from) continue
    const exact = entry.length === entry.end - entry.start
    const start = exact ? entry.start + Math.max(0, from - entry.at) : entry.start
    const end = exact ? Math.min(entry.end, entry.start + to - entry.at) : entry.end
    const last = origin.at(-1)
    if (last && last.part === entry.part && last.end === start) last.end = end
    else if (end > start) origin.push({part: entry.part, start, end})
  }
  return origin
}

/** The place that is that fraction (from 0 to 1) of all characters of `origin` away from its beginning. */
export function toPlaceIn(origin: Origin, fraction: number): Place | undefined {
  let left = lengthOf(origin) * fraction
  for (const {part, start, end} of origin) {
    if (left <= end - start) return {part, offset: start + left}
    left -= end - start
  }
  const last = origin.at(-1)
  return last && {part: last.part, offset: last.end}
}

/** How far in `origin` a place is, from 0 to 1. */
export function toFractionOf(origin: Origin, {part, offset}: Place): number {
  let before = 0
  for (const span of origin) {
    if (span.part === part && offset <= span.end) {
      return (before + Math.max(0, offset - span.start)) / Math.max(1, lengthOf(origin))
    }
    before += span.end - span.start
  }
  return 1
}

function lengthOf(origin: Origin): number {
  return origin.reduce((sum, {start, end}) => sum + end - start, 0)
}

/** The place in the value of a place in the source; a stretch whose lengths differ is taken as a whole. */
function toValue(entry: Entry, offset: number, end: boolean): number {
  if (offset <= entry.start) return entry.at
  if (offset >= entry.end) return entry.at + entry.length
  if (entry.length === entry.end - entry.start) return entry.at + offset - entry.start
  return end ? entry.at + entry.length : entry.at
}

function add(ranges: LeafRange[], range: LeafRange) {
  const last = ranges.at(-1)
  if (range.to <= range.from) return
  if (last && last.leaf === range.leaf && last.to === range.from) ranges[ranges.length - 1] = {...last, to: range.to}
  else ranges.push(range)
}

/** Number of the first entry that ends after `offset`; stretches of a source do not overlap, so ends are in order. */
function firstEndingAfter(entries: ReadonlyArray<Entry>, offset: number): number {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}
