import type {State} from '../state.ts'
import {sliceOrigin} from '../tree/slice-origin.ts'
import {slicePhrasing} from '../tree/slice.ts'
import {toText} from '../tree/to-text.ts'
import type {Block, Nodes, Root, Span} from '../tree/types.ts'
import {childrenOf, isBlock, originOf} from '../tree/walk.ts'

/** Takes the text over the limit out of `tree`, and reports where in the source it begins: a block that is reached is cut. */
export function limitText(tree: Root, state: State): void {
  if (boundOf(tree) <= state.limits.text) return
  const budget: Budget = {left: state.limits.text}
  cut(tree, budget)
  if (!budget.cut) return
  const {part, start} = budget.cut
  state.message(
    'too-much-text',
    `Expected at most \`${state.limits.text}\` UTF-16 units of text; the rest was left out`,
    [{part, start, end: start}]
  )
}

interface Budget {
  /** UTF-16 units. */
  left: number
  /** The first span that was left out. */
  cut?: Span
}

/** A length that the text of `node` does not exceed: what parts nodes in it is at most as long as there are of them. */
function boundOf(node: Nodes): number {
  let length = 1
  if ('value' in node) length += node.value.length
  else for (const child of childrenOf(node)) length += boundOf(child)
  return length
}

/** Keeps the first text below `node`, without what is empty then. */
function cut(node: Nodes, budget: Budget) {
  if (!('children' in node)) return
  const kept: Nodes[] = []
  for (const child of node.children) {
    if (isBlock(child)) kept.push(...fit(child, budget))
    else if (!budget.cut) {
      cut(child, budget)
      kept.push(child)
    }
  }
  if (budget.cut) node.children = kept as typeof node.children
}

function fit(block: Block, budget: Budget): Block[] {
  if (budget.cut) return []
  const {length} = toText(block)
  const {left} = budget
  budget.left -= length
  if (length <= left) return [block]
  const begun = begin(block, left)
  const [first = {part: '', start: 0, end: 0}] = originOf(block)
  const last = begun && originOf(begun).at(-1)
  budget.cut = last ? {...last, start: last.end} : first
  return begun && left > 0 ? [begun] : []
}

/** The first units of a block; nothing of a table, which has no half. */
function begin(block: Block, length: number): Block | undefined {
  if ('value' in block) {
    const origin = 'origin' in block && block.origin ? {origin: sliceOrigin(block.origin, 0, length)} : {}
    return {...block, value: block.value.slice(0, length), ...origin}
  }
  return block.type === 'table' ? undefined : {...block, children: slicePhrasing(block.children, 0, length)}
}
