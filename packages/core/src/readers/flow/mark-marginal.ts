import {toText} from '../../tree/to-text.ts'
import {toBlocks} from '../../tree/walk.ts'
import type {Cell} from './to-table.ts'

/**
 * Marks the blocks of a header or a footer. What is on page 1 may be the letterhead, and is left for others to tell; what only stands on
 * later pages, or says again what is in `before`, is of the pages.
 */
export function markMarginal(flow: Cell, isFirstPage: boolean, before: Cell): void {
  const isFurniture = !isFirstPage || isRepeated(flow, before)
  for (const block of flow.flatMap(toBlocks)) {
    if (isFurniture) block.role = 'furniture'
    else if (block.role === undefined) block.margin = true
  }
}

function isRepeated(flow: Cell, before: Cell): boolean {
  const texts = new Set(before.map(toText))
  return flow.length > 0 && flow.every(node => texts.has(toText(node)))
}
