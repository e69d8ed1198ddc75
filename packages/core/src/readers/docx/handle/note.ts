import {type NoteKind, toNoteLabel} from '../../flow/note-label.ts'
import {plain} from '../../flow/phrasing-builder.ts'
import type {Handler} from '../state.ts'
import {closeFlow, putNumber} from './paragraph.ts'
import {isShown} from './run.ts'

/** The number of a note, in the text. */
export function noteReference(kind: NoteKind): Handler {
  return {
    open(element, story) {
      const id = element.get('w:id')
      if (id === undefined || !isShown(story)) return
      const numbers = story.notes[kind]
      const number = numbers.get(id) ?? numbers.size + 1
      numbers.set(id, number)
      putNumber(story)
      const identifier = toNoteLabel(kind, number)
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
