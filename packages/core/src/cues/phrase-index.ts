import {clear} from '../util/clear.ts'
import * as letterClasses from '../util/letters.ts'
import * as textUnits from '../util/unit-at.ts'
import {type Folded, fold} from './fold.ts'
import * as phraseRoots from './phrase-roots.ts'
import type {Beginnings, Entry, List, Node, Roots} from './phrase-roots.ts'

// Imports are looked up at each step of a loop, constants are not; see `CONTRIBUTING.md`.
const {isWordUnit} = letterClasses
const {unitAt} = textUnits
const {addTo, alone, firstWordEnd, inWord, pairHash, signsOf, toRoots} = phraseRoots

/**
 * Tells which lists of a language have no phrase at a place in a text, for all of them at once: most lines have phrases of few
 * lists. What it lets through is a guess that the list's own pattern must confirm.
 */

/** Which lists may have phrases in a text. Each is found out when it is first asked about. */
class Found {
  readonly asked: string
  readonly folded: Folded
  /** At its start, punctuation aside. */
  starts: Firsts | undefined = undefined
  ends: Firsts | undefined = undefined
  within: Firsts | undefined = undefined

  constructor(asked: string) {
    this.asked = asked
    this.folded = fold(asked)
  }
}

/**
 * The places of the lists that may have a phrase, and for each the UTF-16 offset that none begins before. A text has phrases of few
 * lists, and thousands of these are remembered: a row of all lists would keep the garbage collector busy.
 */
class Firsts {
  readonly lists: ReadonlyArray<number>
  readonly offsets: ReadonlyArray<number>

  constructor(lists: ReadonlyArray<number>, offsets: ReadonlyArray<number>) {
    this.lists = lists
    this.offsets = offsets
  }
}

const none = new Firsts([], [])

/** Lists that are looked for together. */
interface Index {
  readonly lists: ReadonlyArray<List>
  /** Those of them that are looked for at the beginnings and ends of texts alone. */
  readonly edges: ReadonlySet<List>
  /** By the place of a list, during a scan: 1 more than the offset of its first phrase; 0 where none is met yet. */
  readonly sheet: Int32Array
  /** Places of the lists that are met during a scan. */
  readonly met: number[]
  /** Made when it is first needed. */
  roots?: Roots
  /** What was found in the last texts: a line is asked about once a list. */
  recent: Map<string, Found>
  /** What they weigh. */
  kept: number
  last?: Found
}

/** The index that a list is in, and its place there. */
const homes = new WeakMap<List, {readonly index: Index; readonly place: number}>()

/**
 * Makes the phrases of `lists` be looked for together from now on; other lists may always have one.
 *
 * @param edges Those of them that are asked about at the beginnings and ends of texts alone. Small words stand in every line: to meet them
 * there for nobody is most of the work. Within a text they are found all the same, one list by itself.
 */
export function lookTogether(lists: ReadonlyArray<List>, edges: ReadonlyArray<List> = []): void {
  const index: Index = {
    lists,
    edges: new Set(edges),
    sheet: new Int32Array(lists.length),
    met: [],
    recent: new Map(),
    kept: 0
  }
  for (const [place, list] of lists.entries()) homes.set(list, {index, place})
}

/** Whether `text` may begin with a phrase of `list`, punctuation aside. */
export function mayStart(list: List, text: string): boolean {
  const home = homes.get(list)
  if (!home) return true
  const found = foundIn(text, home.index)
  found.starts ??= listsWithin(found.folded, firstWordEnd(found.folded.text), rootsOf(home.index).starts, home.index)
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
  if (!home || home.index.edges.has(list)) return 0
  const found = foundIn(text, home.index)
  found.within ??= listsWithin(found.folded, found.folded.text.length, rootsOf(home.index).within, home.index)
  return firstOf(found.within, home.place)
}

function firstOf({lists, offsets}: Firsts, place: number): number | undefined {
  for (let at = 0; at < lists.length; at++) if (lists[at] === place) return offsets[at]
  return undefined
}

/** As much is remembered: about the text of a document, in UTF-16 units, and what each piece of it weighs beside its text. */
const mostKept = 150_000
const weightOfText = 100

function foundIn(text: string, index: Index): Found {
  if (index.last?.asked === text) return index.last
  const known = index.recent.get(text)
  const found = known ?? new Found(text)
  index.last = found
  if (known) return known
  if (index.kept > mostKept) {
    index.recent = new Map()
    index.kept = 0
  }
  index.recent.set(text, found)
  index.kept += text.length + weightOfText
  return found
}

/** What is found in one text. */
interface Sheet {
  readonly folded: Folded
  /** The index's own, all 0 before and after. */
  readonly firsts: Int32Array
  /** Places of the lists that were met; the index's own, empty before and after. */
  readonly met: number[]
}

function toFirsts({firsts, met}: Sheet): Firsts {
  if (met.length === 0) return none
  const found = new Firsts(
    met.slice(),
    met.map(list => (firsts[list] ?? 0) - 1)
  )
  for (const list of met) firsts[list] = 0
  clear(met)
  return found
}

/** Number of the scan that goes on. */
let scan = 0

/** The lists of the phrases that begin before `limit`, where no word goes on, each with the first place that one begins at. */
function listsWithin(folded: Folded, limit: number, beginnings: Beginnings, index: Index): Firsts {
  const {text} = folded
  const {words, hashes, free, opens, pairs, signs} = beginnings
  const sheet: Sheet = {folded, firsts: index.sheet, met: index.met}
  scan++
  let start = 0
  let hash = 0
  for (let at = 0; at <= limit; at++) {
    const unit = at < limit ? unitAt(text, at) : 0
    const own = unit < signs.length ? (signs[unit] ?? 0) : signsOf(unit, opens)
    if (own > inWord && (opens[unit] === alone || pairs[pairHash(unit, text.charCodeAt(at + 1))] === 1)) {
      descend(free.next.get(unit), at, 1, sheet)
    }
    if ((own & inWord) !== 0) {
      hash = addTo(hash, unit)
      continue
    }
    // Most words begin nothing, which is sooner seen here than in the map.
    if (((hashes[(hash >>> 5) & 0x7ff] as number) & (1 << (hash & 31))) !== 0 && at > start)
      descend(words.get(hash), start, at - start, sheet)
    start = at + 1
    hash = 0
  }
  return toFirsts(sheet)
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
    const {key, last, edges, within, lists} = entry
    const end = start + key.length
    if (entry.met === scan || end > text.length || text.charCodeAt(end - 1) !== last) continue
    if (!text.startsWith(key, start)) continue
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
  const sheet: Sheet = {folded, firsts: index.sheet, met: index.met}
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
  return (index.roots ??= toRoots(index.lists, index.edges))
}
