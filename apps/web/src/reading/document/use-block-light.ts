import {originOf} from '@dateline/core'
import {type FocusEvent, type PointerEvent, useMemo} from 'react'
import {useDesk} from '../desk-context.ts'
import {toPlace} from '../model/place.ts'
import {textOfPart} from '../model/shown-place.ts'
import {attributes} from '../highlight/document-dom.ts'

/** Handlers of the document's pane: what is pointed at is lit, and a block that is clicked on gets the focus. */
export function useBlockLight(onFocusBlock: (id: string) => void) {
  const {model, light} = useDesk()
  return useMemo(() => {
    const toOrigin = (target: EventTarget) => {
      if (!(target instanceof Element)) return undefined
      const mark = target.closest(`[${attributes.repairs}]`)?.getAttribute(attributes.repairs)?.split(' ')
      const repairs = mark && model.result.repairs.filter(repair => mark.includes(repair.id))
      if (repairs) return repairs.flatMap(repair => toPlace(repair, textOfPart(model, repair.origin[0]?.part)))
      const block = model.blockById.get(idOf(target) ?? '')
      return block && originOf(block)
    }
    return {
      onPointerOver: (event: PointerEvent) => light(toOrigin(event.target)),
      onPointerLeave: () => light(undefined),
      onFocus: (event: FocusEvent) => {
        const id = event.target instanceof HTMLElement ? event.target.getAttribute(attributes.block) : null
        if (id) onFocusBlock(id)
      }
    }
  }, [model, light, onFocusBlock])
}

function idOf(element: Element): string | null | undefined {
  return element.closest(`[${attributes.block}]`)?.getAttribute(attributes.block)
}
