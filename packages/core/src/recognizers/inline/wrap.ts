import type {Paragraph, PhrasingContent} from 'mdast'
import {slicesOf, type Stretch} from '../../tree/slice.ts'
import {toText} from '../../tree/to-text.ts'

/** A stretch of a paragraph's text, and the node to put around it. */
export interface Wrapping extends Stretch {
  /** Makes the node of what stands there. */
  toNode(children: PhrasingContent[]): PhrasingContent
}

/** Puts nodes around stretches of a paragraph; they come in order and do not overlap. The text stays as it is. */
export function wrap(paragraph: Paragraph, wrappings: ReadonlyArray<Wrapping>): void {
  if (wrappings.length === 0) return
  const stretches: Stretch[] = []
  let at = 0
  for (const {start, end} of wrappings) {
    stretches.push({start: at, end: start}, {start, end})
    at = end
  }
  stretches.push({start: at, end: toText(paragraph).length})
  // Every second part is one to be wrapped.
  paragraph.children = slicesOf(paragraph.children, stretches).flatMap((children, index) => {
    const wrapping = index % 2 === 1 ? wrappings[(index - 1) / 2] : undefined
    return wrapping ? [wrapping.toNode(children)] : children
  })
  delete paragraph.position
}
