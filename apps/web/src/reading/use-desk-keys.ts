import type {Repair} from '@dateline/core'
import {useKeys} from '../shell/keys.ts'
import {useCopyQuotation} from './actions/use-copy.ts'
import type {Desk} from './desk-context.ts'
import type {DeskState} from './desk-state.ts'
import {attributes, toBlockElements} from './highlight/document-dom.ts'

/** The keys of the desk: j and k, u, f, c, w. */
export function useDeskKeys(desk: Desk, document: HTMLElement | null, state: DeskState) {
  const copyQuotation = useCopyQuotation(desk.model)
  const undo = () => {
    const repairs = toRepairsInFocus(desk)
    const [first] = repairs
    if (first) desk.toggle(repairs, !first.undone)
  }
  useKeys({
    j: () => document && move(document, 1),
    k: () => document && move(document, -1),
    u: undo,
    w: () => showWhy(state),
    f: () => state.setFurniture(!state.furniture),
    c: () => copyQuotation(toBlockInFocus()?.getAttribute(attributes.block) ?? undefined)
  })
}

/** Goes to why the block in focus is what it is, after what hides it was opened. */
function showWhy(state: DeskState) {
  state.setPane('details')
  focusWhenShown('why-title', longestWait)
}

/** Frames that a pane may take to be shown. */
const longestWait = 30

function focusWhenShown(id: string, frames: number) {
  requestAnimationFrame(() => {
    const element = globalThis.document.getElementById(id)
    if (element && element.getClientRects().length > 0) element.focus()
    else if (frames > 0) focusWhenShown(id, frames - 1)
  })
}

function move(pane: HTMLElement, step: number) {
  const blocks = toBlockElements(pane)
  const current = blocks.findIndex(block => block.contains(globalThis.document.activeElement))
  const next = current === -1 ? toFirstInSight(pane, blocks) : current + step
  const block = blocks[Math.min(blocks.length - 1, Math.max(0, next))]
  block?.focus({preventScroll: true})
  block?.scrollIntoView({block: 'nearest'})
}

function toFirstInSight(pane: HTMLElement, blocks: ReadonlyArray<HTMLElement>): number {
  const top = pane.getBoundingClientRect().top
  return Math.max(
    0,
    blocks.findIndex(block => block.getBoundingClientRect().top >= top)
  )
}

function toBlockInFocus(): Element | null | undefined {
  const focused = globalThis.document.activeElement?.closest(`[${attributes.block}]`)
  return focused ?? globalThis.document.getElementById(decodeURIComponent(location.hash.slice(1)))
}

/** The repairs of the mark or row in focus; else the first one of the block in focus; else the last one of all. */
function toRepairsInFocus({model}: Desk): Repair[] {
  const focused = globalThis.document.activeElement
  const near =
    focused?.closest(`[${attributes.repairs}], [data-repair]`) ??
    toBlockInFocus()?.querySelector(`[${attributes.repairs}]`)
  const ids = (near?.getAttribute(attributes.repairs) ?? near?.getAttribute('data-repair'))?.split(' ')
  if (ids) return model.result.repairs.filter(repair => ids.includes(repair.id))
  return model.result.repairs.slice(-1)
}
