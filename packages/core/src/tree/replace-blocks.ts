import type {RootContent} from 'mdast'
import type {Block, Nodes} from './types.ts'
import {isBlock} from './walk.ts'

/**
 * Puts what `replace` gives in the place of each block below `node`, in reading order. A parent that is left without
 * children is taken out, the root aside.
 */
export function replaceBlocks(node: Nodes, replace: (block: Block) => Block[]): void {
  if (!('children' in node) || isBlock(node)) return
  const children: Nodes[] = []
  for (const child of node.children as Nodes[]) {
    if (isBlock(child)) children.push(...replace(child))
    else {
      const had = 'children' in child && child.children.length > 0
      replaceBlocks(child, replace)
      if (!had || ('children' in child && child.children.length > 0)) children.push(child)
    }
  }
  // Blocks take the place of blocks: what a parent may hold does not change.
  node.children = children as RootContent[] as typeof node.children
}
