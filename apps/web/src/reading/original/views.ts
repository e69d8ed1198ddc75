import {type ComponentType, lazy} from 'react'
import {MarkupPane} from './markup/markup-pane.tsx'
import type {OriginalPaneProps} from './original-view.ts'
import {TextPane} from './text/text-pane.tsx'

/** Panes for originals that are more than a text, by media type; what they need is loaded with the first of their kind. */
const panes: Readonly<Record<string, ComponentType<OriginalPaneProps>>> = {
  'application/rtf': MarkupPane,
  'application/vnd.oasis.opendocument.text': MarkupPane,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': MarkupPane,
  'application/pdf': lazy(async () => ({default: (await import('./pdf/pdf-pane.tsx')).PdfPane}))
}

/** The pane that shows originals of a media type. */
export function paneOf(mediaType: string): ComponentType<OriginalPaneProps> {
  return panes[mediaType] ?? TextPane
}
