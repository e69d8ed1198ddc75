import type {Origin} from '@dateline/core'
import {atHeight, toFraction} from '../../highlight/heights.ts'
import {type MarkupLine, type Stretch, stretchAt} from '../../model/markup-lines.ts'
import type {Place} from '../../model/source-index.ts'
import type {OriginalView} from '../original-view.ts'

/** The text of a source that is mostly markup, shown in `element`, each stretch in an element with its number. */
export function createMarkupView(element: HTMLElement, lines: ReadonlyArray<MarkupLine>): OriginalView {
  const stretches = lines.flatMap(line => line.stretches)
  const elementOf = (number: number) => element.querySelector<HTMLElement>(`[data-stretch="${number}"]`)
  return {
    element,
    light: (_, origin) => toRanges(origin ?? [], stretches, elementOf),
    rectangleOf({part, offset}) {
      const rectangle = elementOf(stretchAt(stretches, part, offset))?.getBoundingClientRect()
      return rectangle && {top: rectangle.top, bottom: rectangle.bottom, height: rectangle.height}
    },
    placeAtPoint(x, y) {
      const caret = document.caretPositionFromPoint?.(x, y)
      const shown = caret?.offsetNode.parentElement?.closest<HTMLElement>('[data-stretch]')
      const stretch = shown && element.contains(shown) ? stretches[Number(shown.dataset['stretch'])] : undefined
      return stretch && caret ? toPlace(stretch, caret.offset) : undefined
    },
    placeAtHeight(y) {
      const found = atHeight([...element.querySelectorAll<HTMLElement>('[data-line]')], y)
      const own = lines[Number(found?.dataset['line'] ?? -1)]?.stretches ?? []
      const stretch = found && own[Math.min(own.length - 1, Math.floor(own.length * toFraction(found, y)))]
      return stretch && toPlace(stretch, 0)
    }
  }
}

function toPlace({part, start, end, exact}: Stretch, offset: number): Place {
  return {part, offset: exact ? Math.min(start + offset, end - 1) : start}
}

/** The ranges of the page that show stretches of the source. */
function toRanges(
  origin: Origin,
  stretches: ReadonlyArray<Stretch>,
  elementOf: (number: number) => HTMLElement | null
): Range[] {
  const ranges: Range[] = []
  for (const {part, start, end} of origin) {
    const first = stretchAt(stretches, part, start)
    if (first < 0) continue
    for (const [index, stretch] of stretches.slice(first).entries()) {
      if (stretch.part !== part || stretch.start >= end) break
      const node = stretch.end > start ? elementOf(first + index)?.firstChild : null
      if (!node) continue
      const range = new Range()
      range.setStart(node, stretch.exact ? Math.max(0, start - stretch.start) : 0)
      range.setEnd(node, stretch.exact ? Math.min(stretch.text.length, end - stretch.start) : stretch.text.length)
      ranges.push(range)
    }
  }
  return ranges
}
