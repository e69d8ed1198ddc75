import type {Handler} from '../state.ts'

/** What was deleted, or moved away, with changes tracked: left out as if they were accepted, or kept and marked. */
export const deletion: Handler = {
  open(element, story) {
    // The mark of a paragraph: without it, the next one goes on in this one.
    if (story.properties === 'mark') {
      const facts = story.paragraphs.at(-1)
      if (facts && !story.keepDeleted) facts.joinsNext = true
      return
    }
    if (story.properties !== 'none') return
    story.once(
      'tracked-changes',
      story.keepDeleted ? 'Kept what was deleted with changes tracked' : 'Read tracked changes as accepted',
      {
        part: story.part,
        start: element.start,
        end: element.tagEnd
      }
    )
    if (!story.keepDeleted) return 'skip'
    story.deleted++
  },
  close(_, story) {
    if (story.deleted > 0 && story.properties === 'none') story.deleted--
  }
}

/** What was put in, or moved here, with changes tracked. */
export const insertion: Handler = {
  open(element, story) {
    if (story.properties !== 'none') return
    story.once(
      'tracked-changes',
      story.keepDeleted ? 'Kept what was deleted with changes tracked' : 'Read tracked changes as accepted',
      {
        part: story.part,
        start: element.start,
        end: element.tagEnd
      }
    )
  }
}
