import {createElement, Suspense} from 'react'
import {useDesk} from '../desk-context.ts'
import type {OriginalPaneProps} from './original-view.ts'
import {paneOf} from './views.ts'

/** The original, in the form that it has. */
export function OriginalPane(props: OriginalPaneProps) {
  const {model} = useDesk()
  return (
    <Suspense fallback={<div className="pane-body" />}>
      {createElement(paneOf(model.result.source.mediaType), props)}
    </Suspense>
  )
}
