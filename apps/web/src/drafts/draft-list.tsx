import {useQuery, useQueryClient} from '@tanstack/react-query'
import {Link} from 'react-router'
import {IconButton} from '../design/button.tsx'
import {useSay} from '../shell/status.tsx'
import type {Draft} from './database.ts'
import {deleteDraft, listDrafts, putDraft} from './drafts.ts'

/** What was opened on this device and is not in the library; nothing, where there is none. */
export function DraftList() {
  const {data: drafts = []} = useQuery({queryKey: ['drafts'], queryFn: listDrafts})
  const remove = useRemove()
  if (drafts.length === 0) return null
  return (
    <section aria-labelledby="drafts-title" className="mt-10">
      <h2 id="drafts-title" className="text-sm font-semibold">
        On this device
      </h2>
      <ul className="mt-2 divide-y divide-line">
        {drafts.map(draft => (
          <li key={draft.id} className="flex items-center gap-3 py-1.5">
            <Link to={`/draft/${draft.id}`} className="min-w-0 flex-1 truncate rounded py-1 hover:text-accent">
              {draft.name}
            </Link>
            <time className="text-sm whitespace-nowrap text-soft" dateTime={new Date(draft.opened).toISOString()}>
              {format.format(draft.opened)}
            </time>
            <IconButton icon="close" label={`Forget ${draft.name}`} onClick={() => void remove(draft)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const format = new Intl.DateTimeFormat('en', {day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit'})

function useRemove() {
  const queries = useQueryClient()
  const say = useSay()
  const refresh = () => queries.invalidateQueries({queryKey: ['drafts']})
  return async (draft: Draft) => {
    await deleteDraft(draft.id)
    await refresh()
    const restore = async () => {
      await putDraft(draft)
      await refresh()
    }
    say(`Forgot “${draft.name}”.`, {name: 'Bring it back', run: () => void restore()})
  }
}
