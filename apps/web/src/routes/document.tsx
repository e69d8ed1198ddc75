import {type Document, type Link as LinkedDocument, ProblemError} from '@dateline/client'
import {useMutation, useQuery, useQueryClient} from '@tanstack/react-query'
import {useMemo} from 'react'
import {Link, useParams} from 'react-router'
import {client} from '../library/client.ts'
import {DeleteButton} from '../library/delete-button.tsx'
import {toSentence} from '../library/to-sentence.ts'
import {DeskSkeleton} from '../reading/desk-skeleton.tsx'
import {ReadingDesk} from '../reading/reading-desk.tsx'
import type {DeskLink, DeskSource} from '../reading/source.ts'
import {InBar} from '../shell/bar.tsx'
import {Problem} from '../shell/problem.tsx'
import {useSay} from '../shell/status.tsx'

/** A document of the library. */
export function DocumentRoute() {
  const {id = ''} = useParams()
  const {data, error, refetch} = useQuery({
    queryKey: ['document', id],
    queryFn: async ({signal}) => {
      const [document, original] = await Promise.all([
        client.read(id, undefined, {signal}),
        client.original(id, {signal})
      ])
      return {document, bytes: new Uint8Array(await original.arrayBuffer())}
    },
    staleTime: Infinity
  })
  if (error) return <Failed error={error} onRetry={() => void refetch()} />
  if (!data) return <DeskSkeleton name="the document" />
  return <Reading key={id} document={data.document} bytes={data.bytes} />
}

function Reading({document, bytes}: {readonly document: Document; readonly bytes: Uint8Array}) {
  const setUndone = useCorrection(document, bytes)
  const name = document.options.name ?? document.headline ?? 'Document'
  const source = useMemo<DeskSource>(
    () => ({
      key: `documents/${document.id}`,
      name,
      bytes,
      settings: document.options,
      undone: document.undone,
      links: {parents: document.parents.map(toDeskLink), documents: document.documents.map(toDeskLink)},
      setUndone
    }),
    [document, name, bytes, setUndone]
  )
  return (
    <>
      <InBar>
        <h1 className="min-w-0 flex-1 truncate text-sm text-soft max-sm:sr-only">{name}</h1>
        <DeleteButton id={document.id} name={name} />
      </InBar>
      <ReadingDesk source={source} />
    </>
  )
}

function toDeskLink({id, name, headline}: LinkedDocument): DeskLink {
  return {to: `/documents/${id}`, name: name ?? headline ?? 'Document'}
}

/** Shows a correction at once and sends it; one that the library does not take is taken back. */
function useCorrection(document: Document, bytes: Uint8Array) {
  const queries = useQueryClient()
  const say = useSay()
  const {mutate} = useMutation({
    mutationFn: (undone: ReadonlyArray<string>) => client.correct(document.id, undone),
    onMutate: undone => {
      queries.setQueryData(['document', document.id], {document: {...document, undone: [...undone]}, bytes})
      return document
    },
    onError: (error, _, before) => {
      queries.setQueryData(['document', document.id], {document: before ?? document, bytes})
      say(`The change was not saved and is taken back: ${toSentence(error)}`)
    },
    scope: {id: document.id}
  })
  return mutate
}

function Failed({error, onRetry}: {readonly error: Error; readonly onRetry: () => void}) {
  const gone = error instanceof ProblemError && error.problem.status === 404
  return (
    <main>
      <Problem
        title={toSentence(error)}
        actions={
          <>
            {gone ? null : (
              <button type="button" className="button" data-look="primary" onClick={onRetry}>
                Try again
              </button>
            )}
            <Link to="/library" className="button" data-look="outline">
              Go to the library
            </Link>
          </>
        }
      >
        <p>
          {gone ? 'Somebody may have deleted it, or the link was cut off.' : 'The document itself is not affected.'}
        </p>
      </Problem>
    </main>
  )
}
