import {charFlags, type Chars} from '../chars.ts'
import type {Style, Word} from '../page-content.ts'

/** Gap in sizes of the text above which a word ends although there is no space: the engine sets one at smaller gaps. */
const wordGap = 1

/** Part of the size by which the baselines of one word may differ: a raised number is a word of its own. */
const baselineShift = 0.15

/** A word. A class, since V8 takes objects that a literal makes in great number for long-lived, and then seldom collects them. */
class PageWord implements Word {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
  readonly baseline: number
  readonly raised: boolean
  readonly mark: number
  readonly confidence: number | undefined
  readonly glued: boolean | undefined
  readonly style: Style

  /** The word of the characters from `first` to `last`. */
  constructor(chars: Chars, first: number, last: number, text: string) {
    const {baseline, mark, confidence} = chars.object(first)
    this.start = chars.start(first)
    this.end = chars.end(last)
    this.text = text.slice(this.start, this.end)
    let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity]
    for (let index = first; index <= last; index++) {
      x0 = Math.min(x0, chars.x0(index))
      y0 = Math.min(y0, chars.y0(index))
      x1 = Math.max(x1, chars.x1(index))
      y1 = Math.max(y1, chars.y1(index))
    }
    this.x0 = x0
    this.y0 = y0
    this.x1 = x1
    this.y1 = y1
    this.baseline = baseline
    this.raised = chars.is(first, charFlags.raised)
    this.mark = mark
    this.confidence = confidence
    this.glued = undefined
    this.style = styleOf(chars, first, last)
  }
}

/**
 * The words of a page, in the order of its characters; a line end always ends a word.
 *
 * @param text The text of all characters.
 */
export function toWords(chars: Chars, text: string): Word[] {
  const words: Word[] = []
  let first = -1
  for (let index = 0; index < chars.length; index++) {
    const blank = chars.isBlank(index)
    if (first >= 0 && (blank || !isTouching(chars, index - 1, index))) {
      words.push(new PageWord(chars, first, index - 1, text))
      first = -1
    }
    if (!blank && first < 0) first = index
  }
  if (first >= 0) words.push(new PageWord(chars, first, chars.length - 1, text))
  return words
}

function isTouching(chars: Chars, a: number, b: number): boolean {
  const [one, other] = [chars.object(a), chars.object(b)]
  if (chars.is(a, charFlags.hyphen) || one.style.rotation !== other.style.rotation) return false
  if (chars.is(a, charFlags.raised) !== chars.is(b, charFlags.raised)) return false
  if (one.style.rotation !== 0) return true
  const size = Math.max(one.style.size, other.style.size)
  const gap = Math.max(chars.x0(a), chars.x0(b)) - Math.min(chars.x1(a), chars.x1(b))
  return Math.abs(one.baseline - other.baseline) <= size * baselineShift && gap <= size * wordGap
}

/** The look of most characters from `first` to `last`. */
function styleOf(chars: Chars, first: number, last: number): Style {
  const style = chars.style(first)
  let index = first + 1
  while (index <= last && chars.style(index) === style) index++
  if (index > last) return style
  return usualStyle(
    Array.from({length: last - first + 1}, (_, at) => ({
      text: String.fromCodePoint(chars.code(first + at)),
      style: chars.style(first + at)
    }))
  )
}

/** The look that most of `parts` have, by the length of their text. */
export function usualStyle(parts: ReadonlyArray<{readonly text: string; readonly style: Style}>): Style {
  const [first] = parts
  if (!first) throw new RangeError('Expected text, not an empty list')
  if (parts.every(({style}) => style === first.style)) return first.style
  const lengths = new Map<Style, number>()
  for (const {style, text} of parts) lengths.set(style, (lengths.get(style) ?? 0) + text.length)
  let best = first.style
  for (const [style, length] of lengths) if (length > (lengths.get(best) ?? 0)) best = style
  return best
}
