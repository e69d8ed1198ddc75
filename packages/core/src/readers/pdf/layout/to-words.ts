import {boxAround} from '../box-around.ts'
import type {Char, Style, Word} from '../page-content.ts'

/** Gap in sizes of the text above which a word ends although there is no space: the engine sets one at smaller gaps. */
const wordGap = 1

/** Part of the size by which the baselines of one word may differ: a raised number is a word of its own. */
const baselineShift = 0.15

/** The words of a page, in the order of its characters; a line end always ends a word. */
export function toWords(chars: ReadonlyArray<Char>): Word[] {
  const words: Word[] = []
  let open: Char[] = []
  let last: Char | undefined
  for (const char of chars) {
    const blank = char.text.trim() === ''
    if (last && (blank || !isTouching(last, char))) {
      words.push(toWord(open, last))
      open = []
    }
    last = blank ? undefined : char
    if (!blank) open.push(char)
  }
  if (last) words.push(toWord(open, last))
  return words
}

function isTouching(a: Char, b: Char): boolean {
  const size = Math.max(a.style.size, b.style.size)
  if (a.style.rotation !== b.style.rotation || a.raised !== b.raised) return false
  if (a.style.rotation !== 0) return true
  const gap = Math.max(a.x0, b.x0) - Math.min(a.x1, b.x1)
  return Math.abs(a.baseline - b.baseline) <= size * baselineShift && gap <= size * wordGap
}

/** The word of some characters, up to `last`. */
function toWord(chars: ReadonlyArray<Char>, last: Char): Word {
  const [first = last] = chars
  let text = ''
  for (const char of chars) text += char.text
  return {
    ...boxAround(chars),
    text,
    start: first.start,
    end: last.start + last.text.length,
    baseline: first.baseline,
    style: usualStyle(chars),
    raised: first.raised,
    mark: first.mark,
    ...(first.confidence === undefined ? {} : {confidence: first.confidence})
  }
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
