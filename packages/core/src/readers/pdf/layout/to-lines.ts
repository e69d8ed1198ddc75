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

/** Characters of scripts that are written from right to left. */
export const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

/** The lines of a page in the order of its words: a line goes on while words stand beside each other. */
export function toLines(words: ReadonlyArray<Word>): Line[] {
  const lines: Line[] = []
  let open: Word[] = []
  for (const word of words) {
    if (open.length > 0 && !isOnLine(open, word)) {
      lines.push(toLine(open))
      open = []
    }
    open.push(word)
  }
  if (open.length > 0) lines.push(toLine(open))
  return lines
}

function isOnLine(line: ReadonlyArray<Word>, word: Word): boolean {
  const last = line.at(-1)
  if (!last) return true
  if (last.style.rotation !== word.style.rotation) return false
  if (word.style.rotation !== 0) return isBehind(last, word)
  const overlap = Math.min(last.y1, word.y1) - Math.max(last.y0, word.y0)
  if (overlap < Math.min(last.y1 - last.y0, word.y1 - word.y0) * overlapShare) return false
  // Numbers and foreign words jump about in text from right to left, which comes in logical order.
  if (rightToLeft.test(word.text) || line.some(each => rightToLeft.test(each.text))) return true
  const gap = word.x0 - last.x1
  const size = Math.max(last.style.size, word.style.size)
  return gap <= size * lineGap && gap >= -size
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
