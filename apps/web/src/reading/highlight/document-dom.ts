import type {LeafRange} from '../model/source-index.ts'

/** The attributes that tie an element of the page to the tree; one place for those who write and who look them up. */
export const attributes = {block: 'data-block', leaf: 'data-leaf', from: 'data-from', repairs: 'data-repairs'} as const

/** The ranges of the page that show stretches of leaves; none for what is not shown. */
export function toDocumentRanges(container: HTMLElement, ranges: ReadonlyArray<LeafRange>): Range[] {
  return ranges.flatMap(range => toPieceRanges(container, range))
}

function toPieceRanges(container: HTMLElement, {leaf, from, to}: LeafRange): Range[] {
  const result: Range[] = []
  for (const piece of container.querySelectorAll<HTMLElement>(`[${attributes.leaf}="${leaf}"]`)) {
    const node = piece.firstChild
    const at = Number(piece.getAttribute(attributes.from))
    const start = Math.max(0, from - at)
    const end = Math.min(node?.nodeValue?.length ?? 0, to - at)
    if (!node || end <= start) continue
    const range = new Range()
    range.setStart(node, start)
    range.setEnd(node, end)
    result.push(range)
  }
  return result
}

/** The element of a block, if it is shown. */
export function toBlockElement(container: HTMLElement, id: string): HTMLElement | null {
  return container.querySelector<HTMLElement>(`[${attributes.block}="${CSS.escape(id)}"]`)
}

/** The elements of all blocks that are shown, in reading order. */
export function toBlockElements(container: HTMLElement): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>(`[${attributes.block}]`)]
}
