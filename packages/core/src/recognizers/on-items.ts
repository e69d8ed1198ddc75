import type {RootContent} from 'mdast'
import type {Step} from '../step.ts'
import type {Item} from '../tree/fields.ts'
import type {Root} from '../tree/types.ts'
import {toBlocks} from '../tree/walk.ts'

/**
 * A step that reads each item of a digest as a document of its own; without items, it is the step itself.
 *
 * The first item is what the document's own fields describe: it is read with what stands before the items and behind
 * them. The others are read with the letterhead. The step must leave the children of the root where they are.
 */
export function onItems(step: Step): Step {
  return {
    name: step.name,
    transform(tree, state) {
      const [first, ...others] = tree.items ?? []
      if (!first) return step.transform(tree, state)
      const spans = spansOf(tree, [first, ...others])
      const from = spans.get(first)?.[0] ?? 0
      // The title of a digest is no item's headline.
      const front = tree.children.slice(0, from).filter(node => !('role' in node) || node.role !== 'headline')
      const back = tree.children.slice(spans.get(others.at(-1) ?? first)?.[1])
      const own = tree.children.slice(...(spans.get(first) ?? []))
      take(tree, read(step, [...front, ...own, ...back], tree, state))
      take(first, tree)
      const letterhead = front.filter(node => 'role' in node && node.role === 'letterhead')
      for (const item of others) {
        const children = [...letterhead, ...tree.children.slice(...(spans.get(item) ?? []))]
        take(item, read(step, children, item, state))
      }
    }
  }
}

type Scope = Pick<Root, 'fields' | 'quoted'>

function read(step: Step, children: RootContent[], {fields, quoted}: Scope, state: Parameters<Step['transform']>[1]) {
  const root: Root = {type: 'root', children, ...(fields ? {fields} : {}), ...(quoted ? {quoted} : {})}
  step.transform(root, state)
  return root
}

function take(to: Scope, {fields, quoted}: Scope) {
  if (fields) to.fields = fields
  if (quoted) to.quoted = quoted
}

/** Where each item stands among the children of the root: the first place, and the one behind it. */
function spansOf(tree: Root, items: ReadonlyArray<Item>): Map<Item, [number, number]> {
  const places = new Map<string, number>()
  for (const [index, node] of tree.children.entries())
    for (const {id} of toBlocks(node)) if (id !== undefined) places.set(id, index)
  return new Map(items.map(item => [item, [places.get(item.from) ?? 0, (places.get(item.to) ?? 0) + 1]]))
}
