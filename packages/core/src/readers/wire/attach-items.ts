import type {State} from '../../state.ts'

/** Where an item stands in a source. */
export interface ItemPlace {
  start: number
  end: number
}

/**
 * Hands over the items that follow the first one: each as the source without the others, so that what holds for all of them
 * (a feed's title, the namespaces, the sender) is there for each.
 */
export function attachItems(source: string, items: ReadonlyArray<ItemPlace>, mediaType: string, state: State): void {
  for (const [index] of items.entries()) {
    if (index > 0)
      state.attach({relation: 'item', part: `item/${index + 1}`, mediaType, read: () => onlyItem(source, items, index)})
  }
}

/** The source without all items but one. */
function onlyItem(source: string, items: ReadonlyArray<ItemPlace>, kept: number): string {
  let result = ''
  let from = 0
  for (const [index, {start, end}] of items.entries()) {
    if (index === kept) continue
    result += source.slice(from, start)
    // What stands between two items that both are left out, such as a comma, goes with them.
    from = end
    const next = items[index + 1]
    if (next && /^[\s,]*$/.test(source.slice(end, next.start))) from = next.start
  }
  return result + source.slice(from).replace(/^\s*,(?=\s*[\]}])/, '')
}
