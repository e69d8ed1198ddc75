import {originOf} from '@dateline/core'
import {useEffect} from 'react'
import type {Desk} from '../desk-context.ts'
import {leafAt} from '../model/source-index.ts'
import type {OriginalView} from './original-view.ts'

/** Pointing at the original lights the block that the words went into, and a click goes to it. */
export function useOriginalLight({model, light}: Desk, view: OriginalView | null, goTo: (blockId: string) => void) {
  useEffect(() => {
    if (!view) return
    const pane = view.element
    const controller = new AbortController()
    const {signal} = controller
    const blockAt = (event: MouseEvent) => {
      const place = view.placeAtPoint(event.clientX, event.clientY)
      const leaf = place && leafAt(model.index, place)
      return leaf === undefined ? undefined : model.blockOf[leaf]
    }
    let frame = 0
    const point = (event: PointerEvent) => {
      if (event.pointerType === 'touch') return
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        const block = blockAt(event)
        light(block && originOf(block))
      })
    }
    const leave = () => {
      cancelAnimationFrame(frame)
      light(undefined)
    }
    const choose = (event: MouseEvent) => {
      // Who selects words wants the words.
      if (getSelection()?.isCollapsed === false) return
      const block = blockAt(event)
      if (block) goTo(model.idOf.get(block) ?? '')
    }
    pane.addEventListener('pointermove', point, {signal})
    pane.addEventListener('pointerleave', leave, {signal})
    pane.addEventListener('click', choose, {signal})
    return () => {
      cancelAnimationFrame(frame)
      controller.abort()
    }
  }, [model, light, view, goTo])
}
