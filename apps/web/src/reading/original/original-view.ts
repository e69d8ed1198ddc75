import type {Origin} from '@dateline/core'
import type {Place} from '../model/source-index.ts'
import type {DeskSource} from '../source.ts'

/** `lit` follows the pointer; `held` stays with the focus or the last jump. */
export type Light = 'held' | 'lit'

/** What the desk asks of the pane that shows the original, whatever form that has. */
export interface OriginalView {
  /** What scrolls. */
  readonly element: HTMLElement
  /** Lights where `origin` stands; `undefined` puts the light out. Gives ranges for what it leaves to the page to light. */
  light(name: Light, origin: Origin | undefined): Range[]
  /** Where a place of the source stands in the window, if it is shown. */
  rectangleOf(place: Place): {readonly top: number; readonly bottom: number; readonly height: number} | undefined
  /** The place of the source at a point of the window. */
  placeAtPoint(x: number, y: number): Place | undefined
  /** The place of the source at a height of the window. */
  placeAtHeight(y: number): Place | undefined
}

/** What a pane is given that shows an original. */
export interface OriginalPaneProps {
  readonly source: DeskSource
  /** Told of the view once there is something to see, and again when it is another. */
  readonly onView: (view: OriginalView | null) => void
}
