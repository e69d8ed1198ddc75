import type {State} from '../state.ts'
import type {Nodes, Root} from '../tree/types.ts'
import {childrenOf, isBlock, originOf} from '../tree/walk.ts'

/** Takes the blocks over the limit out of `tree`, and reports which stretch of the source they are. */
export function limitBlocks(tree: Root, state: State): void {
  if (countBlocks(tree) <= state.limits.blocks) return
  const rest: Nodes[] = []
  cut(tree, {left: state.limits.blocks}, rest)
  const origin = rest.flatMap(originOf)
  const [first] = origin
  const last = origin.at(-1)
  state.message(
    'too-many-blocks',
    `Expected at most \`${state.limits.blocks}\` blocks; the rest was left out`,
    first && last ? [{part: first.part, start: first.start, end: Math.max(first.end, last.end)}] : undefined
  )
}

function countBlocks(node: Nodes): number {
  if (isBlock(node)) return 1
  let count = 0
  for (const child of childrenOf(node)) count += countBlocks(child)
  return count
}

/** Keeps the first blocks below `node`; the others go to `rest`, and parents that they leave empty with them. */
function cut(node: Nodes, budget: {left: number}, rest: Nodes[]) {
  if (!('children' in node)) return
  const kept: Nodes[] = []
  for (const child of node.children) {
    if (budget.left <= 0) {
      rest.push(child)
      continue
    }
    if (isBlock(child)) budget.left--
    else cut(child, budget, rest)
    kept.push(child)
  }
  node.children = kept as typeof node.children
}
