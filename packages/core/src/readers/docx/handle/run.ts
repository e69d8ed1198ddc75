import type {Span} from '../../../tree/types.ts'
import {sliceOrigin} from '../../../tree/slice-origin.ts'
import type {Marks} from '../../flow/phrasing-builder.ts'
import type {XmlElement} from '../../xml/element.ts'
import type {Handler, StoryState} from '../state.ts'
import {symbolOf} from '../../flow/symbols.ts'
import {toFlag} from '../to-flag.ts'
import {endParagraph, isHeading, putNumber} from './paragraph.ts'

export const run: Handler = {
  open(_, story) {
    story.run = {}
    story.properties = 'none'
  },
  close(_, story) {
    story.run = {}
  }
}

export const runProperties: Handler = {
  open(_, story) {
    story.properties = story.properties === 'paragraph' ? 'mark' : 'run'
  },
  close(_, story) {
    story.properties = story.properties === 'mark' ? 'paragraph' : 'none'
  }
}

/** A property of a run that is on or off. */
export function toggle(name: 'bold' | 'hidden' | 'italic' | 'struck'): Handler {
  return {
    open(element, story) {
      if (story.properties === 'run') story.run[name] = toFlag(element)
    }
  }
}

export const runStyle: Handler = {
  open(element, story) {
    if (story.properties === 'run') story.run.style = element.get('w:val')
  }
}

/** Text of a run; what a field's instruction holds is none. */
export const text: Handler = {
  text(text, story) {
    if (isInstruction(story)) return
    const {value, origin} = text.decode()
    if (isHidden(story) && story.state.repair('hidden-text', origin, value, '')) return
    if (story.run.font === undefined || !signs.test(value)) add(value, origin, story)
    else for (const piece of toSigns(value, origin, story.run.font)) add(piece.value, piece.origin, story)
  }
}

/** The font of a run: fonts of signs keep theirs where Unicode has none. */
export const runFont: Handler = {
  open(element, story) {
    if (story.properties === 'run') story.run.font = element.get('w:ascii') ?? element.get('w:hAnsi')
  }
}

/** Where fonts of signs keep theirs. */
const signs = /[\uF020-\uF0FF]/

/** Text in a font of signs, with those that Unicode has. */
function* toSigns(value: string, origin: Span[], font: string): Generator<{value: string; origin: Span[]}> {
  for (let at = 0; at < value.length; at++) {
    const own = sliceOrigin(origin, at, at + 1)
    const known = signs.test(value[at] ?? '') ? symbolOf(value.charCodeAt(at), font) : undefined
    if (known === undefined) yield {value: value[at] ?? '', origin: own}
    else yield {value: known, origin: own.map(span => ({...span, length: known.length}))}
  }
}

/** An element that stands for a character. */
export function character(value: string): Handler {
  return {
    open(element, story) {
      if (story.properties === 'none' && isShown(story)) add(value, [placeOf(element, story, value.length)], story)
    }
  }
}

/** A character of a font that has its own. */
export const symbol: Handler = {
  open(element, story) {
    if (!isShown(story)) return
    const code = Number.parseInt(element.get('w:char') ?? '', 16)
    if (!(code > 0 && code <= 0xffff)) return
    const font = element.get('w:font') ?? ''
    const value = symbolOf(code, font)
    const place = placeOf(element, story, 1)
    if (value === undefined)
      story.once(
        'unknown-symbol',
        `Expected a character that Unicode has, not \`${code.toString(16)}\` of \`${font}\``,
        place
      )
    add(value ?? String.fromCharCode(code), [place], story)
  }
}

/** A line end; the end of a page or a column ends the paragraph as well, which goes on after it. */
export const lineBreak: Handler = {
  open(element, story) {
    if (!isShown(story)) return
    const type = element.get('w:type')
    if (type === 'page' || type === 'column') endParagraph(story)
    else if (!story.builder.phrasing.blank) story.builder.phrasing.break()
  }
}

/** Adds what the innermost paragraph says next. */
export function add(value: string, origin: Span[], story: StoryState): void {
  putNumber(story)
  story.builder.phrasing.text(value, origin, marksOf(story))
  const facts = story.paragraphs.at(-1)
  if (facts && story.fields.some(field => field.isPageNumber)) facts.pageNumber += value.length
}

/** The marks of the open run: its own, those of its style, and those of its paragraph's. */
export function marksOf(story: StoryState): Marks {
  const {run: own, links, fields} = story
  const paragraph = story.styles.paragraph(story.paragraphs.at(-1)?.style)
  const character = story.styles.character(own.style)
  const heading = isHeading(story)
  const is = (name: 'bold' | 'italic' | 'struck') =>
    // Two styles that both set it take each other back (ECMA-376 part 1, 17.7.3).
    own[name] ?? (heading ? (character[name] ?? false) : (paragraph[name] ?? false) !== (character[name] ?? false))
  const url = links.findLast(each => each !== '') ?? fields.findLast(field => field.url !== '')?.url ?? ''
  const marks = {strong: is('bold'), emphasis: is('italic'), deleted: is('struck') || story.deleted > 0, url}
  const last = story.marks
  if (
    last.strong === marks.strong &&
    last.emphasis === marks.emphasis &&
    last.deleted === marks.deleted &&
    last.url === url
  )
    return last
  story.marks = marks
  return marks
}

/** Whether what stands here is shown: it is of no field's instruction, and not hidden. */
export function isShown(story: StoryState): boolean {
  return !isInstruction(story) && !isHidden(story)
}

function isInstruction({fields}: StoryState): boolean {
  return fields.some(field => field.phase === 'instruction')
}

function isHidden({run: own, styles, paragraphs}: StoryState): boolean {
  return own.hidden ?? styles.character(own.style).hidden ?? styles.paragraph(paragraphs.at(-1)?.style).hidden ?? false
}

/** Where the markup stands that gives `length` units of text. */
export function placeOf(element: XmlElement, {part}: StoryState, length: number): Span {
  return {part, start: element.start, end: element.tagEnd, length}
}
