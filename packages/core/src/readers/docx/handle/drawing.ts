import type {XmlElement} from '../../xml/element.ts'
import type {Cell} from '../../flow/to-table.ts'
import {plain} from '../../flow/phrasing-builder.ts'
import type {Handler, StoryState} from '../state.ts'
import {closeFlow, putNumber} from './paragraph.ts'
import {isShown, marksOf} from './run.ts'

/** One thing in several forms, for older and newer programs: the first form is read. */
export const alternatives: Handler = {
  open(_, story) {
    story.alternatives.push(false)
  },
  close(_, story) {
    story.alternatives.pop()
  }
}

export const alternative: Handler = {
  open(_, story) {
    if (story.alternatives.at(-1)) return 'skip'
    if (story.alternatives.length > 0) story.alternatives[story.alternatives.length - 1] = true
  }
}

/** The text in a box: blocks that stand before the paragraph that holds the box, or after it where it already has text. */
export const textBox: Handler = {
  open(_, story) {
    story.outerRuns.push(story.run)
    story.builder.open()
  },
  close(_, story) {
    putFlow(closeFlow(story), story)
    story.run = story.outerRuns.pop() ?? {}
    story.properties = 'none'
  }
}

function putFlow(flow: Cell, story: StoryState): void {
  const outer = story.paragraphs.at(-1)
  if (outer && !story.builder.phrasing.blank) outer.after.push(flow)
  else story.builder.push(flow)
}

/** A diagram, whose words stand in a part of their own: blocks beside the paragraph that holds it, as those of a box. */
export const diagram: Handler = {
  open(element, story) {
    const part = story.relationships.get(element.get('r:dm') ?? '')?.target
    if (part !== undefined && isShown(story)) putFlow(story.diagram(part), story)
  }
}

/** What a drawing says in words. */
export const drawingProperties: Handler = {
  open(element, story) {
    story.alt = (element.get('descr') ?? element.get('title') ?? '').trim() || undefined
    story.decorative = false
  }
}

/** A drawing that its author has declared to be decoration. */
export const decorative: Handler = {
  open(element, story) {
    story.decorative = element.get('val') !== '0'
  }
}

/** A picture; where it comes from is named, and nothing is fetched. */
export function picture(attribute: string): Handler {
  return {
    open(element, story) {
      const url = story.relationships.get(element.get(attribute) ?? '')?.target
      if (url !== undefined && !story.decorative) addImage(url, story.alt ?? element.get('o:title'), story)
    }
  }
}

function addImage(url: string, alt: string | undefined, story: StoryState): void {
  // A picture that says nothing is no part of the text.
  if (!alt || !isShown(story)) return
  putNumber(story)
  story.builder.phrasing.add({type: 'image', url, alt, title: null}, {...plain, url: marksOf(story).url})
}

/** A shape of an older kind; what it says in words goes for its picture. */
export const shape: Handler = {
  open(element, story) {
    story.alt = element.get('alt')?.trim() || undefined
    story.decorative = false
  }
}

/** WordArt: words that are drawn, and kept in an attribute. */
export const textPath: Handler = {
  open(element, story) {
    const place = attributePlace(element, 'string', story.source)
    const value = element.get('string')
    if (!place || !value || value.trim() === '') return
    story.builder.open()
    story.builder.phrasing.text(value, [{part: story.part, ...place, length: value.length}], plain)
    putFlow(story.builder.close(), story)
  }
}

/** Where the value of an attribute stands in the start tag of its element. */
function attributePlace(element: XmlElement, name: string, source: string): {start: number; end: number} | undefined {
  const tag = source.slice(element.start, element.tagEnd)
  const match = new RegExp(`\\s${name}\\s*=\\s*(["'])([^]*?)\\1`).exec(tag)
  if (!match) return
  const end = element.start + match.index + match[0].length - 1
  return {start: end - (match[2] ?? '').length, end}
}

/** A box to tick in a form, as Word shows it. */
export const checkBox: Handler = {
  close(element, story, end) {
    if (story.boxChecked === undefined) return
    const value = story.boxChecked ? '☒' : '☐'
    story.boxChecked = undefined
    putNumber(story)
    story.builder.phrasing.text(value, [{part: story.part, start: element.start, end, length: 1}], plain)
  },
  open(_, story) {
    story.boxChecked = false
  }
}

/** Whether the box is ticked: as it was set, else as it is without. */
export const checked: Handler = {
  open(element, story) {
    if (story.boxChecked !== undefined) story.boxChecked = !['0', 'false'].includes(element.get('w:val') ?? '1')
  }
}
