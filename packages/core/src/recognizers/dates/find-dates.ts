import type {Cues} from '../../cues/cues.ts'
import {findTime} from './find-times.ts'
import {isNamedAfter} from './is-named-after.ts'
import {type Lexicon, lexiconOf} from './lexicon.ts'
import {anyShape, type Said, shapes, type Taken} from './shapes.ts'
import {toInterval} from './to-edtf.ts'
import {type Tokens, tokenize} from './tokenize.ts'
import {allMatches} from '../../util/all-matches.ts'

/** A date in a text. */
export interface FoundDate {
  /**
   * EDTF, with `X` for what is not stated: `2021-04-09`, `XXXX-04-09`, `2021-04`; a range of days or months is
   * an interval: `2021-05-12/2021-05-14`.
   */
  value: string
  /** As it stands there, with its weekday and its date in another calendar. */
  text: string
  /** UTF-16 offset of `text`. */
  index: number
  /** What it would be with the month before the day, where numbers alone leave the order open. */
  monthFirst?: string
}

/** A match in the shape of a text. */
interface Match extends Said {
  /** Indexes of the first token and after the last. */
  start: number
  end: number
}

/** Digits of any script, and Chinese numerals before a month or a year: without either, a text has no date. */
const anyNumber =
  /[\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]|[元一二三四五六七八九十〇○零][年月]/

/** What was found in the last texts: a line is asked about by features, datelines, numbers and fields. */
const recent = new WeakMap<Lexicon, Map<string, ReadonlyArray<FoundDate>>>()

/** Texts that are remembered for a language: as many as are asked about again soon, and no longer than a line, in UTF-16 units. */
const mostRecent = 256
const longestRecent = 200

/** The dates in `text`, in their order; where readings overlap, the fullest wins. */
export function findDates(text: string, language: string, cues: Cues): ReadonlyArray<FoundDate> {
  if (!anyNumber.test(text)) return []
  const lexicon = lexiconOf(language, cues)
  if (text.length > longestRecent) return datesIn(text, lexicon, cues)
  const known = recent.get(lexicon) ?? new Map<string, ReadonlyArray<FoundDate>>()
  const before = known.get(text)
  if (before) return before
  if (known.size >= mostRecent) known.clear()
  const found = datesIn(text, lexicon, cues)
  recent.set(lexicon, known.set(text, found))
  return found
}

function datesIn(text: string, lexicon: Lexicon, cues: Cues): FoundDate[] {
  const tokens = tokenize(text, lexicon)
  const matches = matchesIn(tokens, text, lexicon).sort((a, b) => a.start - b.start)
  return besideOthers(joinRanges(matches, tokens), tokens)
    .map(match => toFound(match, tokens, text))
    .filter(found => !isNamedAfter(found, text, cues))
}

/** Whether `text` is a date (with a time, perhaps) and nothing else. */
export function isDateAlone(text: string, language: string, cues: Cues): boolean {
  const [date, ...more] = findDates(text, language, cues)
  if (!date || more.length > 0) return false
  const rest = `${text.slice(0, date.index)} ${text.slice(date.index + date.text.length)}`
  if (isNothing(rest, language, cues)) return true
  const time = findTime(rest, {language})
  return time !== undefined && isNothing(rest.replace(time.text, ' '), language, cues)
}

/** Whether only punctuation is left, and words such as "the" and "at". */
function isNothing(rest: string, language: string, cues: Cues): boolean {
  const words = rest.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.every(word => {
    const entry = lexiconOf(language, cues).entries.get(word.toLowerCase())
    return entry?.word !== undefined && 'jpg'.includes(entry.word.kind)
  })
}

function matchesIn(tokens: Tokens, text: string, {yearFirst}: Lexicon): Match[] {
  const found: Match[] = []
  const taken = new Uint8Array(tokens.shape.length)
  const isFree = (start: number, end: number) => !taken.subarray(start, end).includes(1)
  const take = (match: Match) => {
    taken.fill(1, match.start, match.end)
    found.push(match)
  }
  for (const {needs, expression, read} of anyShape.test(tokens.shape) ? shapes : []) {
    if (!needs.test(tokens.shape)) continue
    for (const match of allMatches(expression, tokens.shape)) {
      const [start, end] = [match.index, match.index + match[0].length]
      const said = isFree(start, end) ? read(takenOf(tokens, text, start, end), yearFirst) : undefined
      if (said?.value) take({...said, start, end})
    }
  }
  for (const era of tokens.eras) {
    const year = tokens.values[era]
    if (isFree(era, era + 1)) take({value: String(year), parts: {year}, start: era, end: era + 1})
  }
  return found
}

function takenOf({shape, starts, ends, values}: Tokens, text: string, start: number, end: number): Taken {
  const [days, months, years, numbers]: [number[], number[], number[], number[]] = [[], [], [], []]
  for (let index = start; index < end; index++) {
    const [kind, value] = [shape.charAt(index), values[index] ?? 0]
    if ('doO'.includes(kind)) days.push(value)
    if ('MmFR'.includes(kind)) months.push(value)
    if (kind === 'y') years.push(value)
    if ('dotyqO'.includes(kind)) numbers.push(value)
  }
  return {days, months, years, numbers, shape: shape.slice(start, end), text: text.slice(starts[start], ends[end - 1])}
}

/** What stands between the ends of a range: "30 April - 2 May", "3 May to 7 June". */
const rangeSign = /^(?: ?- ?| (?:r ){1,2}(?:[jk] ){0,2}| ?r ?)$/

/** Two dates with a sign or word between them that makes a range are one. */
function joinRanges(matches: Match[], {shape}: Tokens): Match[] {
  const joined: Match[] = []
  for (const match of matches) {
    const before = joined.at(-1)
    const value = before && intervalOf(before, match, shape)
    if (value) joined[joined.length - 1] = {value, start: before.start, end: match.end}
    else joined.push(match)
  }
  return joined
}

function intervalOf(from: Match, to: Match, shape: string): string | undefined {
  const between = shape.slice(from.end, to.start)
  if (!from.parts || !to.parts || !rangeSign.test(between)) return undefined
  return toInterval(from.parts, to.parts)
}

/** A date of the Islamic calendar, in the shape of a text. */
export const islamicDate = /(?:W,? ?(?:j )?)?(?:[do] (?:j )?H,? (?:j )?n(?: ?h)?|d\/d\/n ?h|n\/d\/d ?h|n-d-d ?h)/g
/** What may stand between it and the same day in the common calendar. */
const beside = /^[ ,/()=j-]{0,6}$/

/** A date that stands beside itself in the Islamic calendar is one with it. */
function besideOthers(matches: Match[], {shape}: Tokens): Match[] {
  if (!shape.includes('H') && !shape.includes('h')) return matches
  const others = allMatches(islamicDate, shape).map(({0: all, index}) => ({start: index, end: index + all.length}))
  return matches.map(match => {
    const before = others.find(({end}) => end <= match.start && beside.test(shape.slice(end, match.start)))
    const after = others.find(({start}) => start >= match.end && beside.test(shape.slice(match.end, start)))
    return {...match, start: before?.start ?? match.start, end: after?.end ?? match.end}
  })
}

function toFound({value = '', monthFirst, start, end}: Match, {starts, ends}: Tokens, text: string): FoundDate {
  const index = starts[start] ?? 0
  return {value, text: text.slice(index, ends[end - 1]), index, ...(monthFirst ? {monthFirst} : {})}
}
