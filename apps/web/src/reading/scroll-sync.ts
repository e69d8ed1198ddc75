import {originOf} from '@dateline/core'
import type {DeskModel} from './model/desk-model.ts'
import {attributes, toBlockElement, toBlockElements} from './highlight/document-dom.ts'
import {toLineElement} from './highlight/original-dom.ts'
import {isFurniture} from './model/desk-model.ts'
import {lineAt} from './model/lines.ts'
import {toLeafPoint} from './model/source-index.ts'

/**
 * Keeps two panes on the same words: the one under the pointer or the focus leads, the other follows.
 *
 * The words are compared on a line of reading that wanders from the top of the pane to its bottom as it is scrolled
 * from its beginning to its end, so that beginnings and ends meet.
 *
 * @returns What takes it apart again.
 */
export function syncScroll(original: HTMLElement, document: HTMLElement, model: DeskModel): () => void {
  let leader: HTMLElement | undefined
  let frame = 0
  const follow = (pane: HTMLElement) => {
    if (pane !== leader || frame) return
    frame = requestAnimationFrame(() => {
      frame = 0
      if (pane === original) followOriginal(original, document, model)
      else followDocument(original, document, model)
    })
  }
  const controller = new AbortController()
  for (const pane of [original, document]) {
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

function followDocument(original: HTMLElement, document: HTMLElement, model: DeskModel) {
  const y = toReadingLine(document)
  const element = atHeight(toBlockElements(document), y)
  const block = element && model.blockById.get(element.getAttribute(attributes.block) ?? '')
  if (!element || !block) return
  const origin = originOf(block)
  const start = origin[0]?.start ?? 0
  const end = origin.at(-1)?.end ?? start
  const offset = start + (end - start) * toFraction(element, y)
  const place = lineAt(model.lines, offset)
  const line = model.lines[place]
  const target = toLineElement(original, place)
  if (!target || !line) return
  align(original, document, target, (offset - line.start) / Math.max(1, line.end - line.start))
}

function followOriginal(original: HTMLElement, document: HTMLElement, model: DeskModel) {
  const y = toReadingLine(original)
  const element = atHeight([...original.querySelectorAll<HTMLElement>('[data-line]')], y)
  const line = model.lines[Number(element?.dataset['line'] ?? -1)]
  if (!element || !line) return
  const offset = line.start + (line.end - line.start) * toFraction(element, y)
  const shown = (leaf: number) => toShown(document, model, leaf) !== null
  const point = toLeafPoint(model.index, offset, shown)
  const target = point ? toShown(document, model, point.leaf) : toBlockElements(document)[0]
  const block = point && model.blockOf[point.leaf]
  const origin = block ? originOf(block) : []
  const start = origin[0]?.start ?? 0
  const end = origin.at(-1)?.end ?? start
  if (target) align(document, original, target, Math.min(1, Math.max(0, (offset - start) / Math.max(1, end - start))))
}

function toShown(document: HTMLElement, model: DeskModel, leaf: number): HTMLElement | null {
  const block = model.blockOf[leaf]
  if (!block || (isFurniture(block) && !document.dataset['furniture'])) return null
  return toBlockElement(document, model.idOf.get(block) ?? '')
}

/** Scrolls `pane` so that a fraction of `target` stands on the line of reading that the leader has. */
function align(pane: HTMLElement, leader: HTMLElement, target: HTMLElement, fraction: number) {
  const rectangle = target.getBoundingClientRect()
  const wanted = pane.getBoundingClientRect().top + toProgress(leader) * pane.clientHeight
  pane.scrollTop += rectangle.top + rectangle.height * fraction - wanted
}

function toProgress(pane: HTMLElement): number {
  const length = pane.scrollHeight - pane.clientHeight
  return length > 0 ? pane.scrollTop / length : 0
}

function toReadingLine(pane: HTMLElement): number {
  return pane.getBoundingClientRect().top + toProgress(pane) * pane.clientHeight
}

function toFraction(element: HTMLElement, y: number): number {
  const {top, height} = element.getBoundingClientRect()
  return Math.min(1, Math.max(0, (y - top) / Math.max(1, height)))
}

/** The last of `elements`, which stand one below the other, that begins above `y`. */
function atHeight(elements: ReadonlyArray<HTMLElement>, y: number): HTMLElement | undefined {
  let low = 0
  let high = elements.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((elements[middle]?.getBoundingClientRect().top ?? 0) <= y) low = middle
    else high = middle - 1
  }
  return elements[low]
}
