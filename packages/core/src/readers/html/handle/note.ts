import type * as mdast from 'mdast'
import {toBlocks} from '../../../tree/walk.ts'
import type {Element} from '../dom.ts'
import {type Notes, placesOf} from '../find-notes.ts'
import type {HtmlState} from '../state.ts'

/** Reads what is of a footnote: a mark, a note, a link back; gives whether `element` is. */
export function readNote(element: Element, notes: Notes, state: HtmlState): boolean {
  const {builder, part} = state
  const referred = notes.references.get(element)
  if (referred !== undefined) {
    const origin = placesOf(element, part)
    builder.add({type: 'footnoteReference', identifier: referred, label: referred, origin})
    return true
  }
  if (state.returns && notes.returns.has(element)) {
    placesOf(element, part, state.returns)
    return true
  }
  const identifier = notes.definitions.get(element)
  if (identifier === undefined || builder.phrasingOnly) return false
  readDefinition(element, identifier, state)
  return true
}

/** A note; its links back are its mark, and no text of it. */
function readDefinition(element: Element, identifier: string, state: HtmlState): void {
  const {builder} = state
  const origin = (state.returns = [])
  const children = builder.container(() => state.all(element)) as mdast.FootnoteDefinition['children']
  state.returns = undefined
  for (const child of children) for (const block of toBlocks(child)) block.role ??= 'footnote'
  builder.push({type: 'footnoteDefinition', identifier, label: identifier, origin, children})
}
