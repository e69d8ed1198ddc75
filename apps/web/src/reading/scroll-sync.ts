import {originOf} from '@dateline/core'
import type {DeskModel} from './model/desk-model.ts'
import {attributes, toBlockElement, toBlockElements} from './highlight/document-dom.ts'
import {atHeight, toFraction} from './highlight/heights.ts'
import {isFurniture} from './model/desk-model.ts'
import {toFractionOf, toLeafPoint, toPlaceIn} from './model/source-index.ts'
import type {OriginalView} from './original/original-view.ts'

/**
 * Keeps two panes on the same words: the one under the pointer or the focus leads, the other follows.
 *
 * The words are compared on a line of reading that wanders from the top of the pane to its bottom as it is scrolled
 * from its beginning to its end, so that beginnings and ends meet.
 *
 * @returns What takes it apart again.
 */
export function syncScroll(original: OriginalView, document: HTMLElement, model: DeskModel): () => void {
  const panes = [original.element, document]
  // The pointer may have been there before there was anything to scroll.
  let leader = panes.find(pane => pane.matches(':hover'))
  let frame = 0
  const follow = (pane: HTMLElement) => {
    if (pane !== leader || frame) return
    frame = requestAnimationFrame(() => {
      frame = 0
      if (pane === original.element) followOriginal(original, document, model)
      else followDocument(original, document, model)
    })
  }
  const controller = new AbortController()
  for (const pane of panes) {
    const lead = () => void (leader = pane)
    for (const type of ['pointerenter', 'pointerdown', 'wheel', 'touchstart', 'focusin', 'keydown'] as const)
      pane.addEventListener(type, lead, {passive: true, signal: controller.signal})
    pane.addEventListener('scroll', () => follow(pane), {passive: true, signal: controller.signal})
  }
  return () => {
    controller.abort()
    cancelAnimationFrame(frame)
  }
}

function followDocument(original: OriginalView, document: HTMLElement, model: DeskModel) {
  const y = toReadingLine(document)
  const element = atHeight(toBlockElements(document), y)
  const block = element && model.blockById.get(element.getAttribute(attributes.block) ?? '')
  const place = block && toPlaceIn(originOf(block), toFraction(element, y))
  const target = place && original.rectangleOf(place)
  if (target) align(original.element, document, target.top)
}

function followOriginal(original: OriginalView, document: HTMLElement, model: DeskModel) {
  const place = original.placeAtHeight(toReadingLine(original.element))
  if (!place) return
  const shown = (leaf: number) => toShown(document, model, leaf) !== null
  const point = toLeafPoint(model.index, place, shown)
  const target = point ? toShown(document, model, point.leaf) : toBlockElements(document)[0]
  const block = point && model.blockOf[point.leaf]
  const {top, height} = target?.getBoundingClientRect() ?? {top: 0, height: 0}
  if (target) align(document, original.element, top + height * (block ? toFractionOf(originOf(block), place) : 0))
}

function toShown(document: HTMLElement, model: DeskModel, leaf: number): HTMLElement | null {
  const block = model.blockOf[leaf]
  if (!block || (isFurniture(block) && !document.dataset['furniture'])) return null
  return toBlockElement(document, model.idOf.get(block) ?? '')
}

/** Scrolls `pane` so that what stands at `top` in the window stands on the line of reading that the leader has. */
function align(pane: HTMLElement, leader: HTMLElement, top: number) {
  pane.scrollTop += top - pane.getBoundingClientRect().top - toProgress(leader) * pane.clientHeight
}

function toProgress(pane: HTMLElement): number {
  const length = pane.scrollHeight - pane.clientHeight
  return length > 0 ? pane.scrollTop / length : 0
}

function toReadingLine(pane: HTMLElement): number {
  return pane.getBoundingClientRect().top + toProgress(pane) * pane.clientHeight
}
