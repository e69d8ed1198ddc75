import {useCallback} from 'react'
import {useQueryClient} from '@tanstack/react-query'
import {useNavigate} from 'react-router'
import {createDraft} from '../drafts/drafts.ts'
import {unpackDraft} from '../drafts/unpack-draft.ts'
import {useSay} from '../shell/status.tsx'

/** Keeps a document on this device and shows it. */
export function useOpenDocument(): (name: string, bytes: Uint8Array) => Promise<void> {
  const navigate = useNavigate()
  const say = useSay()
  const queries = useQueryClient()
  return useCallback(
    async (name, bytes) => {
      const refusal = toRefusal(name, bytes.byteLength)
      if (refusal) return say(refusal)
      const {draft, kept} = await createDraft(name, bytes)
      queries.setQueryData(['draft', draft.id], draft)
      void queries.invalidateQueries({queryKey: ['drafts']})
      await navigate(`/draft/${draft.id}`)
      // What came with a mail, or is in an archive, waits on the first page; most documents have nothing in them.
      if (mayHoldDocuments(name)) {
        const count = await unpackDraft(draft).catch(() => 0)
        void queries.invalidateQueries({queryKey: ['drafts']})
        if (count > 0) say(toWaiting(count))
      }
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
      const told: string[] = []
      let shown: {name: string; bytes: Uint8Array} | undefined
      let waiting = 0
      for (const file of files) {
        const bytes = await readFile(file)
        if (typeof bytes === 'string') told.push(bytes)
        else if (!shown) shown = {name: file.name, bytes}
        else {
          await createDraft(file.name, bytes)
          waiting += 1
        }
      }
      if (shown) await open(shown.name, shown.bytes)
      void queries.invalidateQueries({queryKey: ['drafts']})
      if (waiting > 0) told.push(toWaiting(waiting))
      if (told.length > 0) say(told.join(' '))
    },
    [open, queries, say]
  )
}

/** Files that are opened for what is in them. */
const holders = /\.(?:eml|msg|mbox|mbx|zip|tar|tgz|gz)$/i

function mayHoldDocuments(name: string): boolean {
  return holders.test(name)
}

function toWaiting(count: number): string {
  return `${count} more ${count === 1 ? 'document waits' : 'documents wait'} on the first page.`
}

/** The bytes of a file, or a sentence why there are none. */
async function readFile(file: File): Promise<Uint8Array | string> {
  try {
    // A folder may have no size either: whether it can be read is known when it is read.
    const bytes = new Uint8Array(await file.slice(0, largest + 1).arrayBuffer())
    return toRefusal(file.name, bytes.byteLength) ?? bytes
  } catch {
    return `“${file.name}” could not be opened. If it is a folder, open the files in it.`
  }
}

/** What core reads at most; what is larger is refused here, before it is copied. */
const largest = 50_000_000

function toRefusal(name: string, size: number): string | undefined {
  if (size === 0) return `“${name}” is empty; there is nothing to read.`
  if (size > largest) return `“${name}” is larger than 50 MB. Open a part of it, or use the command line.`
  return undefined
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
