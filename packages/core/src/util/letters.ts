import * as textUnits from './unit-at.ts'

// Imports are looked up at each step of a loop, constants are not; see `CONTRIBUTING.md`.
const {unitAt} = textUnits

/** What characters are, found out once each: classes of Unicode in patterns cost several times as much over a whole text. */
export const letter = 1
export const number = 2
/** A letter that has a capital form, and one that has a small one. */
export const small = 4
export const capital = 8
/** `Lu` and `Ll`. */
export const upper = 16
export const lower = 128
/** Han, Hiragana or Katakana. */
export const ideograph = 32
export const space = 64
/** A mark that combines with the letter before it. */
export const mark = 256

/** The bit that tells that a character was looked at. */
const known = 512

const tests: ReadonlyArray<readonly [number, RegExp]> = [
  [letter, /\p{L}/u],
  [number, /\p{N}/u],
  [upper, /\p{Lu}/u],
  [lower, /\p{Ll}/u],
  [mark, /\p{M}/u],
  [ideograph, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
  [space, /\s/]
]

/** Classes of the characters of one UTF-16 unit. */
const classes = new Uint16Array(2 ** 16)

/** The classes of a character, by its code point or by a UTF-16 unit; a half of a pair has none. */
export function classesOf(point: number): number {
  const found = classes[point] ?? 0
  return found === 0 ? classify(point) : found
}

function classify(point: number): number {
  const sign = String.fromCodePoint(point)
  let found = known
  for (const [bit, test] of tests) if (test.test(sign)) found |= bit
  if (sign !== sign.toUpperCase()) found |= small
  if (sign !== sign.toLowerCase()) found |= capital
  if (point < classes.length) classes[point] = found
  return found
}

/**
 * 1 if some of `classes` are among `others`, else 0, as a number to count with: no processor guesses where words end, and a wrong guess
 * takes as long as some ten letters.
 */
export function anyOf(classes: number, others: number): number {
  return ((classes & others) + 0xffff) >>> 16
}

/** Whether a UTF-16 unit is a letter or a digit. */
export function isWordUnit(unit: number): boolean {
  return (classesOf(unit) & (letter | number)) !== 0
}

/** Whether a UTF-16 unit is a half of a pair. */
export function isHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff
}

/** Whether a UTF-16 unit is the first half of a pair. */
export function isHighHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

/** The character at `offset`, by its code point; most are one unit, which is sooner read. */
export function pointAt(text: string, offset: number): number {
  const unit = unitAt(text, offset)
  return isHighHalf(unit) ? (text.codePointAt(offset) ?? unit) : unit
}

/** UTF-16 units of a character. */
export function unitsOf(point: number): number {
  return point > 0xffff ? 2 : 1
}

/** Offset of the next character after the one at `offset`. */
export function nextOffset(point: number, offset: number): number {
  return offset + unitsOf(point)
}
