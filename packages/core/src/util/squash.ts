import {classesOf, letter, number} from './letters.ts'
import {unitAt} from './unit-at.ts'

/** `text` without case, white space and punctuation, to compare; in one piece, for it may be kept with thousands of others. */
export function squash(text: string): string {
  return squashAscii(text) ?? squashOther(text.normalize('NFKC').toLowerCase())
}

/** Where short texts are written; what is longer goes the other way. */
const scratch = new Uint8Array(1024)
const decoder = new TextDecoder()

/** Most texts: what is done to these is done sooner than what others need. `undefined` for others. */
function squashAscii(text: string): string | undefined {
  const end = text.length
  if (end > scratch.length) return undefined
  let length = 0
  let isSame = true
  for (let at = 0; at < end; at++) {
    const unit = unitAt(text, at)
    if (unit > 0x7f) return undefined
    const isCapital = unit >= 0x41 && unit <= 0x5a
    if (isCapital || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39))
      scratch[length++] = isCapital ? unit + 0x20 : unit
    else isSame = false
    if (isCapital) isSame = false
  }
  return isSame ? text : decoder.decode(scratch.subarray(0, length))
}

function squashOther(folded: string): string {
  const words: string[] = []
  // Where the word begins that is not yet among them; -1 outside of words.
  let start = -1
  for (let at = 0; at < folded.length; at++) {
    const point = folded.codePointAt(at) ?? 0
    const isWord = (classesOf(point) & (letter | number)) !== 0
    if (isWord && start < 0) start = at
    if (!isWord && start >= 0) {
      words.push(folded.slice(start, at))
      start = -1
    }
    if (point > 0xffff) at++
  }
  if (start >= 0) words.push(folded.slice(start))
  return words.join('')
}
