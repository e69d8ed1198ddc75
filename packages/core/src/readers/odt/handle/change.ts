import type {Handler} from '../state.ts'

/** What was changed with changes tracked. Deleted text stands here, away from its place, and not in the text. */
export const changedRegion: Handler = {
  open(element, story) {
    story.once('tracked-changes', 'Read tracked changes as accepted', {
      part: story.part,
      start: element.start,
      end: element.tagEnd
    })
    return 'skip'
  }
}
