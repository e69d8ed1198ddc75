import type {DocumentSummary} from '@dateline/client'
import {Link} from 'react-router'
import {formatDate} from '../reading/model/format-date.ts'
import {toKindLabel} from '../reading/model/labels.ts'

/** A document of the list: headline, and below it who, when and what. */
export function LibraryRow({document}: {readonly document: DocumentSummary}) {
  const {id, headline, issuer, kind, date, dateInferred, language, options} = document
  const when = dateInferred ?? date
  return (
    <li className="group relative py-4">
      <Link
        to={`/documents/${id}`}
        lang={language ?? undefined}
        dir="auto"
        className="block font-serif text-lg leading-snug text-balance group-hover:text-accent after:absolute after:inset-0"
      >
        {headline ?? options.name ?? 'Without a headline'}
      </Link>
      <p className="mt-1 flex flex-wrap gap-x-4 text-sm text-soft">
        {issuer ? <span dir="auto">{issuer}</span> : null}
        {when ? <time>{formatDate(when)}</time> : null}
        {kind ? <span>{toKindLabel(kind)}</span> : null}
      </p>
    </li>
  )
}
