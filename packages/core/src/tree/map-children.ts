import {append} from '../util/append.ts'
import type {Nodes} from './types.ts'

/**
 * Puts the nodes that `map` gives in the place of each node below `tree`, the innermost first.
 *
 * @param map Gives the same node, another, several or none; what it gives is not looked into again.
 */
export function mapChildren(tree: Nodes, map: (node: Nodes) => Nodes | Nodes[]): void {
  if (!('children' in tree)) return
  const children: Nodes[] = []
  for (const child of tree.children) {
    mapChildren(child, map)
    const mapped = map(child)
    if (Array.isArray(mapped)) append(children, mapped)
    else children.push(mapped)
  }
  tree.children = children as typeof tree.children
}
