import type {Nodes, Parents, Root} from 'mdast'
import type {State} from '../../state.ts'

/** Nodes nested deeper than this are flattened, whatever the limit: what comes after walks the tree recursively. */
const deepest = 1000

/** Puts what is nested deeper than the limit into the deepest parent that may be there, and reports it. */
export function flatten(tree: Root, state: State): void {
  const limit = Math.min(state.limits.depth, deepest)
  const stack: Array<{node: Parents; depth: number}> = [{node: tree, depth: 0}]
  let cut: number | undefined
  for (let top = stack.pop(); top; top = stack.pop()) {
    const {node, depth} = top
    if (depth >= limit) {
      cut ??= node.position?.start.offset
      node.children = leavesOf(node) as typeof node.children
    } else for (const child of node.children) if ('children' in child) stack.push({node: child, depth: depth + 1})
  }
  if (cut === undefined) return
  const reason = `Expected elements nested at most \`${state.limits.depth}\` deep; deeper ones were flattened`
  state.message('too-deep', reason, [{part: '', start: cut, end: cut}])
}

/** What is below `node` and is a block of text, or stands alone. */
function leavesOf(node: Parents): Nodes[] {
  const result: Nodes[] = []
  const stack: Nodes[] = node.children.toReversed()
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.type === 'blockquote' || next.type === 'list' || next.type === 'listItem') {
      stack.push(...next.children.toReversed())
    } else result.push(next)
  }
  return result
}
