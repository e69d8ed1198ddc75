import type {Block, Leaf, Nodes, Origin, Span} from '../../tree/types.ts'
import {isLeaf} from '../../tree/walk.ts'

/** The place in the source between the unit before `from` and the unit at `to` of a block's text. */
export function gapOrigin(block: Block, from: number, to: number): Origin {
  const before = spanAt(block, from - 1)
  const after = spanAt(block, to)
  if (!before) return after ? [{part: after.part, start: after.start, end: after.start}] : []
  if (!after || after.part !== before.part || after.start < before.end)
    return [{part: before.part, start: before.end, end: before.end}]
  return [{part: before.part, start: before.end, end: after.start}]
}

/** The source of one unit of a block's text: exact where the span can be cut. */
function spanAt(block: Block, position: number): Span | undefined {
  const found = leafAt(block, {offset: position})
  let at = 0
  for (const span of found?.leaf.origin ?? []) {
    const length = span.length ?? span.end - span.start
    const inside = (found?.offset ?? 0) - at
    if (inside < length) {
      const exact = length === span.end - span.start
      return exact ? {...span, start: span.start + inside, end: span.start + inside + 1} : span
    }
    at += length
  }
  return undefined
}

/** The leaf that gives the unit at `rest.offset`, and the unit's place in it. A `break` gives a unit and is no leaf. */
function leafAt(node: Nodes, rest: {offset: number}): {leaf: Leaf; offset: number} | undefined {
  if (node.type === 'break') rest.offset -= 1
  else if (isLeaf(node)) {
    if (rest.offset >= 0 && rest.offset < node.value.length) return {leaf: node, offset: rest.offset}
    rest.offset -= node.value.length
  } else if ('children' in node) {
    for (const child of node.children) {
      const found = leafAt(child, rest)
      if (found) return found
    }
  }
  return undefined
}
