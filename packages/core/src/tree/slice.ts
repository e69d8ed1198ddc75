import type {PhrasingContent} from 'mdast'
import {sliceOrigin} from './slice-origin.ts'
import {toText} from './to-text.ts'
import type {Nodes} from './types.ts'

/**
 * The part of phrasing content whose text is from `start` to `end` (UTF-16 units of `toText`), with its marks and
 * origins. Copies what it cuts; the rest is the same nodes.
 */
export function slicePhrasing(children: ReadonlyArray<PhrasingContent>, start: number, end: number): PhrasingContent[] {
  const result: PhrasingContent[] = []
  let at = 0
  for (const child of children) {
    const length = toText(child).length
    const from = Math.max(start - at, 0)
    const to = Math.min(end - at, length)
    // A node without text (an image) goes with what stands before it.
    if (length === 0 ? at > start && at <= end : from < to) result.push(sliceNode(child, from, to, length))
    at += length
  }
  return result
}

function sliceNode(node: PhrasingContent, from: number, to: number, length: number): PhrasingContent {
  if (from === 0 && to === length) return node
  // A position holds for the whole node only.
  const {position: _, ...copy} = node
  if ('value' in copy) {
    const origin = 'origin' in copy && copy.origin ? {origin: sliceOrigin(copy.origin, from, to)} : {}
    return {...copy, value: copy.value.slice(from, to), ...origin} as PhrasingContent
  }
  if ('children' in copy) {
    const children: Nodes[] = slicePhrasing(copy.children as PhrasingContent[], from, to)
    return {...copy, children} as PhrasingContent
  }
  return copy as PhrasingContent
}
