import type {Parent, RootContent} from 'mdast'
import type {Block, Nodes} from './types.ts'
import {childrenOf, isBlock} from './walk.ts'

/** What a block is replaced with: one block, or several, or none. */
type Replace<Given> = (block: Block, given: Given) => Block | ReadonlyArray<Block>

/**
 * Puts what `replace` gives in the place of each block below `node`, in reading order. A parent that is left without children is taken out,
 * the root aside.
 *
 * @param given What `replace` is given with each block: so that it need not be made anew for each document; see `CONTRIBUTING.md`.
 */
export function replaceBlocks<Given>(node: Nodes, replace: Replace<Given>, given: Given): void {
  if (isBlock(node)) return
  const before = childrenOf(node)
  // Most parents keep the children that they have.
  let children: Nodes[] | undefined
  for (let index = 0; index < before.length; index++) {
    const child = before[index] as Nodes
    const after = isBlock(child) ? replace(child, given) : withReplaced(child, replace, given)
    if (!children && after !== child) children = before.slice(0, index)
    if (!children) continue
    if (Array.isArray(after)) for (const each of after as ReadonlyArray<Nodes>) children.push(each)
    else children.push(after as Nodes)
  }
  // Blocks take the place of blocks: what a parent may hold does not change.
  if (children) (node as Parent).children = children as RootContent[]
}

const none: ReadonlyArray<Nodes> = []

function withReplaced<Given>(node: Nodes, replace: Replace<Given>, given: Given): Nodes | ReadonlyArray<Nodes> {
  const had = childrenOf(node).length > 0
  replaceBlocks(node, replace, given)
  return !had || childrenOf(node).length > 0 ? node : none
}
