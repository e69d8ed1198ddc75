import type {State} from '../../state.ts'
import type {Block, Root} from '../../tree/types.ts'
import {originOf, toBlocks} from '../../tree/walk.ts'
import {fromHtml} from '../html/from-html.ts'
import type {Body} from './arrange.ts'
import {elementRanges, type Range} from './element-ranges.ts'

/** Reads HTML of a mail. */
export function readHtmlText(text: string, part: string, state: State): Body {
  const {tree, document} = fromHtml(text, state, {part})
  const {cited, hidden, signed} = elementRanges(document)
  markHidden(tree, hidden)
  const blocksIn = (ranges: ReadonlyArray<Range>) =>
    new Set(ranges.length > 0 ? toBlocks(tree).filter(inside(ranges)) : [])
  return {tree, cited: blocksIn(cited), signed: blocksIn(signed)}
}

function markHidden(tree: Root, hidden: ReadonlyArray<Range>) {
  if (hidden.length === 0) return
  const isHidden = inside(hidden)
  for (const block of toBlocks(tree)) if (isHidden(block)) block.role = 'furniture'
}

/** Whether a block lies in one of `ranges`, which come in order and do not overlap. */
function inside(ranges: ReadonlyArray<Range>): (block: Block) => boolean {
  return block => {
    const origin = originOf(block)
    const first = origin[0]
    const last = origin.at(-1)
    if (!first || !last || ranges.length === 0) return false
    let low = 0
    let high = ranges.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((ranges[middle]?.start ?? 0) <= first.start) low = middle
      else high = middle - 1
    }
    const range = ranges[low]
    return range !== undefined && range.start <= first.start && last.end <= range.end
  }
}
