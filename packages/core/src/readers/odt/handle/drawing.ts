import {plain} from '../../flow/phrasing-builder.ts'
import type {Cell} from '../../flow/to-table.ts'
import type {Handler, StoryState} from '../state.ts'

/** A frame, with a picture, a box of text, or both; what the picture says in words comes last. */
export const frame: Handler = {
  open(_, story) {
    story.pictures.push({url: '', alt: ''})
  },
  close(_, story) {
    const picture = story.pictures.pop()
    if (!picture || picture.url === '' || picture.alt.trim() === '') return
    const node = {type: 'image', url: picture.url, alt: picture.alt.trim(), title: null} as const
    if (story.paragraphs.length > 0) story.builder.phrasing.add(node, story.marks.at(-1) ?? plain)
    else story.builder.push([{type: 'paragraph', children: [node]}])
  }
}

export const image: Handler = {
  open(element, story) {
    const last = story.pictures.at(-1)
    // One whose file stands in the XML itself has no name but its number.
    if (last) last.url ||= element.get('xlink:href') ?? `picture-${++story.embedded}`
  }
}

/** `svg:desc` says what a picture shows, `svg:title` is its name. */
export const description: Handler = {
  text(text, story) {
    const last = story.pictures.at(-1)
    if (last) last.alt += ` ${text.value}`
  }
}

/** Text in a box or a shape: blocks that stand before the paragraph that holds it, or after it where it already has text. */
export const textBox: Handler = {
  open(_, story) {
    story.builder.open()
  },
  close(_, story) {
    putFlow(story.builder.close(), story)
  }
}

function putFlow(flow: Cell, story: StoryState): void {
  const outer = story.paragraphs.at(-1)
  if (outer && !story.builder.phrasing.blank) outer.after.push(flow)
  else story.builder.push(flow)
}
