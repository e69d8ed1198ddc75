import type {Region} from '../../tree/outline.ts'
import {classesOf, lower, space, upper} from '../../util/letters.ts'
import words from './region-words.json' with {type: 'json'}

/** Names of the groups of words that the classes and identifiers of elements are made of. */
export const cueNames: ReadonlyArray<string> = Object.keys(words)

/** By word, the places of its groups in `cueNames`. */
const groupsOf = new Map<string, number[]>()
for (const [group, list] of Object.values(words).entries()) {
  for (const word of list) groupsOf.set(word, [...(groupsOf.get(word) ?? []), group])
}

/** Bits of a hash by which what is none of the words is mostly seen to be none, without being cut out. */
const bits = 0x3fff
const mayBeWord = new Uint8Array(bits + 1)
for (const word of groupsOf.keys()) mayBeWord[hashOf(word, 0, word.length, 0) & bits] = 1

/** Attributes that tell what an element is for. */
const telling: ReadonlySet<string> = new Set([
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
const longestValue = 200

const none: ReadonlyArray<number> = []

/**
 * The places in `cueNames` of the groups that an element's classes, identifier and the like have words of.
 *
 * @param known The groups of values and of names that were looked at on the same page: most come again.
 */
export function cuesOf(region: Region, known: Map<string, ReadonlyArray<number>>): ReadonlyArray<number> {
  let found = none
  for (const {name, value} of region.attrs) {
    if (value !== '' && telling.has(name)) found = union(found, groupsOfValue(value, known))
  }
  return found
}

function groupsOfValue(value: string, known: Map<string, ReadonlyArray<number>>): ReadonlyArray<number> {
  let found = known.get(value)
  if (!found) known.set(value, (found = groupsIn(value.length > longestValue ? value.slice(0, longestValue) : value)))
  return found
}

/** Most elements have one name that tells: its groups are theirs. */
function union(a: ReadonlyArray<number>, b: ReadonlyArray<number>): ReadonlyArray<number> {
  if (b.length === 0 || a === b) return a
  if (a.length === 0) return b
  const others = b.filter(group => !a.includes(group))
  return others.length === 0 ? a : [...a, ...others]
}

/** `articleBody` has the words article, body, articlebody; `main-nav` has main, nav, mainnav. */
function groupsIn(names: string): ReadonlyArray<number> {
  let found = none
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
    const hash = hashOf(names, at, end, 0)
    if (mayBeWord[hash & bits] === 1) found = union(found, groupsOfWord(names.slice(at, end)))
    if (beforeEnd > before && mayBeWord[hashOf(names, at, end, beforeHash) & bits] === 1) {
      found = union(found, groupsOfWord(names.slice(before, beforeEnd) + names.slice(at, end)))
    }
    before = at
    beforeEnd = end
    beforeHash = hash
    at = end - 1
  }
  return found
}

function groupsOfWord(word: string): ReadonlyArray<number> {
  return groupsOf.get(word.toLowerCase()) ?? none
}

/** The hash of a stretch without case, going on from the one of what stands before it. */
function hashOf(text: string, start: number, end: number, before: number): number {
  let hash = before
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + toSmall(text.charCodeAt(at))) | 0
  return hash
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
