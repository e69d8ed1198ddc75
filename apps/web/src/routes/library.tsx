import {useInfiniteQuery} from '@tanstack/react-query'
import {useEffect, useMemo, useRef, useState} from 'react'
import {Link, useSearchParams} from 'react-router'
import {Button} from '../design/button.tsx'
import {client} from '../library/client.ts'
import {EmptyLibrary} from '../library/empty-library.tsx'
import {LibraryRow} from '../library/library-row.tsx'
import {toSentence} from '../library/to-sentence.ts'
import {Problem} from '../shell/problem.tsx'

/** Documents of a page of the list: two screens. */
const pageSize = 40

/** The library: what was saved, newest first. */
export function LibraryRoute() {
  const [filter, setFilter] = useFilter()
  const library = useInfiniteQuery({
    queryKey: ['library'],
    queryFn: ({pageParam, signal}) =>
      client.list({limit: pageSize, ...(pageParam ? {cursor: pageParam} : {})}, {signal}),
    initialPageParam: '',
    getNextPageParam: page => page.next
  })
  const documents = useMemo(() => library.data?.pages.flatMap(page => page.documents) ?? [], [library.data])
  const shown = documents.filter(document => matches(document, filter))
  return (
    <main className="mx-auto max-w-4xl px-5 pt-10 pb-20 sm:px-8">
      <title>Library — Dateline</title>
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <h1 className="font-serif text-[2rem] leading-tight font-semibold tracking-tight">Library</h1>
        <Search filter={filter} onChange={setFilter} />
      </div>
      {library.error ? (
        <Problem
          title={toSentence(library.error)}
          actions={
            <Button look="primary" onClick={() => void library.refetch()}>
              Try again
            </Button>
          }
        >
          <p>
            Documents on this device are not affected: they stand on the{' '}
            <Link to="/" className="link">
              first page
            </Link>
            .
          </p>
        </Problem>
      ) : null}
      {library.isSuccess && documents.length === 0 ? <EmptyLibrary /> : null}
      <ul className="mt-6 divide-y divide-line" aria-busy={library.isPending}>
        {shown.map(document => (
          <LibraryRow key={document.id} document={document} />
        ))}
      </ul>
      {documents.length > 0 && shown.length === 0 ? (
        <p className="py-8 text-soft">
          None of the {documents.length} documents loaded so far has “{filter}” in its headline, issuer or kind.
        </p>
      ) : null}
      {library.hasNextPage ? (
        <Button
          look="outline"
          className="mt-6"
          disabled={library.isFetching}
          onClick={() => void library.fetchNextPage()}
        >
          Load more
        </Button>
      ) : null}
    </main>
  )
}

function Search({filter, onChange}: {readonly filter: string; readonly onChange: (filter: string) => void}) {
  const input = useRef<HTMLInputElement>(null)
  const [parameters] = useSearchParams()
  const wanted = parameters.has('search')
  useEffect(() => {
    if (wanted) input.current?.focus()
  }, [wanted])
  return (
    <input
      ref={input}
      id="library-search"
      type="search"
      className="field-input max-w-72"
      aria-label="Filter the library"
      placeholder="Headline, issuer, kind  ( / )"
      value={filter}
      onChange={event => onChange(event.target.value)}
    />
  )
}

/** The filter stands in the address, so that a filtered list can be linked. */
function useFilter(): [string, (filter: string) => void] {
  const [parameters, setParameters] = useSearchParams()
  const [filter, setFilter] = useState(parameters.get('q') ?? '')
  const change = (value: string) => {
    setFilter(value)
    setParameters(value ? {q: value} : {}, {replace: true})
  }
  return [filter, change]
}

function matches({headline, issuer, kind, options}: Parameters<typeof LibraryRow>[0]['document'], filter: string) {
  const text = [headline, issuer, kind, options.name].join(' ').toLowerCase()
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every(word => text.includes(word))
}
