import {boxAround} from '../box-around.ts'
import type {Line, Word} from '../page-content.ts'
import {usualStyle} from './to-words.ts'

/** Part of the smaller height by which two words of one line overlap: raised and lowered signs do, lines below do not. */
const overlapShare = 0.4

/**
 * Gap in sizes of the text above which a word begins another line although it stands beside: columns and cells have
 * wider ones; the widest of justified text and tabs behind list markers are narrower.
 */
const lineGap = 2.5

/** The same behind a label with its colon, "Date:", whose value stands where those of longer labels do; and words of a label at most. */
const labelGap = 8
const labelWords = 3

/** Characters of scripts that are written from right to left. */
export const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

/** A gap in a line that parts two lines: in sizes, and in usual gaps of that line. Justified lines have wide gaps throughout. */
const lonelyGap = {sizes: 1.3, usual: 3.5}

/** The lines of a page in the order of its words: a line goes on while words stand beside each other. */
export function toLines(words: ReadonlyArray<Word>): Line[] {
  const lines: Word[][] = []
  // Numbers and foreign words jump about in text from right to left, which comes in logical order.
  let mirrored = false
  for (const word of words) {
    const open = lines.at(-1)
    mirrored ||= rightToLeft.test(word.text)
    if (open && isOnLine(open.at(-1), word, mirrored, isLabel(open))) open.push(word)
    else {
      lines.push([word])
      mirrored = rightToLeft.test(word.text)
    }
  }
  return lines.flatMap(splitAtGaps).map(placeSigns).map(toLine)
}

/** A letter or a figure. */
const telling = /[\p{L}\p{N}]/u

/**
 * Puts signs that stand alone where they are seen in a line that runs from right to left: some programs paint the quotation marks around
 * a title, and brackets, behind its words.
 */
function placeSigns(words: Word[]): Word[] {
  if (words.length < 2 || !words.some(({text}) => rightToLeft.test(text))) return words
  const placed: Word[] = []
  for (const word of words) {
    const last = placed.at(-1)
    const isAhead = last !== undefined && !telling.test(word.text) && word.x0 >= last.x1
    const place = isAhead ? placed.findIndex(each => each.x1 <= word.x0) : -1
    if (place < 0) placed.push(word)
    else placed.splice(place, 0, word)
  }
  return placed
}

/** A line with one gap that is much wider than its others is two: a letterhead at both edges of the page. */
function splitAtGaps(words: Word[]): Word[][] {
  if (words.length < 4 || words[0]?.style.rotation !== 0 || words.some(({text}) => rightToLeft.test(text)))
    return [words]
  const gaps = words.slice(1).map((word, index) => word.x0 - (words[index]?.x1 ?? 0))
  const usual = gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? 0
  const parts: Word[][] = [[]]
  words.forEach((word, index) => {
    const gap = gaps[index - 1] ?? 0
    const size = word.style.size
    // What stands behind the first word may be what that marks.
    const isLonely = gap > size * lonelyGap.sizes && gap > Math.max(usual, size * 0.2) * lonelyGap.usual
    if (isLonely && index > 1 && !isLabel(words.slice(0, index))) parts.push([])
    parts.at(-1)?.push(word)
  })
  return parts
}

/** Whether the words of a line so far are a label. */
function isLabel(words: ReadonlyArray<Word>): boolean {
  return words.length <= labelWords && /\p{L}[:：]$/u.test(words.at(-1)?.text ?? '')
}

function isOnLine(last: Word | undefined, word: Word, mirrored: boolean, labeled: boolean): boolean {
  if (!last) return true
  if (last.style.rotation !== word.style.rotation) return false
  if (word.style.rotation !== 0) return isBehind(last, word)
  const overlap = Math.min(last.y1, word.y1) - Math.max(last.y0, word.y0)
  if (overlap < Math.min(last.y1 - last.y0, word.y1 - word.y0) * overlapShare) return false
  if (mirrored) return true
  const gap = word.x0 - last.x1
  const size = Math.max(last.style.size, word.style.size)
  return gap <= size * (labeled ? labelGap : lineGap) && gap >= -size
}

/** Whether a word goes on a line that is turned: no further away than a space is wide. */
function isBehind(a: Word, b: Word): boolean {
  const across = Math.max(a.x0, b.x0) - Math.min(a.x1, b.x1)
  const down = Math.max(a.y0, b.y0) - Math.min(a.y1, b.y1)
  const size = Math.max(a.style.size, b.style.size)
  const upright = a.style.rotation % 180 !== 0
  return upright ? across < 0 && down <= size : down < 0 && across <= size
}

/** One line of words that are not empty. */
export function toLine(words: ReadonlyArray<Word>): Line {
  const style = usualStyle(words)
  const usual = words.find(word => word.style === style) ?? words[0]
  return {...boxAround(words), words, baseline: usual?.baseline ?? 0, style}
}
