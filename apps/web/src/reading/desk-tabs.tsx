import {Link, useLocation} from 'react-router'
import {type PaneName, panes, useDeskState, withParameter} from './desk-state.ts'

const names: Readonly<Record<PaneName, string>> = {original: 'Original', document: 'Document', details: 'Details'}

/** Leads from pane to pane where there is no room for all; links, so that each has its address. */
export function DeskTabs() {
  const {pane} = useDeskState()
  const {search, hash} = useLocation()
  return (
    <nav className="tabs" aria-label="Panes">
      {panes.map(name => (
        <Link
          key={name}
          className="tab"
          data-tab={name}
          to={{search: withParameter(search, 'pane', name === 'document' ? undefined : name), hash}}
          aria-current={pane === name ? 'page' : undefined}
        >
          {names[name]}
        </Link>
      ))}
    </nav>
  )
}
