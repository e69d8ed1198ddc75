import {type Origin, originOf} from '@dateline/core'
import {useCallback, useEffect, useRef} from 'react'
import type {DeskState} from './desk-state.ts'
import {toBlockElement, toDocumentRanges} from './highlight/document-dom.ts'
import {light as setLight, originOfBlock, type Panes} from './highlight/highlighter.ts'
import {toLineElement} from './highlight/original-dom.ts'
import {type DeskModel, isFurniture} from './model/desk-model.ts'
import {lineAt} from './model/lines.ts'
import {toLeafPoint, toLeafRanges} from './model/source-index.ts'

/** How far down a pane the words stand that were jumped to: with some of what comes before. */
const rest = 0.3

/** Lights places in both panes, and goes to them. */
export function useLights(model: DeskModel, panes: Panes, state: DeskState) {
  const pending = useRef<{origin: Origin; focus: boolean}>(undefined)
  const {pane, furniture, setPane, setFurniture} = state
  const light = useCallback((origin: Origin | undefined) => setLight('lit', origin, model, panes), [model, panes])

  const land = useCallback(() => {
    const target = pending.current
    if (!target || !panes.document || !panes.original) return
    const point = toTarget(model, target.origin)
    const block = point && model.blockOf[point.leaf]
    // What is hidden is shown first; this runs again once it is.
    if (block && isFurniture(block) && !furniture) return setFurniture(true)
    if (!isVisible(panes.document)) return setPane('document')
    pending.current = undefined
    setLight('held', target.origin, model, panes)
    showOriginal(panes.original, model, target.origin)
    if (block) showDocument(panes.document, model, target.origin, model.idOf.get(block) ?? '', target.focus)
  }, [model, panes, furniture, setFurniture, setPane])
  useEffect(land, [land, pane])

  const go = useCallback(
    (origin: Origin, focus: boolean) => {
      pending.current = {origin, focus}
      land()
    },
    [land]
  )
  const goTo = useCallback(
    (id: string) => {
      const block = model.blockById.get(id)
      if (block) go(originOf(block), true)
    },
    [model, go]
  )
  const jump = useCallback((origin: Origin) => go(origin, false), [go])
  const hold = useCallback(
    (id: string) => {
      const origin = originOfBlock(model, id)
      setLight('held', origin, model, panes)
      if (panes.original && origin) showOriginal(panes.original, model, origin)
      setHash(id)
    },
    [model, panes]
  )
  useEffect(() => () => clear(model, panes), [model, panes])
  return {light, jump, hold, goTo}
}

function toTarget(model: DeskModel, origin: Origin) {
  const [range] = toLeafRanges(model.index, origin)
  return range ? {leaf: range.leaf} : toLeafPoint(model.index, origin[0]?.start ?? 0)
}

function showOriginal(pane: HTMLElement, model: DeskModel, origin: Origin) {
  const first = origin[0]
  const line = first && toLineElement(pane, lineAt(model.lines, first.start))
  if (line) scrollTo(pane, line.getBoundingClientRect())
}

function showDocument(pane: HTMLElement, model: DeskModel, origin: Origin, id: string, focus: boolean) {
  const element = toBlockElement(pane, id)
  const [range] = toDocumentRanges(pane, toLeafRanges(model.index, origin))
  if (!element) return
  scrollTo(pane, (range ?? element).getBoundingClientRect())
  if (focus) element.focus({preventScroll: true})
  setHash(id)
}

function scrollTo(pane: HTMLElement, target: DOMRect) {
  const top = pane.getBoundingClientRect().top
  // What is well in sight stays where it is.
  if (target.top > top + 40 && target.bottom < top + pane.clientHeight * 0.8) return
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  pane.scrollTo({
    top: pane.scrollTop + target.top - top - pane.clientHeight * rest,
    behavior: still ? 'instant' : 'smooth'
  })
}

/** The block in focus stands in the address; without the router, since nothing is to be rendered for it. */
function setHash(id: string) {
  history.replaceState(history.state, '', `${location.pathname}${location.search}#${id}`)
}

function isVisible(element: HTMLElement): boolean {
  return element.getClientRects().length > 0
}

function clear(model: DeskModel, panes: Panes) {
  setLight('lit', undefined, model, panes)
  setLight('held', undefined, model, panes)
}
