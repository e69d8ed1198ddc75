import {clear} from '../util/clear.ts'
import type {Nodes, Span} from './types.ts'
import {childrenOf} from './walk.ts'

/** A span, and where in the block's text what it gives begins. */
interface Entry {
  at: number
  length: number
  span: Span
}

/** Finds the source of the text of a block or a cell, by its leaves as they are when it is made. Each look-up takes logarithmic time. */
export class Tracer {
  private readonly entries: ReadonlyArray<Entry>

  constructor(block: Nodes) {
    addEntries(block, 0, gathered)
    // A copy has no room to grow, which most blocks, of one span, would never need.
    this.entries = gathered.slice()
    clear(gathered)
  }

  /**
   * The spans that give the units from `start` to `end` of the block's text (UTF-16 units of `toText`): exact where a
   * span can be cut, else the whole span.
   */
  trace(start: number, end: number): Span[] {
    const {entries} = this
    const first = firstAfter(entries, start)
    const only = entries[first]
    // Most stretches are of one span.
    if (only && only.length > 0 && only.at < end && only.at + only.length >= end) return [within(only, start, end)]
    const result: Span[] = []
    for (let index = first; index < entries.length; index++) {
      const entry = entries[index]
      if (!entry || entry.at >= end) break
      if (entry.length > 0) result.push(within(entry, start, end))
    }
    return result
  }
}

/** Where the spans of a block are gathered; empty before and after. */
const gathered: Entry[] = []

/** Adds the spans below `node`, whose text begins at `at`; gives where it ends. */
function addEntries(node: Nodes, at: number, entries: Entry[]): number {
  // A `break` is a unit of text that comes from markup.
  if (node.type === 'break') return at + 1
  let next = at
  if ('value' in node) {
    for (const span of ('origin' in node && node.origin) || []) {
      const length = span.length ?? span.end - span.start
      entries.push({at: next, length, span})
      next += length
    }
    return at + node.value.length
  }
  for (const child of childrenOf(node)) next = addEntries(child, next, entries)
  return next
}

/** Index of the first entry that ends after `position`. */
function firstAfter(entries: ReadonlyArray<Entry>, position: number): number {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    const entry = entries[middle]
    if (entry && entry.at + entry.length <= position) low = middle + 1
    else high = middle
  }
  return low
}

function within({at, length, span}: Entry, start: number, end: number): Span {
  if (length !== span.end - span.start) return {...span}
  return {...span, start: span.start + Math.max(0, start - at), end: span.start + Math.min(length, end - at)}
}
