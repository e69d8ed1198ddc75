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

/** Copies a block as a quotation with its citation. */
export function useCopyQuotation(model: DeskModel): (id: string | undefined) => void {
  const copy = useCopy()
  const say = useSay()
  return useCallback(
    id => {
      const quotation = id === undefined ? undefined : toQuotation(model, id)
      if (quotation) void copy(quotation, 'the quotation with its citation')
      else say('Choose a block first: click on it, or press j.')
    },
    [model, copy, say]
  )
}
