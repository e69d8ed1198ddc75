import type {Origin} from '@dateline/core'
import {toBlockElement, toDocumentRanges} from './highlight/document-dom.ts'
import type {DeskModel} from './model/desk-model.ts'
import {toLeafRanges} from './model/source-index.ts'
import type {OriginalView} from './original/original-view.ts'

/** How far down a pane the words stand that were gone to: with some of what comes before. */
const rest = 0.3

/** Scrolls the original to where `origin` begins. */
export function showInOriginal(view: OriginalView, origin: Origin) {
  const first = origin[0]
  const target = first && view.rectangleOf({part: first.part, offset: first.start})
  if (target) scrollTo(view.element, target)
}

/** Scrolls the document to the words of `origin` in the block with `id`; gives that block's element. */
export function showInDocument(pane: HTMLElement, model: DeskModel, origin: Origin, id: string): HTMLElement | null {
  const element = toBlockElement(pane, id)
  const [range] = toDocumentRanges(pane, toLeafRanges(model.index, origin))
  if (element) scrollTo(pane, (range ?? element).getBoundingClientRect())
  return element
}

function scrollTo(pane: HTMLElement, target: {readonly top: number; readonly bottom: number}) {
  const top = pane.getBoundingClientRect().top
  // What is well in sight stays where it is.
  if (target.top > top + 40 && target.bottom < top + pane.clientHeight * 0.8) return
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  pane.scrollTo({
    top: pane.scrollTop + target.top - top - pane.clientHeight * rest,
    behavior: still ? 'instant' : 'smooth'
  })
}
