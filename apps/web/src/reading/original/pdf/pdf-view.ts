import {atHeight} from '../../highlight/heights.ts'
import type {DeskModel} from '../../model/desk-model.ts'
import {boxAt, placeAtHeight, placeAtPoint, toPage, toPageBoxes} from '../../model/page-boxes.ts'
import type {Box} from '../../model/source-index.ts'
import type {OriginalView} from '../original-view.ts'

/** The pages of a PDF, which are shown in `element`, each in an element with its number as `data-page`. */
export function createPdfView(element: HTMLElement, {index}: DeskModel): OriginalView {
  const pages = () => [...element.querySelectorAll<HTMLElement>('[data-page]')]
  const pageOf = (number: number | undefined) => element.querySelector<HTMLElement>(`[data-page="${number}"]`)
  return {
    element,
    light(name, origin) {
      for (const old of element.querySelectorAll(`.pdf-light[data-light=${name}]`)) old.remove()
      for (const box of toPageBoxes(index, origin ?? [])) pageOf(box.page)?.append(toLight(name, box))
      return []
    },
    rectangleOf(place) {
      const page = pageOf(toPage(place.part))
      if (!page) return undefined
      const {top, height} = page.getBoundingClientRect()
      const points = height / toPoints(page).height
      const box = boxAt(index, place)
      if (!box) return {top, bottom: top, height: 0}
      return {top: top + box.y0 * points, bottom: top + box.y1 * points, height: (box.y1 - box.y0) * points}
    },
    placeAtPoint(x, y) {
      const page = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-page]')
      if (!page || !element.contains(page)) return undefined
      const {left, top, width, height} = page.getBoundingClientRect()
      const size = toPoints(page)
      return placeAtPoint(
        index,
        Number(page.dataset['page']),
        ((x - left) / width) * size.width,
        ((y - top) / height) * size.height
      )
    },
    placeAtHeight(y) {
      const page = atHeight(pages(), y)
      if (!page) return undefined
      const {top, height} = page.getBoundingClientRect()
      return placeAtHeight(index, Number(page.dataset['page']), ((y - top) / height) * toPoints(page).height)
    }
  }
}

/** A box in the page's own measure, which the page turns into that of the screen. */
function toLight(name: string, {x0, y0, x1, y1}: Box): HTMLElement {
  const light = document.createElement('div')
  light.className = 'pdf-light'
  light.dataset['light'] = name
  for (const [property, value] of Object.entries({x: x0, y: y0, width: x1 - x0, height: y1 - y0})) {
    light.style.setProperty(`--${property}`, value.toFixed(2))
  }
  return light
}

/** Size of a page in points, as the page says. */
function toPoints(page: HTMLElement) {
  return {width: Number(page.dataset['width']), height: Number(page.dataset['height'])}
}
