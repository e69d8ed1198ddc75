import {Link} from 'react-router'
import {Problem} from '../shell/problem.tsx'

/** A page that there is not. */
export function NotFound() {
  return (
    <main>
      <Problem
        title="There is nothing at this address."
        actions={
          <Link to="/" className="button" data-look="primary">
            Go to the first page
          </Link>
        }
      >
        <p>The link may have been cut off, or the document was deleted.</p>
      </Problem>
    </main>
  )
}
