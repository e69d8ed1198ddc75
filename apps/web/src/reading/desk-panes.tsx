import {useEffect, useMemo, useRef, useState} from 'react'
import {DeskContext} from './desk-context.ts'
import {DeskTabs} from './desk-tabs.tsx'
import {useDeskState} from './desk-state.ts'
import {DetailsPane} from './details/details-pane.tsx'
import {DocumentHead} from './document/document-head.tsx'
import {DocumentPane} from './document/document-pane.tsx'
import {type DeskModel, isFurniture} from './model/desk-model.ts'
import {toMarks} from './model/marks.ts'
import {OriginalHead} from './original/original-head.tsx'
import {OriginalPane} from './original/original-pane.tsx'
import type {OriginalView} from './original/original-view.ts'
import {useOriginalLight} from './original/use-original-light.ts'
import {syncScroll} from './scroll-sync.ts'
import type {DeskSource} from './source.ts'
import {useDeskKeys} from './use-desk-keys.ts'
import {useLights} from './use-lights.ts'
import {useToggle} from './use-toggle.ts'

/** The three panes of a document that was read, and what ties them. */
export function DeskPanes({source, model}: {readonly source: DeskSource; readonly model: DeskModel}) {
  const state = useDeskState()
  const {furniture} = state
  const [original, setOriginal] = useState<OriginalView | null>(null)
  const [document, setDocument] = useState<HTMLDivElement | null>(null)
  const [chosen, setChosen] = useState<string>()
  const panes = useMemo(() => ({original, document}), [original, document])
  const marks = useMemo(() => {
    const shown = (leaf: number) => furniture || !model.blockOf[leaf] || !isFurniture(model.blockOf[leaf])
    return toMarks(model.index, model.result.repairs, shown)
  }, [model, furniture])
  const {light, jump, hold, goTo} = useLights(model, panes, state, setChosen)
  const toggle = useToggle(source)
  const desk = useMemo(
    () => ({model, marks, furniture, light, jump, toggle}),
    [model, marks, furniture, light, jump, toggle]
  )
  useEffect(
    () => (original && document ? syncScroll(original, document, model) : undefined),
    [original, document, model]
  )
  useLinkedBlock(model, goTo)
  useDeskKeys(desk, document, state)
  useOriginalLight(desk, original, goTo)
  return (
    <DeskContext value={desk}>
      <main className="desk" data-show={state.pane}>
        <DeskTabs />
        <div className="pane" data-pane="original">
          <OriginalHead source={source} />
          <OriginalPane source={source} onView={setOriginal} />
        </div>
        <div className="pane" data-pane="document">
          <DocumentHead source={source} />
          <DocumentPane ref={setDocument} onFocusBlock={hold} />
        </div>
        <div className="pane" data-pane="details">
          <div className="pane-head">
            <h2>Details</h2>
          </div>
          <DetailsPane source={source} chosen={chosen} />
        </div>
      </main>
    </DeskContext>
  )
}

/** Goes to the block that the address names, once, when the document is first shown; the pane stays what it is. */
function useLinkedBlock(model: DeskModel, goTo: (id: string, opens: boolean) => void) {
  const done = useRef(false)
  useEffect(() => {
    if (done.current) return
    done.current = true
    const id = decodeURIComponent(location.hash.slice(1))
    if (model.blockById.has(id)) goTo(id, false)
  }, [model, goTo])
}
