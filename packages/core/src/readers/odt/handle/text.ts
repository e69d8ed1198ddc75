import {sliceOrigin} from '../../../tree/slice-origin.ts'
import type {Origin, Span} from '../../../tree/types.ts'
import {isPageNumber} from '../../flow/is-page-number.ts'
import {type Marks, plain} from '../../flow/phrasing-builder.ts'
import type {XmlElement} from '../../xml/element.ts'
import type {XmlText} from '../../xml/text.ts'
import type {Handler, ParagraphState, StoryState} from '../state.ts'
import type {Style} from '../styles.ts'
import {putLabel} from './list.ts'

/** White space of XML, which collapses as on a page (ODF 1.3 part 3, 6.1.2). */
const spaces = /[ \t\r\n]+/g

/** White space that is not as it is shown, wherever it stands. */
const uneven = /[\t\r\n]| {2}/

/** Levels of headings (ODF 1.3 part 3, 19.880). */
const deepest = 10

/** Most spaces that one element stands for: more of them is no text. */
const mostSpaces = 1000

export const paragraph: Handler = {
  open: (element, story) => begin(element, undefined, story),
  close: (_, story) => end(story),
  text: addText
}

export const heading: Handler = {
  ...paragraph,
  open(element, story) {
    const level = Number.parseInt(element.get('text:outline-level') ?? '1', 10) || 1
    begin(element, Math.min(Math.max(level, 1), deepest), story)
  }
}

function begin(element: XmlElement, level: number | undefined, story: StoryState): void {
  const style = element.get('text:style-name')
  const own = story.styles.get('paragraph', style)
  const facts: ParagraphState = {
    style,
    heading: level ?? own.outline,
    list: undefined,
    pageNumber: 0,
    // What was deleted goes on in the text before it.
    spaced: !story.deleting,
    after: []
  }
  if (story.firstPage === undefined && !story.marginal && !story.deleting) story.firstPage = own.page ?? ''
  story.paragraphs.push(facts)
  // What the style of a heading makes bold is nothing of its own.
  story.marks.push(facts.heading === undefined ? marksOf(own, plain) : plain)
  story.hidden.push(own.hidden ?? story.hidden.at(-1) ?? false)
  putLabel(facts, element, story)
}

function end(story: StoryState): void {
  const facts = story.paragraphs.pop()
  story.marks.pop()
  story.hidden.pop()
  if (!facts) return
  if (story.deleting) return void story.deleting.push({heading: facts.heading})
  const furniture = story.marginal && isPageNumber(story.builder.phrasing.value, facts.pageNumber)
  const {caption} = story.styles.get('paragraph', facts.style)
  story.builder.endBlock({heading: facts.heading, list: facts.list, furniture, caption})
  for (const flow of facts.after) story.builder.push(flow)
}

export const span: Handler = {
  open(element, story) {
    const style = story.styles.get('text', element.get('text:style-name'))
    story.marks.push(marksOf(style, story.marks.at(-1) ?? plain))
    story.hidden.push(style.hidden ?? story.hidden.at(-1) ?? false)
  },
  close(_, story) {
    story.marks.pop()
    story.hidden.pop()
  },
  text: addText
}

export const link: Handler = {
  open(element, story) {
    const url = element.get('xlink:href') ?? ''
    const outer = story.marks.at(-1) ?? plain
    story.marks.push(url === '' || url.startsWith('#') ? outer : {...outer, url})
  },
  close: (_, story) => void story.marks.pop(),
  text: addText
}

/** A field, whose text is what it showed when the document was saved. */
export const field: Handler = {text: addText}

/** A field with the number of a page. */
export const pageField: Handler = {
  open(_, story) {
    story.pageFields++
  },
  close(_, story) {
    story.pageFields--
  },
  text: addText
}

/** An element that stands for a character, or for several spaces. */
export function character(value: string): Handler {
  return {
    open(element, story) {
      const count = Number.parseInt(element.get('text:c') ?? '1', 10) || 1
      const given = value.repeat(Math.min(Math.max(count, 1), mostSpaces))
      add(given, [{part: story.part, start: element.start, end: element.tagEnd, length: given.length}], story)
      const facts = story.paragraphs.at(-1)
      // These do not collapse, nor does what comes after them.
      if (facts) facts.spaced = false
    }
  }
}

export const lineBreak: Handler = {
  open(_, story) {
    if (!story.builder.phrasing.blank) story.builder.phrasing.break()
  }
}

function marksOf(style: Style, outer: Marks): Marks {
  return {
    strong: style.bold ?? outer.strong,
    emphasis: style.italic ?? outer.emphasis,
    deleted: style.struck ?? outer.deleted,
    url: outer.url
  }
}

/** Adds text of a paragraph, its white space collapsed. */
function addText(text: XmlText, story: StoryState): void {
  const facts = story.paragraphs.at(-1)
  if (!facts) return
  const {value, origin} = text.decode()
  const isBlank = value.trim() === ''
  if (story.hidden.at(-1) && !isBlank && story.state.repair('hidden-text', origin, value, '')) return
  // Most texts have nothing to collapse.
  if (!uneven.test(value) && !(facts.spaced && value.startsWith(' '))) {
    add(value, origin, story)
    if (value !== '') facts.spaced = value.endsWith(' ')
    return
  }
  let last = 0
  for (const match of value.matchAll(spaces)) {
    const start = match.index
    if (start > last) keep(last, start)
    if (!facts.spaced) addSpace(match[0], sliceOrigin(origin, start, start + match[0].length), story)
    facts.spaced = true
    last = start + match[0].length
  }
  if (last < value.length) keep(last, value.length)

  function keep(start: number, end: number) {
    add(value.slice(start, end), sliceOrigin(origin, start, end), story)
    if (facts) facts.spaced = false
  }
}

/** One space for a run of white space. */
function addSpace(run: string, origin: Origin, story: StoryState): void {
  const first = origin[0]
  const last = origin.at(-1)
  if (!first || !last) return
  const place: Span = {part: first.part, start: first.start, end: last.end, length: 1}
  add(' ', run === ' ' ? origin : [place], story)
}

function add(value: string, origin: Origin, story: StoryState): void {
  const facts = story.paragraphs.at(-1)
  if (!facts) return
  const marks = story.marks.at(-1) ?? plain
  if (story.deleting) return void story.deleting.push({value, origin, marks: {...marks, deleted: true}})
  story.builder.phrasing.text(value, origin, marks)
  if (story.pageFields > 0) facts.pageNumber += value.length
}
