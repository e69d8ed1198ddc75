import type {MouseEvent} from 'react'
import {Link, useLocation, useNavigate} from 'react-router'
import {type PaneName, panes, useDeskState, withParameter} from './desk-state.ts'

const names: Readonly<Record<PaneName, string>> = {original: 'Original', document: 'Document', details: 'Details'}

/** Leads from pane to pane where there is no room for all; links, so that each has its address. */
export function DeskTabs() {
  const {pane} = useDeskState()
  const {search} = useLocation()
  const navigate = useNavigate()
  const toSearch = (name: PaneName) => withParameter(search, 'pane', name === 'document' ? undefined : name)
  // The block in focus stands in the address without the router, which would lose it.
  const follow = (event: MouseEvent, name: PaneName) => {
    if (!isPlain(event)) return
    event.preventDefault()
    void navigate({search: toSearch(name), hash: location.hash})
  }
  return (
    <nav className="tabs" aria-label="Panes">
      {panes.map(name => (
        <Link
          key={name}
          className="tab"
          data-tab={name}
          to={{search: toSearch(name)}}
          onClick={event => follow(event, name)}
          aria-current={pane === name ? 'page' : undefined}
        >
          {names[name]}
        </Link>
      ))}
    </nav>
  )
}

/** Whether a click asks for nothing else, such as another window. */
function isPlain({button, metaKey, ctrlKey, shiftKey, altKey}: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey
}
