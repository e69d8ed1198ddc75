import {classesOf, lower, space, upper} from '../../util/letters.ts'

/** Attributes that tell what an element is for. */
export const telling: ReadonlySet<string> = new Set([
  'class',
  'id',
  'role',
  'itemprop',
  'data-testid',
  'data-component',
  'aria-label',
  'data-block-name'
])

/** A longer value, in UTF-16 units, is no name: only its beginning is looked at. */
export const longestValue = 200

/** Bits of a hash by which what is none of some words is mostly seen to be none, without being cut out. */
const bits = 0x3fff

/** Tells what may be one of `words`, which are in small letters, by its hash. */
export function toFilter(words: Iterable<string>): Uint8Array {
  const filter = new Uint8Array(bits + 1)
  for (const word of words) filter[hashOf(word, 0, word.length) & bits] = 1
  return filter
}

/**
 * Visits the words that names of classes or the like are made of, in small letters, each alone and put together with the one
 * before in its name: `articleBody` has article, body, articlebody; `main-nav` has main, nav, mainnav.
 *
 * @param names No longer than `longestValue`.
 * @param filter Leaves out most words that are not asked for.
 */
export function eachNameWord(names: string, filter: Uint8Array | undefined, visit: (word: string) => void): void {
  const mayBe = (hash: number) => !filter || filter[hash & bits] === 1
  // The word before in the same name: where it begins and ends, and its hash.
  let before = 0
  let beforeEnd = 0
  let beforeHash = 0
  for (let at = 0; at < names.length; at++) {
    const end = wordEnd(names, at)
    if (end === at) {
      if (isSpace(names.charCodeAt(at))) beforeEnd = before
      continue
    }
    const hash = hashOf(names, at, end)
    if (mayBe(hash)) visit(names.slice(at, end).toLowerCase())
    if (beforeEnd > before && mayBe(joinHashes(beforeHash, hash, end - at))) {
      visit((names.slice(before, beforeEnd) + names.slice(at, end)).toLowerCase())
    }
    before = at
    beforeEnd = end
    beforeHash = hash
    at = end - 1
  }
}

/** The hash of a stretch without case. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = (Math.imul(hash, factor) + toSmall(text.charCodeAt(at))) | 0
  return hash
}

const factor = 31

/** Powers of `factor` in 32 bits, as many as the longest value has units. */
const powers = new Int32Array(longestValue + 1).fill(1)
for (let power = 1; power < powers.length; power++) powers[power] = Math.imul(powers[power - 1] as number, factor)

/** The hash of two stretches as one, by the hash of each and the length of the second. */
function joinHashes(first: number, second: number, length: number): number {
  return (Math.imul(first, powers[length] as number) + second) | 0
}

function toSmall(unit: number): number {
  if (unit > 0x7f) return String.fromCharCode(unit).toLowerCase().charCodeAt(0)
  return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit
}

function isSpace(unit: number): boolean {
  return (classesOf(unit) & space) !== 0
}

/** Where the word ends that begins at `start`: small letters with a capital before or a digit behind, or capitals; `start` if none does. */
function wordEnd(name: string, start: number): number {
  const smallStart = isOf(upper, name, start) ? start + 1 : start
  let end = smallStart
  while (isOf(lower, name, end)) end++
  if (end > smallStart) return isDigit(name.charCodeAt(end)) ? end + 1 : end
  while (isOf(upper, name, end)) end++
  return end
}

function isOf(bit: number, name: string, at: number): boolean {
  return at < name.length && (classesOf(name.charCodeAt(at)) & bit) !== 0
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

/** The places of `a`, then those of `b` that are not among them. */
export function union(a: ReadonlyArray<number>, b: ReadonlyArray<number>): ReadonlyArray<number> {
  if (b.length === 0 || a === b) return a
  if (a.length === 0) return b
  const others = b.filter(place => !a.includes(place))
  return others.length === 0 ? a : [...a, ...others]
}
