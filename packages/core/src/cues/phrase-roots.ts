import {isWordUnit} from '../util/letters.ts'
import {fold} from './fold.ts'
import {compound, edgesOf} from './phrase-pattern.ts'

/** Phrases as the cue files write them. */
export type List = ReadonlyArray<string>

/** What is looked for at a place in a text. */
export interface Entry {
  /** Folded: a phrase, or the first word of it that is written in one way only. */
  readonly key: string
  /** The last UTF-16 unit of the key: most of what begins alike is sooner seen to end otherwise. */
  readonly last: number
  /** The same for its end, backwards. */
  readonly end: string
  /** Whether no letter or digit may stand before the key, and behind it. */
  readonly edges: readonly [before: boolean, after: boolean]
  /** Whether the phrase begins with letters before the key: the end of a compound, or what Arabic writes as one with its word. */
  readonly within: boolean
  /** Whether other words of the phrase stand between its key and its end. */
  readonly open: boolean
  /** Places of the lists that have the phrase. */
  readonly lists: ReadonlyArray<number>
  /** The scan that met it last: only the first place of a phrase in a text is asked for, and "the" is everywhere. */
  met: number
}

/** Entries by the first letters of their keys: those that end here, or all where they are few, and those that go on. */
export interface Node {
  readonly entries: ReadonlyArray<Entry>
  readonly next: ReadonlyMap<number, Node>
}

/** What phrases begin with. */
export interface Beginnings {
  /** What begins with a whole word, by the hash of that word; and which hashes there are, cut to 16 bits: a bit for each. */
  readonly words: ReadonlyMap<number, Node>
  readonly hashes: Int32Array
  /**
   * What begins anywhere, and the UTF-16 units that it begins with: 1 where the one behind it counts as well, which `pairs` has with it,
   * by their hash.
   */
  readonly free: Node
  readonly opens: Uint8Array
  readonly pairs: Uint8Array
  /** Signs of each unit of ASCII, which most texts are of. */
  readonly signs: Uint8Array
}

export interface Roots {
  /** What is looked for at the beginning of a text: phrases of all lists. */
  readonly starts: Beginnings
  /** What is looked for anywhere in it. */
  readonly within: Beginnings
  /** What stands at an end, backwards. */
  readonly ends: Node
}

/** What to look for in a text for all of `lists`, by how it begins and ends; for those of `edges` not within it. */
export function toRoots(lists: ReadonlyArray<List>, edges: ReadonlySet<List>): Roots {
  const byPhrase = new Map<string, number[]>()
  for (const [place, list] of lists.entries())
    for (const phrase of list) byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), place])
  const entries = [...byPhrase].map(([phrase, own]) => toEntry(phrase, own))
  const isWithin = (place: number) => !edges.has(lists[place] ?? [])
  const within = entries.flatMap(entry => {
    const own = entry.lists.filter(isWithin)
    return own.length === 0 ? [] : [{...entry, lists: own}]
  })
  return {starts: toBeginnings(entries), within: toBeginnings(within), ends: toNode(entries, 'end')}
}

function toBeginnings(entries: ReadonlyArray<Entry>): Beginnings {
  const free = entries.filter(entry => !opensWithWord(entry))
  const opens = new Uint8Array(2 ** 16)
  const pairs = new Uint8Array(2 ** 16)
  for (const {key} of free) {
    const first = key.charCodeAt(0)
    opens[first] = key.length === 1 ? alone : (opens[first] ?? 0) || 1
    pairs[pairHash(first, key.charCodeAt(1))] = 1
  }
  const words = toWords(entries.filter(opensWithWord))
  const hashes = new Int32Array(2 ** 11)
  for (const hash of words.keys())
    hashes[(hash >>> 5) & 0x7ff] = (hashes[(hash >>> 5) & 0x7ff] ?? 0) | (1 << (hash & 31))
  const signs = Uint8Array.from({length: 128}, (_, unit) => signsOf(unit, opens))
  return {words, hashes, free: toNode(free, 'key'), opens, pairs, signs}
}

/** Of a unit in `opens`: what begins with it may have no other. */
export const alone = 2

/** Signs of a unit: that it is a letter or a digit; else, that a phrase may begin anywhere with it. */
export const inWord = 1

/** The signs of a UTF-16 unit. */
export function signsOf(unit: number, opens: Uint8Array): number {
  return (isWordUnit(unit) ? inWord : 0) + (opens[unit] === 0 ? 0 : 2)
}

/** A hash of 16 bits of two UTF-16 units. */
export function pairHash(first: number, second: number): number {
  return (Math.imul(first, 257) + second) & 0xffff
}

/** Whether the word that the key begins with must be a whole word of the text. */
function opensWithWord({key, edges}: Entry): boolean {
  return edges[0] && (edges[1] || firstWordEnd(key) < key.length)
}

function toWords(entries: ReadonlyArray<Entry>): Map<number, Node> {
  const groups = Map.groupBy(entries, ({key}) => hashOf(firstWordOf(key)))
  return new Map(
    [...groups].map(([hash, group]) => {
      const [word = '', ...others] = new Set(group.map(({key}) => firstWordOf(key)))
      return [hash, others.length === 0 ? toNode(group, 'key', word.length) : {entries: group, next: nothing}]
    })
  )
}

/** The first letters and digits; what a hyphen joins is another word. */
function firstWordOf(key: string): string {
  let end = 0
  while (end < key.length && isWordUnit(key.charCodeAt(end))) end++
  return key.slice(0, end)
}

function hashOf(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = addTo(hash, word.charCodeAt(at))
  return hash
}

function toEntry(phrase: string, lists: ReadonlyArray<number>): Entry {
  const words = phrase.split(' ')
  // A word of Arabic may have others written as one with it.
  const arabic = words.findIndex(word => /^\p{Script=Arabic}/u.test(word))
  if (arabic >= 0) {
    const key = fold(words.slice(0, Math.max(1, arabic)).join(' ')).text
    const end = backwards(fold(words.at(-1) ?? '').text)
    return {key, last: lastOf(key), end, edges: [false, false], within: true, open: words.length > 1, lists, met: 0}
  }
  const within = compound.test(phrase)
  const key = fold(within ? phrase.slice(1) : phrase).text
  const [before, after] = edgesOf(phrase)
  const edges = [before !== '' && !within, after !== ''] as const
  return {key, last: lastOf(key), end: backwards(key), edges, within, open: false, lists, met: 0}
}

function lastOf(key: string): number {
  return key.charCodeAt(key.length - 1)
}

function backwards(text: string): string {
  return text.split('').reverse().join('')
}

/** So few entries are looked at one by one. */
const few = 3

/** What most nodes go on with: one for all of them. */
const nothing: Node['next'] = new Map()

function toNode(entries: ReadonlyArray<Entry>, by: 'end' | 'key', depth = 0): Node {
  if (depth > 0 && entries.length <= few) return {entries, next: nothing}
  const groups = Map.groupBy(
    entries.filter(entry => entry[by].length > depth),
    entry => entry[by].charCodeAt(depth)
  )
  return {
    entries: entries.filter(entry => entry[by].length === depth),
    next:
      groups.size === 0 ? nothing : new Map([...groups].map(([unit, group]) => [unit, toNode(group, by, depth + 1)]))
  }
}

/** The end of the first word, or of what hyphens join. */
export function firstWordEnd(text: string): number {
  let end = 0
  while (end < text.length && !isWordUnit(text.charCodeAt(end))) end++
  while (end < text.length && (isWordUnit(text.charCodeAt(end)) || text[end] === '-')) end++
  return end
}

/** A hash of 32 bits, unit by unit. */
export function addTo(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0
}
