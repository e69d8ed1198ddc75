import type {Page} from './page.ts'

/** Regions from the block below a heading up to the one that the heading stands in: a list is one, an item in it another. */
const mostSteps = 2

/**
 * The headings, and the terms of lists of them, that stand right above a block that is kept, in one region with it: a text without the
 * headings of its parts is not whole, however much they look like those of the page.
 *
 * @param isKept Tells whether the block at a place is kept.
 */
export function keptHeadings({pieces, areas}: Page, isKept: (index: number) => boolean): Set<number> {
  const found = new Set<number>()
  const isHeading = (index: number) => pieces[index]?.block.type === 'heading' || areas[index]?.region.name === 'dt'
  for (let index = 0; index + 1 < pieces.length; index++) {
    if (!isHeading(index) || isHeading(index + 1)) continue
    if (!isKept(index + 1)) continue
    const around = areas[index]?.parent
    let each = areas[index + 1]
    for (let steps = 0; each && each !== around && steps < mostSteps; steps++) each = each.parent
    if (each && each === around) found.add(index)
  }
  return found
}
