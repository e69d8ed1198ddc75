import {type Origin, originOf} from '@dateline/core'
import type {DeskModel} from '../model/desk-model.ts'
import {toLeafRanges} from '../model/source-index.ts'
import {toBlockElement, toDocumentRanges} from './document-dom.ts'
import type {Light, OriginalView} from '../original/original-view.ts'

/** The two panes; one that is not mounted is passed over. */
export interface Panes {
  readonly original: OriginalView | null
  readonly document: HTMLElement | null
}

/** Lights a stretch of the source in both panes; `undefined` puts the light out. */
export function light(name: Light, origin: Origin | undefined, model: DeskModel, {original, document}: Panes) {
  const ranges = original?.light(name, origin) ?? []
  // Without the Custom Highlight API, whole blocks are lit.
  if (!('highlights' in CSS)) return lightBlocks(name, origin, model, document)
  if (origin && document) ranges.push(...toDocumentRanges(document, toLeafRanges(model.index, origin)))
  if (ranges.length === 0) CSS.highlights.delete(name)
  else CSS.highlights.set(name, new Highlight(...ranges))
}

function lightBlocks(name: Light, origin: Origin | undefined, model: DeskModel, document: HTMLElement | null) {
  for (const element of document?.querySelectorAll(`[data-${name}]`) ?? []) element.removeAttribute(`data-${name}`)
  for (const {leaf} of origin ? toLeafRanges(model.index, origin) : []) {
    const block = model.blockOf[leaf]
    const id = block && model.idOf.get(block)
    if (document && id) toBlockElement(document, id)?.setAttribute(`data-${name}`, '')
  }
}

/** Where the block with `id` comes from. */
export function originOfBlock(model: DeskModel, id: string): Origin | undefined {
  const block = model.blockById.get(id)
  return block && originOf(block)
}
