import type {State} from '../../state.ts'
import type {XmlElement} from './element.ts'
import {readXml, type XmlOptions} from './index.ts'
import type {XmlText} from './text.ts'

/** Reads an element into what a format keeps while it reads. */
export interface XmlHandler<Story> {
  /** Its start. `'skip'` leaves out all that is in it. */
  open?(element: XmlElement, story: Story): 'skip' | void
  /** Its end; not told of what was left out. */
  close?(element: XmlElement, story: Story, end: number): void
  /** Text right inside of it; other text is markup. */
  text?(text: XmlText, story: Story): void
}

/** Reads an XML document into `story`, each element by the handler that `handlerOf` has for it. */
export function readByHandlers<Story>(
  source: string,
  story: Story,
  handlerOf: (element: XmlElement, story: Story) => XmlHandler<Story>,
  state: State,
  options: XmlOptions
): void {
  const open: Array<XmlHandler<Story>> = []
  // How many elements are open that are left out.
  let skipped = 0
  readXml(
    source,
    {
      open(element) {
        if (skipped > 0) {
          skipped++
          return
        }
        const handler = handlerOf(element, story)
        if (handler.open?.(element, story) === 'skip') skipped = 1
        else open.push(handler)
      },
      close(element, end) {
        if (skipped > 0) skipped--
        else open.pop()?.close?.(element, story, end)
      },
      text(text) {
        if (skipped === 0) open.at(-1)?.text?.(text, story)
      }
    },
    state,
    options
  )
}
