import * as letterClasses from './letters.ts'
import {mostBytes, putUtf8} from './put-utf8.ts'
import * as textUnits from './unit-at.ts'

// Imports are looked up at each step of a loop, constants are not; see `CONTRIBUTING.md`.
const {classesOf, letter, number} = letterClasses
const {unitAt} = textUnits

/** `text` without case, white space and punctuation, to compare; in one piece, for it may be kept with thousands of others. */
export function squash(text: string): string {
  return squashByUnit(text) ?? squashWhole(text)
}

/** Where short texts are written; what is longer goes the other way. */
const scratch = new Uint8Array(3072)
const decoder = new TextDecoder()

/** Most texts: what is done to these is done sooner than what others need. `undefined` for others. */
function squashByUnit(text: string): string | undefined {
  const {length} = text
  if (length * mostBytes > scratch.length) return undefined
  let end = 0
  let changes = 0
  for (let at = 0; at < length; at++) {
    const unit = unitAt(text, at)
    const becomes = becomesOf(unit)
    if (becomes === other) return undefined
    const isKept = Number(becomes > leftOut)
    changes |= (becomes ^ unit) | (isKept ^ 1)
    if (becomes < 0x80) {
      // What is left out is written over.
      scratch[end] = becomes
      end += isKept
    } else end = putUtf8(becomes, scratch, end)
  }
  return changes === 0 ? text : decoder.decode(scratch.subarray(0, end))
}

/** What becomes of each UTF-16 unit: another one, or one of these. */
const becoming = new Uint16Array(2 ** 16)
/** It was not looked at yet. */
const unknown = 0
/** Several units, or what rests on those beside it. */
const other = 1
const leftOut = 2

function becomesOf(unit: number): number {
  const found = becoming[unit] as number
  return found === unknown ? (becoming[unit] = lookAt(unit)) : found
}

/** Halves of pairs; marks, which are put together with the letter before them, as the parts of Hangul are; and the sigma, which has a form for ends. */
const restsOnOthers = /[\ud800-\udfff\u1160-\u11ff\u03a3]|\p{M}/u

function lookAt(unit: number): number {
  const sign = String.fromCharCode(unit).normalize('NFKC')
  const squashed = squashWhole(sign)
  if (restsOnOthers.test(sign) || squashed.length > 1) return other
  return squashed === '' ? leftOut : squashed.charCodeAt(0)
}

function squashWhole(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase()
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
