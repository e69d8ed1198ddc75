import {classesOf, letter, number} from './letters.ts'

/** Most texts: what is done to these is done sooner than what others need. */
const ascii = /^[\0-\x7f]*$/

/** `text` without case, white space and punctuation, to compare. */
export function squash(text: string): string {
  if (ascii.test(text)) return text.toLowerCase().replace(/[^a-z\d]+/g, '')
  const folded = text.normalize('NFKC').toLowerCase()
  let result = ''
  // Where the word begins that is not yet in the result; -1 outside of words.
  let start = -1
  for (let at = 0; at < folded.length; at++) {
    const point = folded.codePointAt(at) ?? 0
    const isWord = (classesOf(point) & (letter | number)) !== 0
    if (isWord && start < 0) start = at
    if (!isWord && start >= 0) {
      result += folded.slice(start, at)
      start = -1
    }
    if (point > 0xffff) at++
  }
  return start < 0 ? result : result + folded.slice(start)
}
