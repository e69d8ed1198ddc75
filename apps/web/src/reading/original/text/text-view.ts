import {atHeight, toFraction} from '../../highlight/heights.ts'
import type {DeskModel} from '../../model/desk-model.ts'
import {lineAt} from '../../model/lines.ts'
import {toSourcePlace, toShownOffset, toShownOrigin} from '../../model/shown-place.ts'
import type {OriginalView} from '../original-view.ts'
import {toLineElement, toOriginalRanges, toSourceOffset} from './text-dom.ts'

/** The decoded texts of the source's parts, shown line by line in `element`. */
export function createTextView(element: HTMLElement, {lines, parts}: DeskModel): OriginalView {
  return {
    element,
    light: (_, origin) => (origin ? toOriginalRanges(element, lines, toShownOrigin(parts, origin)) : []),
    rectangleOf(wanted) {
      const offset = toShownOffset(parts, wanted)
      if (offset === undefined) return undefined
      const place = lineAt(lines, offset)
      const line = lines[place]
      const rectangle = toLineElement(element, place)?.getBoundingClientRect()
      if (!rectangle || !line) return undefined
      const fraction = (offset - line.start) / Math.max(1, line.end - line.start)
      return {top: rectangle.top + rectangle.height * fraction, bottom: rectangle.bottom, height: rectangle.height}
    },
    placeAtPoint(x, y) {
      const offset = toSourceOffset(lines, x, y)
      return offset === undefined ? undefined : toSourcePlace(parts, offset)
    },
    placeAtHeight(y) {
      const shown = [...element.querySelectorAll<HTMLElement>('[data-line]')]
      const found = atHeight(shown, y)
      const line = lines[Number(found?.dataset['line'] ?? -1)]
      if (!found || !line) return undefined
      return toSourcePlace(parts, line.start + (line.end - line.start) * toFraction(found, y))
    }
  }
}
