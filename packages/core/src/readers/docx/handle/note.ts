import {plain} from '../../flow/phrasing-builder.ts'
import type {Handler, NoteKind} from '../state.ts'
import {closeFlow, putNumber} from './paragraph.ts'
import {isShown} from './run.ts'

/** The number of a note, in the text. */
export function noteReference(kind: NoteKind): Handler {
  return {
    open(element, story) {
      const id = element.get('w:id')
      if (id === undefined || !isShown(story)) return
      let index = story.notes.findIndex(note => note.kind === kind && note.id === id)
      if (index < 0) index = story.notes.push({kind, id}) - 1
      putNumber(story)
      const identifier = `${kind}-${id}`
      story.builder.phrasing.add({type: 'footnoteReference', identifier, label: identifier}, plain)
    }
  }
}

/** Notes of Word that are no text: the line above them. */
const rulers: ReadonlySet<string> = new Set(['continuationNotice', 'continuationSeparator', 'separator'])

/** A note, or a comment, in the part that has all of them. */
export const entry: Handler = {
  open(element, story) {
    if (rulers.has(element.get('w:type') ?? '')) return 'skip'
    story.builder.open()
  },
  close(element, story) {
    story.entries.set(element.get('w:id') ?? '', closeFlow(story))
  }
}
