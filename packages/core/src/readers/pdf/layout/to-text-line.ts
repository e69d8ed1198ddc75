import {spanLength} from '../../../tree/slice-origin.ts'
import type {Span} from '../../../tree/types.ts'
import type {Box} from '../box.ts'
import type {Line, Link, Page, Word} from '../page-content.ts'
import type {Places} from './places.ts'
import type {TagBlock} from './tag-blocks.ts'
import {type Look, type Run, TextLine} from './text-line.ts'

/** Part of the line's size by which a raised word is higher, and how large it may be. */
const raise = {height: 0.12, size: 0.87}

/** Gap between two words, in sizes, that is a space although the page's text has none. */
const spaceGap = 0.15

/** Part of a word that must lie in a link's box to be of the link. */
const linkedShare = 0.6

/** The line `line` of `page`, in the form that is kept; where it is goes to `places`. */
export function toTextLine(
  line: Line,
  page: Page,
  places: Places,
  {
    bulleted = false,
    underlined = false,
    blocks
  }: {bulleted?: boolean; underlined?: boolean; blocks?: ReadonlyMap<number, TagBlock>} = {}
): TextLine {
  const runs = toRuns(line, page)
  const [first] = line.words
  // Behind what is glued to the first word.
  const next = line.words.findIndex((word, index) => index > 0 && word.glued !== true)
  const second = line.words[next]
  const last = line.words.at(next > 0 ? next - 1 : -1)
  const {x0, y0, x1, y1, baseline} = line
  const at = places.end
  places.add(x0)
  places.add(y0)
  places.add(x1)
  places.add(y1)
  places.add(baseline)
  places.add(first && last ? Math.abs(last.x1 - first.x0) : 0)
  places.add(second ? second.x0 : x1)
  for (const {spans} of runs) for (const span of spans) places.addSpan(span)
  const facts = {
    page: page.number,
    part: page.part,
    text: textOf(runs, page.text),
    looks: places.looksOf(runs.map(toLook)),
    style: line.style,
    bold: line.words.every(word => word.style.bold),
    bulleted,
    underlined: underlined && !runs.some(run => run.link),
    block: blockOf(runs, blocks)
  }
  return new TextLine(facts, places, at)
}

function toLook({style, raised, link, mark, spans}: OpenRun): Look {
  return {style, raised, link, mark, spanCount: spans.length}
}

/** The text of runs, as a part of the page's where it is one stretch of that: long files have many lines. */
function textOf(runs: ReadonlyArray<OpenRun>, page: string): string {
  const [start = 0, end = 0] = [runs[0]?.spans[0]?.start, runs.at(-1)?.spans.at(-1)?.end]
  const text = runs.map(run => textOfSpans(run.spans, page)).join('')
  const whole = page.slice(start, end)
  return whole === text ? whole : text
}

function textOfSpans(spans: ReadonlyArray<Span>, page: string): string {
  return spans.map(({start, end, length}) => (length === undefined ? page.slice(start, end) : ' ')).join('')
}

/** The block that most of a line is in. */
function blockOf(runs: ReadonlyArray<OpenRun>, blocks?: ReadonlyMap<number, TagBlock>): TagBlock | undefined {
  if (!blocks || blocks.size === 0) return undefined
  const [longest] = runs.toSorted((a, b) => lengthOf(b) - lengthOf(a))
  return longest && blocks.get(longest.mark)
}

function lengthOf({spans}: OpenRun): number {
  return spans.reduce((sum, span) => sum + spanLength(span), 0)
}

/** A run that words are added to. */
type OpenRun = Omit<Run, 'spanCount' | 'text'>

function toRuns(line: Line, page: Page): OpenRun[] {
  const runs: OpenRun[] = []
  let open: OpenRun | undefined
  let before: Word | undefined
  for (const word of line.words) {
    if (open && before && isApart(before, word, page.text)) addSpace(open.spans, word.start, page)
    const raised = isRaised(word, line)
    const link = page.links.length === 0 ? undefined : page.links.find(each => isInside(word, each))
    if (open && fits(open, word, raised, link)) addWord(open.spans, word, page.part)
    else runs.push((open = {style: word.style, raised, link, mark: word.mark, spans: [toSpan(word, page.part)]}))
    before = word
  }
  return runs
}

function fits(open: OpenRun, word: Word, raised: boolean, link: Link | undefined): boolean {
  const {bold, italic} = open.style
  return (
    open.raised === raised &&
    open.link === link &&
    open.mark === word.mark &&
    bold === word.style.bold &&
    italic === word.style.italic &&
    word.start >= (open.spans.at(-1)?.end ?? 0)
  )
}

/** Whether a space stands between two words of a line: words are also parted where the look changes within one. */
function isApart(before: Word, word: Word, text: string): boolean {
  if (word.glued !== undefined) return !word.glued
  if (word.start > before.end && text.slice(before.end, word.start).trim() === '') return true
  const gap = Math.max(before.x0, word.x0) - Math.min(before.x1, word.x1)
  return gap > Math.max(before.style.size, word.style.size) * spaceGap
}

/** One space at the end of a run: what white space the page's text has there up to `next`, or nothing of it. */
function addSpace(spans: Span[], next: number, {part, text}: Page) {
  const last = spans.at(-1)
  const end = last?.end ?? 0
  const blank = next > end && text.slice(end, next).trim() === ''
  if (last && last.length === undefined && next === end + 1 && text[end] === ' ') last.end = next
  else spans.push({part, start: end, end: blank ? next : end, length: 1})
}

/** Spans that touch in the page's text are one, with one box around them; words that were read off a picture stay apart. */
function addWord(spans: Span[], word: Word, part: string) {
  const last = spans.at(-1)
  if (last && last.length === undefined && last.end === word.start && word.confidence === undefined) {
    last.end = word.end
    last.x0 = Math.min(last.x0 ?? Infinity, word.x0)
    last.y0 = Math.min(last.y0 ?? Infinity, word.y0)
    last.x1 = Math.max(last.x1 ?? -Infinity, word.x1)
    last.y1 = Math.max(last.y1 ?? -Infinity, word.y1)
  } else spans.push(toSpan(word, part))
}

function toSpan({start, end, x0, y0, x1, y1, confidence}: Word, part: string): Span {
  if (confidence === undefined) return {part, start, end, x0, y0, x1, y1}
  return {part, start, end, x0, y0, x1, y1, confidence}
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
