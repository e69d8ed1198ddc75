import type {Leaf, Origin} from '@dateline/core'

/** A stretch of a leaf's value, and of the source that it comes from. */
interface Entry {
  readonly start: number
  readonly end: number
  /** Number of the leaf, in reading order. */
  readonly leaf: number
  /** Where the stretch begins in the leaf's value. */
  readonly at: number
  /** Its length there. */
  readonly length: number
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

/** Which stretch of the source is which stretch of which leaf, both ways; of one part of the source. */
export interface SourceIndex {
  readonly part: string
  /** By their place in the source. */
  readonly entries: ReadonlyArray<Entry>
  /** By leaf, in the order of the value. */
  readonly byLeaf: ReadonlyArray<ReadonlyArray<Entry>>
}

/** Indexes the spans of `leaves` that lie in `part`. */
export function createSourceIndex(leaves: ReadonlyArray<Leaf>, part = ''): SourceIndex {
  const byLeaf = leaves.map((leaf, number) => toEntries(leaf, number, part))
  const entries = byLeaf.flat().filter(entry => entry.end > entry.start)
  return {part, entries: entries.sort((a, b) => a.start - b.start || a.end - b.end), byLeaf}
}

function toEntries(leaf: Leaf, number: number, part: string): Entry[] {
  const entries: Entry[] = []
  let at = 0
  for (const span of leaf.origin ?? []) {
    const length = span.length ?? span.end - span.start
    if (span.part === part) entries.push({start: span.start, end: span.end, leaf: number, at, length})
    at += length
  }
  return entries
}

/** The stretches of leaves that come from `origin`; stretches of one leaf that touch are one. */
export function toLeafRanges(index: SourceIndex, origin: Origin): LeafRange[] {
  const ranges: LeafRange[] = []
  for (const span of origin) {
    if (span.part !== index.part) continue
    for (let i = firstEndingAfter(index.entries, span.start); i < index.entries.length; i++) {
      const entry = index.entries[i]
      if (!entry || entry.start >= span.end) break
      add(ranges, {leaf: entry.leaf, from: toValue(entry, span.start, false), to: toValue(entry, span.end, true)})
    }
  }
  return ranges
}

/** The last place of a leaf that comes from before `offset`; `undefined` before the first word. */
export function toLeafPoint(
  index: SourceIndex,
  offset: number,
  accepts: (leaf: number) => boolean = () => true
): LeafPoint | undefined {
  let last = firstEndingAfter(index.entries, offset)
  if (last >= index.entries.length || (index.entries[last]?.start ?? 0) >= offset) last--
  for (let i = last; i >= 0; i--) {
    const entry = index.entries[i]
    if (entry && accepts(entry.leaf)) return {leaf: entry.leaf, at: toValue(entry, offset, true)}
  }
  return undefined
}

/** The leaf that the character at `offset` of the source went into, if any. */
export function leafAt(index: SourceIndex, offset: number): number | undefined {
  const entry = index.entries[firstEndingAfter(index.entries, offset)]
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
    if (last && last.end === start) last.end = end
    else if (end > start) origin.push({part: index.part, start, end})
  }
  return origin
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
