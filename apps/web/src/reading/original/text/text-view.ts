import {atHeight, toFraction} from '../../highlight/heights.ts'
import type {DeskModel} from '../../model/desk-model.ts'
import {lineAt} from '../../model/lines.ts'
import type {OriginalView} from '../original-view.ts'
import {toLineElement, toOriginalRanges, toSourceOffset} from './text-dom.ts'

/** The decoded text of the source's first part, shown line by line in `element`. */
export function createTextView(element: HTMLElement, {lines, textPart}: DeskModel): OriginalView {
  return {
    element,
    light: (_, origin) =>
      origin
        ? toOriginalRanges(
            element,
            lines,
            origin.filter(span => span.part === textPart)
          )
        : [],
    rectangleOf({part, offset}) {
      const place = lineAt(lines, offset)
      const line = lines[place]
      const rectangle = part === textPart ? toLineElement(element, place)?.getBoundingClientRect() : undefined
      if (!rectangle || !line) return undefined
      const fraction = (offset - line.start) / Math.max(1, line.end - line.start)
      return {top: rectangle.top + rectangle.height * fraction, bottom: rectangle.bottom, height: rectangle.height}
    },
    placeAtPoint(x, y) {
      const offset = toSourceOffset(lines, x, y)
      return offset === undefined ? undefined : {part: textPart, offset}
    },
    placeAtHeight(y) {
      const shown = [...element.querySelectorAll<HTMLElement>('[data-line]')]
      const found = atHeight(shown, y)
      const line = lines[Number(found?.dataset['line'] ?? -1)]
      if (!found || !line) return undefined
      return {part: textPart, offset: line.start + (line.end - line.start) * toFraction(found, y)}
    }
  }
}
