import {Link} from 'react-router'
import {Button} from '../../design/button.tsx'
import {useDesk} from '../desk-context.ts'
import type {DeskLink, DeskSource} from '../source.ts'

/** The documents that this one came in, and those that came in it; nothing, where it stands alone. */
export function LinkList({source: {links}}: {readonly source: DeskSource}) {
  const {model} = useDesk()
  const isClosed = links.documents.length === 0 && model.waiting > 0 && links.unpack !== undefined
  if (links.parents.length === 0 && links.documents.length === 0 && !isClosed) return null
  return (
    <section aria-labelledby="links-title">
      <h2 id="links-title">Documents</h2>
      <Links title="It came in" links={links.parents} />
      <Links title="In it" links={links.documents} />
      {isClosed ? (
        <Button look="outline" onClick={links.unpack}>
          {model.waiting === 1 ? 'Open the document in it' : `Open the ${model.waiting} documents in it`}
        </Button>
      ) : null}
    </section>
  )
}

function Links({title, links}: {readonly title: string; readonly links: ReadonlyArray<DeskLink>}) {
  if (links.length === 0) return null
  return (
    <>
      <h3 className="text-sm text-soft">{title}</h3>
      <ul className="mt-1 mb-3 grid gap-1">
        {links.map(({to, name}) => (
          <li key={to}>
            <Link to={to} className="block truncate rounded hover:text-accent" dir="auto">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
