import {toText} from '@dateline/core'
import {useCallback} from 'react'
import {useSay} from '../../shell/status.tsx'
import type {DeskModel} from '../model/desk-model.ts'
import {toQuotation} from './citation.ts'

/** Copies a text and says so. */
export function useCopy(): (text: string, what: string) => Promise<void> {
  const say = useSay()
  return useCallback(
    async (text, what) => {
      try {
        await navigator.clipboard.writeText(text)
        say(`Copied ${what}.`)
      } catch {
        say('The browser did not allow copying. Select the text and copy it, or download it.')
      }
    },
    [say]
  )
}

/** Copies what is selected in the document, or else a block, as a quotation with its citation. */
export function useCopyQuotation(model: DeskModel): (id: string | undefined) => void {
  const copy = useCopy()
  const say = useSay()
  return useCallback(
    id => {
      const block = model.blockById.get(id ?? '')
      const words = toSelected() || (block && toText(block))
      if (words) void copy(toQuotation(model.result, words), 'the quotation with its citation')
      else say('Choose a block first: click on it, or press j. Or select some words.')
    },
    [model, copy, say]
  )
}

/** The words that are selected in the document; `''` where the selection is elsewhere. */
function toSelected(): string {
  const selection = getSelection()
  const inside = selection?.anchorNode?.parentElement?.closest('.sheet')
  return inside && selection ? selection.toString().trim() : ''
}
