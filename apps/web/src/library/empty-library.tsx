import {Link} from 'react-router'

/** An empty library: what it is for, and how it is filled. */
export function EmptyLibrary() {
  return (
    <div className="mt-8 rounded-2xl border-2 border-dashed border-line px-6 py-12 text-center">
      <p className="font-serif text-xl">Nothing is saved yet.</p>
      <p className="mx-auto mt-2 max-w-md text-soft">
        Open a document, look at what was read, and choose “Save to library”: it then has an address of its own, for you
        and for others.
      </p>
      <Link to="/" className="button mt-5" data-look="primary">
        Open a document
      </Link>
    </div>
  )
}
