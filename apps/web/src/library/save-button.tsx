import {useMutation, useQueryClient} from '@tanstack/react-query'
import {useNavigate} from 'react-router'
import {Button} from '../design/button.tsx'
import type {Draft} from '../drafts/database.ts'
import {deleteDraft} from '../drafts/drafts.ts'
import {useSay} from '../shell/status.tsx'

/** Sends a draft to the library; it is then read there, and forgotten here. */
export function SaveButton({draft}: {readonly draft: Draft}) {
  const navigate = useNavigate()
  const queries = useQueryClient()
  const say = useSay()
  const save = useMutation({
    mutationFn: async () => {
      // Reading needs no library: its client is loaded with the first document that is saved.
      const {client} = await import('./client.ts')
      const {document, created} = await client.create(new Uint8Array(draft.bytes), {
        ...draft.settings,
        name: draft.name,
        undone: [...draft.undone],
        ...(draft.ocr ? {ocr: true} : {})
      })
      await deleteDraft(draft.id)
      return {document, created}
    },
    onSuccess: async ({document, created}) => {
      void queries.invalidateQueries({queryKey: ['drafts']})
      void queries.invalidateQueries({queryKey: ['library']})
      await navigate(`/documents/${document.id}${location.search}${location.hash}`, {replace: true})
      say(created ? 'Saved to the library.' : 'This document was in the library before; here it is.')
    },
    onError: async error => {
      const {toSentence} = await import('./to-sentence.ts')
      say(`Not saved: ${toSentence(error)} It is kept on this device.`)
    }
  })
  return (
    <Button
      look="outline"
      icon="save"
      disabled={save.isPending}
      onClick={() => save.mutate()}
      aria-label="Save to library"
    >
      <span className="max-sm:hidden">Save to library</span>
      <span className="sm:hidden">Save</span>
    </Button>
  )
}
