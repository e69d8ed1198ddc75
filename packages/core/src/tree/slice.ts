import type {PhrasingContent} from 'mdast'
import {sliceOrigins} from './slice-origin.ts'
import {toText} from './to-text.ts'

/** A stretch of text in UTF-16 units; `end` is the first unit after. */
export interface Stretch {
  start: number
  end: number
}

/**
 * The part of phrasing content whose text is from `start` to `end` (UTF-16 units of `toText`), with its marks and
 * origins. Copies what it cuts; the rest is the same nodes.
 */
export function slicePhrasing(children: ReadonlyArray<PhrasingContent>, start: number, end: number): PhrasingContent[] {
  return slicesOf(children, [{start, end}])[0] ?? []
}

/** As `slicePhrasing`, for many stretches, which come in order and do not overlap; in linear time. */
export function slicesOf(
  children: ReadonlyArray<PhrasingContent>,
  stretches: ReadonlyArray<Stretch>
): PhrasingContent[][] {
  const result: PhrasingContent[][] = stretches.map(() => [])
  let first = 0
  let at = 0
  for (const child of children) {
    const length = toText(child).length
    while ((stretches[first]?.end ?? at + 1) < at + (length > 0 ? 1 : 0)) first++
    const inside = stretchesWithin(stretches, first, at, at + length)
    splitNode(child, inside, length).forEach((part, index) => result[first + index]?.push(part))
    at += length
  }
  return result
}

/** The stretches from `first` on that have text between `from` and `to`, counted from `from`. */
function stretchesWithin(stretches: ReadonlyArray<Stretch>, first: number, from: number, to: number): Stretch[] {
  const inside: Stretch[] = []
  for (let index = first; index < stretches.length; index++) {
    const stretch = stretches[index]
    // A node without text (an image) goes with what stands before it.
    if (!stretch || (from === to ? stretch.start >= from : stretch.start >= to)) break
    inside.push({start: Math.max(stretch.start - from, 0), end: Math.min(stretch.end, to) - from})
  }
  return inside
}

function splitNode(node: PhrasingContent, stretches: Stretch[], length: number): PhrasingContent[] {
  const only = stretches[0]
  if (stretches.length === 1 && only?.start === 0 && only.end === length) return [node]
  // A position holds for the whole node only.
  const {position: _, ...copy} = node
  if ('value' in copy) {
    const origins = 'origin' in copy && copy.origin ? sliceOrigins(copy.origin, stretches) : []
    return stretches.map(({start, end}, index) => {
      const origin = origins[index]
      return {...copy, value: copy.value.slice(start, end), ...(origin ? {origin} : {})}
    })
  }
  if (!('children' in copy)) return stretches.map(() => ({...copy}))
  const parts = slicesOf(copy.children, stretches)
  return parts.map(children => ({...copy, children}))
}
