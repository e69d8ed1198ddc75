import {useCallback, useMemo} from 'react'
import {useLocation, useNavigate} from 'react-router'

/** The panes of the desk, by their names in the address. */
export const panes = ['original', 'document', 'details'] as const

/** One of the panes. */
export type PaneName = (typeof panes)[number]

/** What the address says about the desk. */
export interface DeskState {
  /** The pane that is shown where there is room for one; beside the document, where there is room for two. */
  readonly pane: PaneName
  readonly furniture: boolean
  setPane(pane: PaneName): void
  setFurniture(shown: boolean): void
}

/** What the address says about the desk, and how to change it; the fragment, a block's id, stays. */
export function useDeskState(): DeskState {
  const {search} = useLocation()
  const navigate = useNavigate()
  const set = useCallback(
    (name: string, value: string | undefined) =>
      void navigate({search: withParameter(location.search, name, value), hash: location.hash}, {replace: true}),
    [navigate]
  )
  return useMemo(() => {
    const parameters = new URLSearchParams(search)
    return {
      pane: panes.find(name => name === parameters.get('pane')) ?? 'document',
      furniture: parameters.get('furniture') === 'shown',
      setPane: pane => set('pane', pane === 'document' ? undefined : pane),
      setFurniture: shown => set('furniture', shown ? 'shown' : undefined)
    }
  }, [search, set])
}

/** `search` with a parameter set, or taken out for `undefined`. */
export function withParameter(search: string, name: string, value: string | undefined): string {
  const parameters = new URLSearchParams(search)
  if (value === undefined) parameters.delete(name)
  else parameters.set(name, value)
  return parameters.size > 0 ? `?${parameters}` : ''
}
