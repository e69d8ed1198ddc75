import {CopyMenu} from '../actions/copy-menu.tsx'
import {DownloadMenu} from '../actions/download-menu.tsx'
import {useDesk} from '../desk-context.ts'
import {useDeskState} from '../desk-state.ts'
import type {DeskSource} from '../source.ts'

/** The document's controls: furniture, copy, download. */
export function DocumentHead({source}: {readonly source: DeskSource}) {
  const {model} = useDesk()
  const {furniture, setFurniture} = useDeskState()
  return (
    <div className="pane-head">
      <h2>Document</h2>
      <span className="flex-1" />
      {model.furniture > 0 ? (
        <button
          type="button"
          role="switch"
          className="switch"
          aria-checked={furniture}
          onClick={() => setFurniture(!furniture)}
        >
          Show furniture <span className="count -ml-1">{model.furniture}</span>
        </button>
      ) : null}
      <CopyMenu />
      <DownloadMenu source={source} />
    </div>
  )
}
