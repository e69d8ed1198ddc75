import type {Repair} from '@dateline/core'
import {lookOf} from './rules.ts'
import {type SourceIndex, toLeafPoint, toLeafRanges} from './source-index.ts'

/** Repairs at one place of a leaf's value. */
export interface Mark {
  readonly at: number
  readonly repairs: ReadonlyArray<Repair>
}

/** The marks of each leaf, by its number, in the order of the value. */
export type Marks = ReadonlyMap<number, ReadonlyArray<Mark>>

/**
 * Where repairs are marked: at the end of what stands before the change, in a leaf that is `shown`.
 *
 * What was set aside is marked in its own words, and only where these are shown.
 */
export function toMarks(index: SourceIndex, repairs: ReadonlyArray<Repair>, shown: (leaf: number) => boolean): Marks {
  const places = new Map<number, Map<number, Repair[]>>()
  for (const repair of repairs) {
    const point = toPoint(index, repair, shown)
    if (!point) continue
    const leaf = places.get(point.leaf) ?? new Map<number, Repair[]>()
    places.set(point.leaf, leaf.set(point.at, [...(leaf.get(point.at) ?? []), repair]))
  }
  return new Map([...places].map(([leaf, found]) => [leaf, toSorted(found)]))
}

function toPoint(index: SourceIndex, repair: Repair, shown: (leaf: number) => boolean) {
  const look = lookOf(repair.ruleId)
  const first = repair.origin[0]
  if (look.shown === 'quiet' || !first) return
  if (look.shown === 'mark')
    return toLeafPoint(index, {part: first.part, offset: first.start}, shown) ?? toStart(index, repair, shown)
  const last = toLeafRanges(index, repair.origin).at(-1)
  return last && shown(last.leaf) ? {leaf: last.leaf, at: last.to} : undefined
}

/** A repair before the first word is marked at that word. */
function toStart(index: SourceIndex, repair: Repair, shown: (leaf: number) => boolean) {
  const range = toLeafRanges(index, repair.origin).find(found => shown(found.leaf))
  return range ? {leaf: range.leaf, at: range.from} : undefined
}

function toSorted(found: ReadonlyMap<number, Repair[]>): Mark[] {
  return [...found].map(([at, repairs]) => ({at, repairs})).sort((a, b) => a.at - b.at)
}
