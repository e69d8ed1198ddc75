import {useCallback} from 'react'
import {useQueryClient} from '@tanstack/react-query'
import {useNavigate} from 'react-router'
import {createDraft} from '../drafts/drafts.ts'
import {useSay} from '../shell/status.tsx'

/** What core reads at most; what is larger is refused here, before it is copied. */
const largest = 50_000_000

/** Keeps a document on this device and shows it. */
export function useOpenDocument(): (name: string, bytes: Uint8Array) => Promise<void> {
  const navigate = useNavigate()
  const say = useSay()
  const queries = useQueryClient()
  return useCallback(
    async (name, bytes) => {
      if (bytes.byteLength === 0) return say(`“${name}” is empty; there is nothing to read.`)
      if (bytes.byteLength > largest)
        return say(`“${name}” is larger than 50 MB. Open a part of it, or use the command line.`)
      const {draft, kept} = await createDraft(name, bytes)
      queries.setQueryData(['draft', draft.id], draft)
      void queries.invalidateQueries({queryKey: ['drafts']})
      await navigate(`/draft/${draft.id}`)
      if (!kept) say('This browser keeps nothing for this page: save the document to the library before you leave.')
    },
    [navigate, say, queries]
  )
}

/** Opens files; of several, the first one is shown and the others wait among the drafts. */
export function useOpenFiles(): (files: ReadonlyArray<File>) => Promise<void> {
  const open = useOpenDocument()
  const queries = useQueryClient()
  const say = useSay()
  return useCallback(
    async files => {
      const [first, ...others] = files
      if (!first) return
      for (const file of others) await createDraft(file.name, new Uint8Array(await file.arrayBuffer()))
      await open(first.name, new Uint8Array(await first.arrayBuffer()))
      if (others.length === 0) return
      void queries.invalidateQueries({queryKey: ['drafts']})
      say(`${others.length} more ${others.length === 1 ? 'document waits' : 'documents wait'} on the first page.`)
    },
    [open, queries, say]
  )
}

/** Opens a text that was pasted; its first line names it. */
export function useOpenText(): (text: string) => Promise<void> {
  const open = useOpenDocument()
  return useCallback(async text => open(toName(text), new TextEncoder().encode(text)), [open])
}

/** Characters of a name made of a text: what fits on a line of a list. */
const nameLength = 60

function toName(text: string): string {
  const line = text.split('\n').find(each => /\p{L}/u.test(each)) ?? ''
  const words = line
    .replace(/<[^>]*>|[*_#>[\]]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return words.length > nameLength ? `${words.slice(0, nameLength).trimEnd()}…` : words || 'Pasted text'
}
