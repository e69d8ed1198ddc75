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
  const runs = toRuns(source, items)
  for (const [index, item] of items.entries()) {
    if (index === 0) continue
    const read = () => onlyItem(source, runs, item)
    state.attach({relation: 'item', part: `item/${index + 1}`, mediaType, read})
  }
}

/** Items with nothing but white space or a comma between them are one stretch: a feed has ten thousand, in one stretch. */
function toRuns(source: string, items: ReadonlyArray<ItemPlace>): ItemPlace[] {
  const runs: ItemPlace[] = []
  for (const {start, end} of items.toSorted((a, b) => a.start - b.start)) {
    const last = runs.at(-1)
    if (last && start >= last.end && /^[\s,]*$/.test(source.slice(last.end, start))) last.end = end
    else runs.push({start, end})
  }
  return runs
}

/** The source without all items but one. */
function onlyItem(source: string, runs: ReadonlyArray<ItemPlace>, kept: ItemPlace): string {
  let result = ''
  let from = 0
  for (const run of runs) {
    result += source.slice(from, run.start)
    if (kept.start >= run.start && kept.end <= run.end) result += source.slice(kept.start, kept.end)
    from = run.end
  }
  return result + source.slice(from)
}
