import type {Handler, StoryState} from '../state.ts'

/** What was changed with changes tracked. Deleted text stands here, away from its place. */
export const changedRegion: Handler = {
  open(element, story) {
    story.once(
      'tracked-changes',
      story.keepDeleted ? 'Kept what was deleted with changes tracked' : 'Read tracked changes as accepted',
      {part: story.part, start: element.start, end: element.tagEnd}
    )
    if (!story.keepDeleted) return 'skip'
    story.change = element.get('text:id') ?? element.get('xml:id')
    return undefined
  }
}

/** What was deleted: kept until its place comes. What is no text in it is left out. */
export const deletion: Handler = {
  open(_, story) {
    story.deleting = []
    story.builder.open()
  },
  close(_, story) {
    story.builder.close()
    if (story.change !== undefined && story.deleting) story.deletions.set(story.change, story.deleting)
    story.deleting = undefined
  }
}

/** The place of what was deleted. */
export const change: Handler = {
  open(element, story) {
    const id = element.get('text:change-id') ?? ''
    const pieces = story.deletions.get(id) ?? []
    // Each stands in one place.
    story.deletions.delete(id)
    pieces.forEach((piece, index) => {
      if ('value' in piece) story.builder.phrasing.text(piece.value, piece.origin, piece.marks)
      // The last paragraph goes on in that which it was deleted from.
      else if (index < pieces.length - 1 || story.paragraphs.length === 0) endParagraph(piece.heading, story)
    })
  }
}

function endParagraph(heading: number | undefined, story: StoryState): void {
  const open = story.paragraphs.at(-1)
  story.builder.endBlock(open ? {heading: open.heading, list: open.list} : {heading})
}
