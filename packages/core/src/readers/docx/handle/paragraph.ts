import type {Origin, Span} from '../../../tree/types.ts'
import type {XmlElement} from '../../xml/element.ts'
import {isPageNumber} from '../../flow/is-page-number.ts'
import {plain} from '../../flow/phrasing-builder.ts'
import type {BlockFacts} from '../../flow/flow-builder.ts'
import type {Cell} from '../../flow/to-table.ts'
import type {Handler, ParagraphFacts, StoryState} from '../state.ts'
import {toFlag, toNumber} from '../to-flag.ts'

/** Outline level of text that is no heading. */
const bodyLevel = 9

export const paragraph: Handler = {
  open(element, story) {
    const before = story.paragraphs.at(-1)?.closed ? story.paragraphs.pop() : undefined
    const facts = toFacts(element)
    // What is joined to this one has its number already.
    story.paragraphs.push(before ? {...facts, numbered: before.numbered, list: before.list} : facts)
    story.run = {}
    story.properties = 'none'
  },
  close(_, story) {
    const facts = story.paragraphs.at(-1)
    if (!facts) return
    facts.closed = true
    if (facts.joinsNext) return
    endParagraph(story)
    story.paragraphs.pop()
    for (const flow of facts.after) story.builder.push(flow)
    // An instruction ends with its paragraph: a field without an end would swallow the rest.
    while (story.fields.at(-1)?.phase === 'instruction') story.fields.pop()
  }
}

function toFacts(element: XmlElement): ParagraphFacts {
  return {
    element,
    style: undefined,
    stylePlace: undefined,
    outline: undefined,
    numberingId: undefined,
    numberingLevel: undefined,
    numberingPlace: undefined,
    joinsNext: false,
    closed: false,
    pageNumber: 0,
    list: undefined,
    numbered: false,
    after: []
  }
}

/** Ends the innermost flow, and a paragraph in it that waits for one to go on in it. */
export function closeFlow(story: StoryState): Cell {
  const last = story.paragraphs.at(-1)?.closed ? story.paragraphs.pop() : undefined
  return story.builder.close(last && toBlockFacts(last, story))
}

/** Ends what is open of the innermost paragraph; it may go on, as after a page break. */
export function endParagraph(story: StoryState): void {
  const facts = story.paragraphs.at(-1)
  story.builder.endBlock(facts && toBlockFacts(facts, story))
}

function toBlockFacts(facts: ParagraphFacts, story: StoryState): BlockFacts {
  return {
    heading: headingOf(facts, story),
    list: facts.list,
    furniture: story.marginal && isPageNumber(story.builder.phrasing.value, facts.pageNumber),
    caption: story.styles.paragraph(facts.style).caption
  }
}

function headingOf(facts: ParagraphFacts, story: StoryState): number | undefined {
  const outline = facts.outline ?? story.styles.paragraph(facts.style).outline
  return outline === undefined || outline >= bodyLevel || outline < 0 ? undefined : outline + 1
}

/** Whether the paragraph is a heading: what its style makes bold is then nothing of its own. */
export function isHeading(story: StoryState): boolean {
  const facts = story.paragraphs.at(-1)
  return facts !== undefined && headingOf(facts, story) !== undefined
}

export const paragraphProperties: Handler = {
  open(_, story) {
    story.properties = 'paragraph'
  },
  close(_, story) {
    story.properties = 'none'
  }
}

/** The number of the paragraph, put in before its first text. */
export function putNumber(story: StoryState): void {
  const facts = story.paragraphs.at(-1)
  if (!facts || facts.numbered) return
  facts.numbered = true
  const style = story.styles.paragraph(facts.style)
  const id = facts.numberingId ?? style.numberingId
  if (id === undefined || id === '0') return
  const level = facts.numberingLevel ?? (facts.numberingId === undefined ? style.numberingLevel : undefined) ?? 0
  const numbered = story.numbering.next(id, level)
  if (!numbered) return
  const {kind, key, value, text} = numbered
  const heading = headingOf(facts, story) !== undefined
  if (kind === 'blank') {
    // A paragraph in a list without a sign of its own goes on in the item before it, and is no item where there is none.
    if (!heading && story.builder.inList) facts.list = {level, key, continues: true}
    return
  }
  if (!heading) facts.list = {level, key, number: kind === 'number' ? value : undefined}
  if (text !== '' && (heading || kind === 'label'))
    story.builder.phrasing.text(`${text} `, numberOrigin(facts, story, text), plain)
}

/** A number comes from the markup that asks for it. */
function numberOrigin(facts: ParagraphFacts, {part}: StoryState, text: string): Origin {
  const {element, numberingPlace, stylePlace} = facts
  const place = numberingPlace ?? stylePlace ?? {part, start: element.start, end: element.tagEnd}
  return [{...place, length: text.length + 1}]
}

function placeOf(element: XmlElement, {part}: StoryState, end = element.tagEnd): Span {
  return {part, start: element.start, end}
}

export const paragraphStyle: Handler = {
  open(element, story) {
    const facts = story.paragraphs.at(-1)
    if (!facts || story.properties !== 'paragraph') return
    facts.style = element.get('w:val')
    facts.stylePlace = placeOf(element, story)
  }
}

export const outlineLevel: Handler = {
  open(element, story) {
    const facts = story.paragraphs.at(-1)
    if (facts && story.properties === 'paragraph') facts.outline = toNumber(element.get('w:val'))
  }
}

export const numberingProperties: Handler = {
  close(element, story, end) {
    const facts = story.paragraphs.at(-1)
    if (facts) facts.numberingPlace = placeOf(element, story, end)
  }
}

export const numberingId: Handler = {
  open(element, story) {
    const facts = story.paragraphs.at(-1)
    if (facts) facts.numberingId = element.get('w:val')
  }
}

export const numberingLevel: Handler = {
  open(element, story) {
    const facts = story.paragraphs.at(-1)
    if (facts) facts.numberingLevel = toNumber(element.get('w:val'))
  }
}

/** A section ends with the paragraph that has its properties. */
export const section: Handler = {
  open(_, story) {
    story.sections.push({marginals: new Map(), titlePage: false})
    story.propertyDepth++
  },
  close(_, story) {
    story.propertyDepth--
  }
}

export const titlePage: Handler = {
  open(element, story) {
    const last = story.sections.at(-1)
    if (last) last.titlePage = toFlag(element)
  }
}

/** The name of a header or a footer that a section has. */
export function marginal(kind: 'footer' | 'header'): Handler {
  return {
    open(element, story) {
      const id = element.get('r:id')
      if (id !== undefined) story.sections.at(-1)?.marginals.set(`${kind} ${element.get('w:type') ?? 'default'}`, id)
    }
  }
}
