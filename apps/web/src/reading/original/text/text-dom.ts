import type {Origin} from '@dateline/core'
import {lineAt, type Line} from '../../model/lines.ts'

/** Lines of one group; a group is laid out when it comes near the screen. */
export const groupSize = 100

/** The element of a line of the original, by its place in the list of lines. */
export function toLineElement(container: HTMLElement, place: number): HTMLElement | null {
  const group = container.querySelector('[data-lines]')?.children[Math.floor(place / groupSize)]
  return (group?.children[place % groupSize] as HTMLElement | undefined) ?? null
}

/** The ranges of the page that show stretches of the source. */
export function toOriginalRanges(container: HTMLElement, lines: ReadonlyArray<Line>, origin: Origin): Range[] {
  const ranges: Range[] = []
  for (const {start, end} of origin) {
    for (let place = lineAt(lines, start); place <= lineAt(lines, end); place++) {
      const line = lines[place]
      const node = textOf(toLineElement(container, place))
      if (!line || !node) continue
      const from = Math.max(start, line.start) - line.start
      const to = Math.min(end, line.end) - line.start
      if (to <= from) continue
      const range = new Range()
      range.setStart(node, from)
      range.setEnd(node, to)
      ranges.push(range)
    }
  }
  return ranges
}

/** The place in the source that is shown at a point of the window. */
export function toSourceOffset(lines: ReadonlyArray<Line>, x: number, y: number): number | undefined {
  const caret = document.caretPositionFromPoint?.(x, y)
  if (!caret) return undefined
  const element = caret.offsetNode.parentElement?.closest<HTMLElement>('[data-line]')
  const line = lines[Number(element?.dataset['line'] ?? -1)]
  return line ? Math.min(line.end, line.start + caret.offset) : undefined
}

function textOf(element: HTMLElement | null): Node | null {
  return element?.lastChild ?? null
}
