import {isWordUnit} from '../util/letters.ts'
import {type Folded, fold} from './fold.ts'
import {compound, edgesOf} from './phrase-pattern.ts'

/**
 * Tells which lists of a language have no phrase at a place in a text, for all of them at once: most lines have phrases of few
 * lists. What it lets through is a guess that the list's own pattern must confirm.
 */

type List = ReadonlyArray<string>

/** What is looked for at a place in a text. */
interface Entry {
  /** Folded: a phrase, or the first word of it that is written in one way only. */
  readonly key: string
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
interface Node {
  readonly entries: ReadonlyArray<Entry>
  readonly next: ReadonlyMap<number, Node>
}

interface Roots {
  /** What begins with a whole word, by the hash of that word; and which hashes there are, cut to 16 bits: 1 where there is one. */
  readonly words: ReadonlyMap<number, Node>
  readonly hashes: Uint8Array
  /** What begins anywhere, and the UTF-16 units that it begins with: 1 where one does. */
  readonly free: Node
  readonly opens: Uint8Array
  /** What stands at an end, backwards. */
  readonly ends: Node
}

/** Which lists may have phrases in a text. Each is found out when it is first asked about. */
interface Found {
  readonly asked: string
  readonly folded: Folded
  /** At its start, punctuation aside. */
  starts?: Firsts
  ends?: Firsts
  within?: Firsts
}

/**
 * In pairs: the place of a list that may have a phrase, and the UTF-16 offset that none begins before. A text has phrases of
 * few lists, and thousands of these are remembered: a row of all lists would keep the garbage collector busy.
 */
type Firsts = ReadonlyArray<number>

const none: Firsts = []

/** Lists that are looked for together. */
interface Index {
  readonly lists: ReadonlyArray<List>
  /** By the place of a list, during a scan: 1 more than the offset of its first phrase; 0 where none is met yet. */
  readonly sheet: Int32Array
  /** Made when it is first needed. */
  roots?: Roots
  /** What was found in the last texts: a line is asked about once a list. */
  readonly recent: Map<string, Found>
  /** What they weigh. */
  kept: number
  last?: Found
}

/** The index that a list is in, and its place there. */
const homes = new WeakMap<List, {readonly index: Index; readonly place: number}>()

/** Makes the phrases of `lists` be looked for together from now on; other lists may always have one. */
export function lookTogether(lists: ReadonlyArray<List>): void {
  const index: Index = {lists, sheet: new Int32Array(lists.length), recent: new Map(), kept: 0}
  for (const [place, list] of lists.entries()) homes.set(list, {index, place})
}

/** Whether `text` may begin with a phrase of `list`, punctuation aside. */
export function mayStart(list: List, text: string): boolean {
  const home = homes.get(list)
  if (!home) return true
  const found = foundIn(text, home.index)
  found.starts ??= listsWithin(found.folded, firstWordEnd(found.folded.text), home.index)
  return firstOf(found.starts, home.place) !== undefined
}

/** The UTF-16 offset that no phrase of `list` that `text` ends with begins before; `undefined` if it ends with none. */
export function lastPlace(list: List, text: string): number | undefined {
  const home = homes.get(list)
  if (!home) return 0
  const found = foundIn(text, home.index)
  found.ends ??= listsAtEnd(found.folded, home.index)
  return firstOf(found.ends, home.place)
}

/** Whether `text` may have a phrase of `list` in it. */
export function mayHave(list: List, text: string): boolean {
  return firstPlace(list, text) !== undefined
}

/** The UTF-16 offset that no phrase of `list` begins before; `undefined` if there is none in `text`. */
export function firstPlace(list: List, text: string): number | undefined {
  const home = homes.get(list)
  if (!home) return 0
  const found = foundIn(text, home.index)
  found.within ??= listsWithin(found.folded, found.folded.text.length, home.index)
  return firstOf(found.within, home.place)
}

function firstOf(firsts: Firsts, place: number): number | undefined {
  for (let at = 0; at < firsts.length; at += 2) if (firsts[at] === place) return firsts[at + 1]
  return undefined
}

/** As much is remembered: about the text of a document, in UTF-16 units, and what each piece of it weighs beside its text. */
const mostKept = 150_000
const weightOfText = 100

function foundIn(text: string, index: Index): Found {
  if (index.last?.asked === text) return index.last
  const known = index.recent.get(text)
  const found = known ?? {asked: text, folded: fold(text)}
  index.last = found
  if (known) return known
  if (index.kept > mostKept) {
    index.recent.clear()
    index.kept = 0
  }
  index.recent.set(text, found)
  index.kept += text.length + weightOfText
  return found
}

/** The end of the first word, or of what hyphens join. */
function firstWordEnd(text: string): number {
  let end = 0
  while (end < text.length && !isWordUnit(text.charCodeAt(end))) end++
  while (end < text.length && (isWordUnit(text.charCodeAt(end)) || text[end] === '-')) end++
  return end
}

/** What is found in one text. */
interface Sheet {
  readonly folded: Folded
  /** The index's own, all 0 before and after. */
  readonly firsts: Int32Array
  /** Places of the lists that were met. */
  readonly met: number[]
}

function toFirsts({firsts, met}: Sheet): Firsts {
  if (met.length === 0) return none
  const pairs: number[] = []
  for (const list of met) {
    pairs.push(list, (firsts[list] ?? 0) - 1)
    firsts[list] = 0
  }
  return pairs
}

/** Number of the scan that goes on. */
let scan = 0

/** The lists of the phrases that begin before `limit`, where no word goes on, each with the first place that one begins at. */
function listsWithin(folded: Folded, limit: number, index: Index): Firsts {
  const {text} = folded
  const {words, hashes, free, opens} = rootsOf(index)
  const sheet: Sheet = {folded, firsts: index.sheet, met: []}
  scan++
  let start = 0
  let hash = 0
  for (let at = 0; at <= limit; at++) {
    const unit = at < limit ? text.charCodeAt(at) : 0
    if (opens[unit] === 1) descend(free.next.get(unit), at, 1, sheet)
    if (isWordUnit(unit)) {
      hash = addTo(hash, unit)
      continue
    }
    // Most words begin nothing, which is sooner seen here than in the map.
    if (hashes[hash & 0xffff] === 1 && at > start) descend(words.get(hash), start, at - start, sheet)
    start = at + 1
    hash = 0
  }
  return toFirsts(sheet)
}

/** A hash of 32 bits, unit by unit. */
function addTo(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0
}

/** Takes the entries from `root` on, which stands for the first letters at `start`, as many as `depth`. */
function descend(root: Node | undefined, start: number, depth: number, sheet: Sheet) {
  const {text} = sheet.folded
  let node = root
  for (let at = start + depth; node; at++) {
    if (node.entries.length > 0) take(node.entries, start, sheet)
    node = at < text.length ? node.next.get(text.charCodeAt(at)) : undefined
  }
}

/** Takes the entries that stand at `start`. */
function take(entries: ReadonlyArray<Entry>, start: number, sheet: Sheet) {
  const {text} = sheet.folded
  for (const entry of entries) {
    const {key, edges, within, lists} = entry
    if (entry.met === scan || !text.startsWith(key, start)) continue
    const end = start + key.length
    if (edges[1] && end < text.length && isWordUnit(text.charCodeAt(end))) continue
    entry.met = scan
    add(lists, within ? wordStart(text, start) : start, sheet)
  }
}

/** Writes down that `lists` have a phrase at `start` of the folded text. */
function add(lists: ReadonlyArray<number>, start: number, sheet: Sheet) {
  const first = sheet.folded.offsetOf(start)
  const {firsts, met} = sheet
  for (const list of lists) {
    const before = firsts[list] ?? 0
    if (before === 0) met.push(list)
    if (before === 0 || first < before - 1) firsts[list] = first + 1
  }
}

function wordStart(text: string, at: number): number {
  let start = at
  while (start > 0 && (isWordUnit(text.charCodeAt(start - 1)) || text[start - 1] === '-')) start--
  return start
}

function listsAtEnd(folded: Folded, index: Index): Firsts {
  const {text} = folded
  const sheet: Sheet = {folded, firsts: index.sheet, met: []}
  let node: Node | undefined = rootsOf(index).ends
  for (let at = text.length - 1; node; at--) {
    for (const {end, within, open, lists} of node.entries) {
      if (!isBackwards(end, text)) continue
      const start = text.length - end.length
      add(lists, open ? 0 : within ? wordStart(text, start) : start, sheet)
    }
    node = at >= 0 ? node.next.get(text.charCodeAt(at)) : undefined
  }
  return toFirsts(sheet)
}

function isBackwards(end: string, text: string): boolean {
  for (let at = 0; at < end.length; at++) {
    if (end.charCodeAt(at) !== text.charCodeAt(text.length - 1 - at)) return false
  }
  return true
}

function rootsOf(index: Index): Roots {
  return (index.roots ??= toRoots(index.lists))
}

function toRoots(lists: ReadonlyArray<List>): Roots {
  const byPhrase = new Map<string, number[]>()
  for (const [place, list] of lists.entries())
    for (const phrase of list) byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), place])
  const entries = [...byPhrase].map(([phrase, own]) => toEntry(phrase, own))
  const free = entries.filter(entry => !opensWithWord(entry))
  const opens = new Uint8Array(2 ** 16)
  for (const {key} of free) opens[key.charCodeAt(0)] = 1
  const words = toWords(entries.filter(opensWithWord))
  const hashes = new Uint8Array(2 ** 16)
  for (const hash of words.keys()) hashes[hash & 0xffff] = 1
  return {
    words,
    hashes,
    free: toNode(free, 'key'),
    opens,
    ends: toNode(entries, 'end')
  }
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
      return [hash, others.length === 0 ? toNode(group, 'key', word.length) : {entries: group, next: new Map()}]
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
    return {key, end, edges: [false, false], within: true, open: words.length > 1, lists, met: 0}
  }
  const within = compound.test(phrase)
  const key = fold(within ? phrase.slice(1) : phrase).text
  const [before, after] = edgesOf(phrase)
  return {key, end: backwards(key), edges: [before !== '' && !within, after !== ''], within, open: false, lists, met: 0}
}

function backwards(text: string): string {
  return text.split('').reverse().join('')
}

/** So few entries are looked at one by one. */
const few = 3

function toNode(entries: ReadonlyArray<Entry>, by: 'end' | 'key', depth = 0): Node {
  if (depth > 0 && entries.length <= few) return {entries, next: new Map()}
  const groups = Map.groupBy(
    entries.filter(entry => entry[by].length > depth),
    entry => entry[by].charCodeAt(depth)
  )
  return {
    entries: entries.filter(entry => entry[by].length === depth),
    next: new Map([...groups].map(([unit, group]) => [unit, toNode(group, by, depth + 1)]))
  }
}
