import type {Span} from '../../../tree/types.ts'
import {boxAround} from '../box-around.ts'
import type {Box} from '../box.ts'
import type {Line, Link, Page, Style, Word} from '../page-content.ts'
import type {TagBlock} from './tag-blocks.ts'

/** A stretch of a line with one look and one link. */
export interface Run {
  /** Its text; a space at its end parts it from the next run. */
  text: string
  /** Where that comes from, box and all; in the order of the page's text. */
  readonly spans: Span[]
  readonly style: Style
  /** Set higher and smaller than its line: the mark of a note, an ordinal, an exponent. */
  readonly raised: boolean
  readonly link: Link | undefined
  /** Marked content that it is in; -1 for none. */
  readonly mark: number
}

/** A line of text without its characters: what is kept of a page once it is closed. */
export interface TextLine extends Box {
  /** Page, from 1. */
  readonly page: number
  readonly text: string
  readonly runs: ReadonlyArray<Run>
  readonly baseline: number
  /** The look of most of it. */
  readonly style: Style
  /** Whether all of it is bold. */
  readonly bold: boolean
  /** Whether a bullet is drawn before it. */
  readonly bulleted: boolean
  /** Whether all of it is underlined, and nothing of it is a link. */
  readonly underlined: boolean
  /** The block of the structure tree that it is in, if it is in one. */
  readonly block: TagBlock | undefined
  /** Width of its first word. */
  readonly firstWord: number
  /** Where its second word begins; its end, if it has one word. */
  readonly secondWord: number
}

/** Part of the line's size by which a raised word is higher, and how large it may be. */
const raise = {height: 0.12, size: 0.87}

/** Gap between two words, in sizes, that is a space although the page's text has none. */
const spaceGap = 0.15

/** Part of a word that must lie in a link's box to be of the link. */
const linkedShare = 0.6

/** The line `line` of `page`, in the form that is kept. */
export function toTextLine(
  line: Line,
  page: Page,
  {
    bulleted = false,
    underlined = false,
    blocks
  }: {bulleted?: boolean; underlined?: boolean; blocks?: ReadonlyMap<number, TagBlock>} = {}
): TextLine {
  const runs: Run[] = []
  let before: Word | undefined
  for (const word of line.words) {
    addWord(runs, word, before, line, page)
    before = word
  }
  for (const run of runs) run.text = compact(run, page.text)
  const [first, second] = line.words
  const {x0, y0, x1, y1} = line
  return {
    x0,
    y0,
    x1,
    y1,
    page: page.number,
    text: runs.length === 1 ? (runs[0]?.text ?? '') : runs.map(run => run.text).join(''),
    runs,
    baseline: line.baseline,
    style: line.style,
    bold: line.words.every(word => word.style.bold),
    bulleted,
    underlined: underlined && !runs.some(run => run.link),
    block: blockOf(runs, blocks),
    firstWord: first ? first.x1 - first.x0 : 0,
    secondWord: second ? second.x0 : line.x1
  }
}

/** A run's text as a part of the page's where it is one: long files have many. */
function compact({text, spans}: Run, page: string): string {
  const [span] = spans
  return spans.length === 1 && span && span.length === undefined ? page.slice(span.start, span.end) : text
}

/** The block that most of a line is in. */
function blockOf(runs: ReadonlyArray<Run>, blocks: ReadonlyMap<number, TagBlock> | undefined): TagBlock | undefined {
  if (!blocks || blocks.size === 0) return undefined
  const [longest] = runs.toSorted((a, b) => b.text.length - a.text.length)
  return longest && blocks.get(longest.mark)
}

function addWord(runs: Run[], word: Word, before: Word | undefined, line: Line, page: Page) {
  const {part} = page
  const {mark} = word
  const span: Span = {
    part,
    start: word.start,
    end: word.end,
    ...rounded(word),
    ...certaintyOf(word)
  }
  const open = runs.at(-1)
  if (open && before && isApart(before, word, page.text)) addSpace(open, span, page.text)
  const raised = isRaised(word, line)
  const link = page.links.find(each => isInside(word, each))
  if (open && fits(open, {word, raised, link, mark, span})) {
    open.text += word.text
    addSpan(open.spans, span)
  } else {
    runs.push({text: word.text, spans: [span], style: word.style, raised, link, mark})
  }
}

function fits(
  run: Run,
  {word, raised, link, mark, span}: {word: Word; raised: boolean; link: Link | undefined; mark: number; span: Span}
): boolean {
  const {bold, italic} = run.style
  return (
    run.raised === raised &&
    run.link === link &&
    run.mark === mark &&
    bold === word.style.bold &&
    italic === word.style.italic &&
    span.start >= (run.spans.at(-1)?.end ?? 0)
  )
}

/** Whether a space stands between two words of a line: words are also parted where the look changes within one. */
function isApart(before: Word, word: Word, text: string): boolean {
  if (word.glued !== undefined) return !word.glued
  if (word.start > before.end && text.slice(before.end, word.start).trim() === '') return true
  const gap = Math.max(before.x0, word.x0) - Math.min(before.x1, word.x1)
  return gap > Math.max(before.style.size, word.style.size) * spaceGap
}

/** One space at the end of a run: what white space the page's text has there, or nothing of it. */
function addSpace(run: Run, next: Span, text: string) {
  const last = run.spans.at(-1)
  const end = last?.end ?? 0
  const blank = next.start > end && text.slice(end, next.start).trim() === ''
  const gap: Span = {part: next.part, start: end, end: blank ? next.start : end, length: 1}
  run.text += ' '
  if (last && last.length === undefined && text.slice(end, next.start) === ' ') last.end = next.start
  else run.spans.push(gap)
}

/** Spans that touch in the page's text are one, with one box around them; words that were read off a picture stay apart. */
function addSpan(spans: Span[], span: Span) {
  const last = spans.at(-1)
  if (last && last.length === undefined && last.end === span.start && span.confidence === undefined) {
    Object.assign(last, {end: span.end, ...rounded(boxAround([last as Box, span as Box]))})
  } else spans.push(span)
}

/** How sure a word is that was read off a picture. */
function certaintyOf({confidence}: Word): Pick<Span, 'confidence'> {
  return confidence === undefined ? {} : {confidence: round(confidence)}
}

function isRaised(word: Word, line: Line): boolean {
  const {size} = line.style
  if (word.raised) return true
  return word.style.size <= size * raise.size && word.baseline <= line.baseline - size * raise.height
}

function isInside(word: Box, box: Box): boolean {
  const across = Math.min(word.x1, box.x1) - Math.max(word.x0, box.x0)
  const middle = (word.y0 + word.y1) / 2
  return middle > box.y0 && middle < box.y1 && across >= (word.x1 - word.x0) * linkedShare
}

/** A box in hundredths of a point, finer than any screen. */
function rounded({x0, y0, x1, y1}: Box): Box {
  return {x0: round(x0), y0: round(y0), x1: round(x1), y1: round(y1)}
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
