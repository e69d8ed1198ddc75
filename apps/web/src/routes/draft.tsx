import {useQuery, useQueryClient} from '@tanstack/react-query'
import {useMemo} from 'react'
import {Link, useParams} from 'react-router'
import type {Draft} from '../drafts/database.ts'
import {getDraft, listInner, putDraft} from '../drafts/drafts.ts'
import {unpackDraft} from '../drafts/unpack-draft.ts'
import {SaveButton} from '../library/save-button.tsx'
import {ReadingDesk} from '../reading/reading-desk.tsx'
import type {DeskLink, DeskLinks, DeskSource} from '../reading/source.ts'
import {InBar} from '../shell/bar.tsx'
import {Problem} from '../shell/problem.tsx'

/** A document that is on this device alone. */
export function DraftRoute() {
  const {id = ''} = useParams()
  const {data: draft} = useQuery({queryKey: ['draft', id], queryFn: () => getDraft(id), staleTime: Infinity})
  if (draft === undefined) return null
  if (draft === null) return <Missing />
  return <Reading key={draft.id} draft={draft} />
}

function Reading({draft}: {readonly draft: Draft}) {
  const queries = useQueryClient()
  const links = useLinks(draft)
  const source = useMemo<DeskSource>(() => {
    const change = (changes: Partial<Draft>) => {
      const changed = {...draft, ...changes}
      queries.setQueryData(['draft', draft.id], changed)
      void putDraft(changed)
    }
    return {
      key: `draft/${draft.id}`,
      name: draft.name,
      bytes: draft.bytes,
      settings: {...draft.settings, name: draft.name, ...(draft.ocr ? {ocr: true} : {})},
      undone: draft.undone,
      links,
      setUndone: undone => change({undone}),
      setOcr: ocr => change({ocr})
    }
  }, [draft, links, queries])
  return (
    <>
      <InBar>
        <h1 className="min-w-0 flex-1 truncate text-sm text-soft max-sm:sr-only">{draft.name}</h1>
        <SaveButton draft={draft} />
      </InBar>
      <ReadingDesk source={source} />
    </>
  )
}

/** The drafts around a draft and those in it. */
function useLinks(draft: Draft): DeskLinks {
  const queries = useQueryClient()
  const {data: inner} = useQuery({queryKey: ['drafts', 'inner', draft.id], queryFn: () => listInner(draft.id)})
  const {data: parent} = useQuery({
    queryKey: ['draft', draft.parent ?? ''],
    queryFn: () => (draft.parent === undefined ? null : getDraft(draft.parent)),
    staleTime: Infinity
  })
  return useMemo(
    () => ({
      parents: parent ? [toDeskLink(parent)] : [],
      documents: (inner ?? []).map(toDeskLink),
      unpack: () => void unpackDraft(draft).then(() => queries.invalidateQueries({queryKey: ['drafts']}))
    }),
    [draft, inner, parent, queries]
  )
}

function toDeskLink({id, name}: Draft): DeskLink {
  return {to: `/draft/${id}`, name}
}

function Missing() {
  return (
    <main>
      <Problem
        title="This document is not on this device."
        actions={
          <>
            <Link to="/" className="button" data-look="primary">
              Open a document
            </Link>
            <Link to="/library" className="button" data-look="outline">
              Look in the library
            </Link>
          </>
        }
      >
        <p>Documents that are not saved to the library can be seen only in the browser that opened them.</p>
      </Problem>
    </main>
  )
}
