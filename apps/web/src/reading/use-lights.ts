import {type Origin, originOf} from '@dateline/core'
import {useCallback, useEffect, useRef} from 'react'
import type {DeskState} from './desk-state.ts'
import {light as setLight, originOfBlock, type Panes} from './highlight/highlighter.ts'
import {type DeskModel, isFurniture} from './model/desk-model.ts'
import {toLeafPoint, toLeafRanges} from './model/source-index.ts'
import {showInDocument, showInOriginal} from './show.ts'

/** Lights places in both panes, and goes to them; `choose` is told of the block that got the focus. */
export function useLights(model: DeskModel, panes: Panes, state: DeskState, choose: (id: string) => void) {
  const go = useGo(model, panes, state, choose)
  const light = useCallback((origin: Origin | undefined) => setLight('lit', origin, model, panes), [model, panes])
  const jump = useCallback((origin: Origin) => go({origin, focus: false, opens: true}), [go])
  const goTo = useCallback(
    (id: string, opens = true) => {
      const block = model.blockById.get(id)
      if (block) go({origin: originOf(block), focus: true, opens})
    },
    [model, go]
  )
  const hold = useCallback(
    (id: string) => {
      const origin = originOfBlock(model, id)
      setLight('held', origin, model, panes)
      if (panes.original && origin) showInOriginal(panes.original, origin)
      setHash(id)
      choose(id)
    },
    [model, panes, choose]
  )
  useEffect(() => () => clear(model, panes), [model, panes])
  return {light, jump, hold, goTo}
}

/** Words to go to. */
interface Target {
  readonly origin: Origin
  /** Whether their block gets the focus. */
  readonly focus: boolean
  /** Whether the document is opened where another pane hides it; else they wait until somebody opens it. */
  readonly opens: boolean
}

/** Goes to words, after what hides them was opened. */
function useGo(
  model: DeskModel,
  panes: Panes,
  {pane, furniture, setPane, setFurniture}: DeskState,
  choose: (id: string) => void
) {
  const pending = useRef<Target>(undefined)
  const land = useCallback(() => {
    const target = pending.current
    if (!target || !panes.document || !panes.original) return
    const block = toBlock(model, target.origin)
    // What is hidden is shown first; this runs again once it is.
    if (block && isFurniture(block) && !furniture) return setFurniture(true)
    const id = block && model.idOf.get(block)
    if (!isVisible(panes.document)) {
      if (target.opens) setPane('document')
      else if (id) choose(id)
      return
    }
    pending.current = undefined
    setLight('held', target.origin, model, panes)
    showInOriginal(panes.original, target.origin)
    if (!id) return
    const element = showInDocument(panes.document, model, target.origin, id)
    if (target.focus) element?.focus({preventScroll: true})
    setHash(id)
    // Who follows a field to its words reads the fields: why would push them away under the pointer.
    if (target.focus) choose(id)
  }, [model, panes, furniture, setFurniture, setPane, choose])
  useEffect(land, [land, pane])
  return useCallback(
    (target: Target) => {
      pending.current = target
      land()
    },
    [land]
  )
}

function toBlock(model: DeskModel, origin: Origin) {
  const [first] = origin
  const [range] = toLeafRanges(model.index, origin)
  const place = range ?? (first && toLeafPoint(model.index, {part: first.part, offset: first.start}))
  return place && model.blockOf[place.leaf]
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
