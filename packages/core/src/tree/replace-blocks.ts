import type {RootContent} from 'mdast'
import type {Block, Nodes} from './types.ts'
import {isBlock} from './walk.ts'

/**
 * Puts what `replace` gives in the place of each block below `node`, in reading order: one block, or several, or none. A parent that is
 * left without children is taken out, the root aside.
 */
export function replaceBlocks(node: Nodes, replace: (block: Block) => Block | ReadonlyArray<Block>): void {
  if (!('children' in node) || isBlock(node)) return
  const before = node.children as ReadonlyArray<Nodes>
  // Most parents keep the children that they have.
  let children: Nodes[] | undefined
  for (const [index, child] of before.entries()) {
    const after = isBlock(child) ? replace(child) : withReplaced(child, replace)
    if (!children && after !== child) children = before.slice(0, index)
    if (!children) continue
    if (Array.isArray(after)) for (const each of after as ReadonlyArray<Nodes>) children.push(each)
    else children.push(after as Nodes)
  }
  // Blocks take the place of blocks: what a parent may hold does not change.
  if (children) node.children = children as RootContent[] as typeof node.children
}

const none: ReadonlyArray<Nodes> = []

function withReplaced(
  node: Nodes,
  replace: (block: Block) => Block | ReadonlyArray<Block>
): Nodes | ReadonlyArray<Nodes> {
  const had = 'children' in node && node.children.length > 0
  replaceBlocks(node, replace)
  return !had || ('children' in node && node.children.length > 0) ? node : none
}
