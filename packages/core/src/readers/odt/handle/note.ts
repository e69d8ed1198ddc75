import {toNoteLabel} from '../../flow/note-label.ts'
import {plain} from '../../flow/phrasing-builder.ts'
import type {Handler} from '../state.ts'

/** A note, which stands in the text where its number is. */
export const note: Handler = {
  open(element, story) {
    const kind = element.get('text:note-class') === 'endnote' ? 'endnote' : 'footnote'
    const identifier = toNoteLabel(kind, ++story.noteCounts[kind])
    story.builder.phrasing.add({type: 'footnoteReference', identifier, label: identifier}, plain)
    story.notes.push({identifier, flow: []})
  }
}

export const noteBody: Handler = {
  open(_, story) {
    story.openNotes.push(story.notes.length - 1)
    story.builder.open()
  },
  close(_, story) {
    const flow = story.builder.close()
    const last = story.notes[story.openNotes.pop() ?? -1]
    if (last) last.flow = flow
  }
}

/** A comment: what is said about the document, and not in it. */
export const annotation: Handler = {
  open(_, story) {
    story.builder.open()
  },
  close(_, story) {
    story.comments.push(story.builder.close())
  }
}
