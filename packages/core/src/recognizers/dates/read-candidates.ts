import {allOf} from '../../cues/all-of.ts'
import {phraseAtStart, phraseWithin} from '../../cues/phrase.ts'
import {candidateIn, type ReadBlock, type Reading} from '../fields/reading.ts'
import type {Candidate, Kind} from '../../tree/fields.ts'
import {pointLabel} from '../point-label.ts'
import {findDates, isDateAlone} from './find-dates.ts'
import {findUnplaced} from './find-unplaced.ts'
import {longestStamp, pageCandidates} from './page-candidates.ts'
import {toCandidate} from './to-candidate.ts'

/** The dates of a document: those of its publication or delivery, and others, told apart by their evidence. */
export interface DateCandidates {
  own: Array<Candidate<string>>
  /** Of an event, a change or a receipt; a weekday; a date in a calendar that has none in ours. */
  other: Array<Candidate<string>>
}

type Role = ReadBlock['role']

/** How sure a date is by the role of the line that it stands on. */
const confidences: Partial<Record<Role, number>> = {
  date: 0.9,
  instruction: 0.8,
  kind: 0.8,
  identifier: 0.7,
  signature: 0.6,
  letterhead: 0.5
}

/** How sure a date is that a speech was given on. */
const delivered: Partial<Record<Role, number>> = {occasion: 0.6, byline: 0.6, headline: 0.55, subheadline: 0.5}

/** Kinds of documents that are of the day on which something was said. */
const spoken: ReadonlySet<Kind> = new Set(['communique', 'readout', 'speech', 'statement', 'transcript'])

/** A date alone on a line that was taken for something else, near the beginning or the end. */
const lineConfidence = 0.65
const firstBlocks = 8
const lastBlocks = 4

/** "Today (May 3)", in one of the first paragraphs. */
const todayConfidence = 0.6
const leadParagraphs = 3

/** Blocks between a headline and its date; a date farther above it is a little less sure. */
const besideHeadline = 4
const aloft = 0.02

/** A date right below the headline is what readers are told, whatever stands in the page's data beside it. */
const belowHeadline = 0.03

/** How much less sure a date is in the midst of the text, where it heads a column. */
const farther = 0.3

/** What stands before the dash that opens a report is no longer than this, in UTF-16 units, and hardly a sentence. */
const longestLead = 124
const mostSmallWords = 2
const leadConfidence = 0.6

/** A line with more dates than these is a schedule, or a list of other texts. */
const mostDates = 2
const scheduleConfidence = 0.3

/** The dates that a labeled document states, in reading order. */
export function readCandidates(reading: Reading): DateCandidates {
  const own = [...ofDateline(reading)]
  const other: DateCandidates['other'] = []
  const isInvitation = hasPoints(reading)
  const headline = reading.blocks.findIndex(({role}) => role === 'headline')
  let paragraphs = 0
  for (const [index, each] of reading.blocks.entries()) {
    if (each.role === 'paragraph') paragraphs++
    const isDeck = each.role === 'subheadline' && paragraphs === 0
    const place = {
      isLead: isDeck || (each.role === 'paragraph' && paragraphs <= leadParagraphs),
      isEdge: index < firstBlocks || index >= reading.blocks.length - lastBlocks,
      isInvitation,
      isAloft: index < headline - besideHeadline,
      isBelow: headline >= 0 && index > headline && index <= headline + besideHeadline,
      isHeldBack: () => holdsBack(each, reading.blocks[index - 1], reading)
    }
    for (const {isOwn, candidate} of candidatesIn(each, place, reading)) (isOwn ? own : other).push(candidate)
  }
  return {own: distinct([...own, ...pageCandidates(reading)]), other: distinct([...other, ...ofWeekdays(reading)])}
}

/** One candidate for each date of an evidence: a list has a hundred. */
function distinct(candidates: Array<Candidate<string>>): Array<Candidate<string>> {
  const seen = new Set<string>()
  return candidates.filter(({value, evidence, text}) => {
    const key = `${evidence} ${value} ${value === unknown ? text : ''}`
    return !seen.has(key) && seen.add(key)
  })
}

interface Place {
  /** Whether it is one of the first paragraphs, or a deck above them. */
  isLead: boolean
  /** Whether it stands near the beginning or the end. */
  isEdge: boolean
  /** Whether it stands well above the headline, where pages tell the day on which they are read. */
  isAloft: boolean
  /** Whether it stands right below the headline. */
  isBelow: boolean
  /** Whether its date is the day until which a release is held back, not the one on which it was written. */
  isHeldBack(): boolean
  /** Whether the document is an invitation, whose points tell of an event. */
  isInvitation: boolean
}

interface Sorted {
  isOwn: boolean
  candidate: Candidate<string>
}

function candidatesIn(each: ReadBlock, place: Place, reading: Reading): Sorted[] {
  const {language, cues} = reading
  const [lead] = place.isLead
    ? [...ofToday(each, reading), ...ofLead(each, reading), ...ofReleaseLine(each, reading)]
    : []
  if (lead) return [lead]
  const [evidence, confidence = 0] = evidenceOf(each, place, reading)
  if (!evidence) return []
  const dates = findDates(each.text, language, cues)
  if ((dates.length === 0 && each.role !== 'date') || place.isHeldBack()) return []
  if (dates.length === 0) return ofYear(each)
  return dates.map((date, index) => {
    const before = each.text.slice(dates[index - 1]?.index ?? 0, date.index)
    const label = labelOf(before, each.text.slice(date.index + date.text.length), dates.length - index - 1, reading)
    const isOwn = !label && evidence !== 'event' && !date.value.includes('/')
    const why = isOwn ? evidence : (label ?? 'event')
    const isSchedule = dates.length > mostDates || !isOwn
    return {isOwn, candidate: toCandidate(date, each, [why, isSchedule ? scheduleConfidence : confidence], reading)}
  })
}

/** "Embargoed until 3 May", or the date alone on the line below such words. */
function holdsBack({role, text}: ReadBlock, before: ReadBlock | undefined, {language, cues}: Reading): boolean {
  if (role === 'paragraph') return false
  if (phraseWithin(cues.embargoCues, text)) return true
  const isBelow = before !== undefined && phraseWithin(cues.embargoCues, before.text) !== undefined
  return isBelow && before.role !== 'paragraph' && findDates(before.text, language, cues).length === 0
}

/** What the line of a date tells of it, and how sure that is. */
function evidenceOf(
  each: ReadBlock,
  {isAloft, isBelow, isEdge, isInvitation}: Place,
  reading: Reading
): [evidence?: string, confidence?: number] {
  const {role} = each
  const {tree, cues} = reading
  const confidence = confidences[role]
  const doubt = (isEdge ? 0 : farther) + (isAloft ? aloft : 0) - (isBelow && role === 'date' ? belowHeadline : 0)
  if (confidence !== undefined) return [role, Math.round((confidence - doubt) * 100) / 100]
  const kind = tree.fields?.kind?.[0]?.value
  const given = kind !== undefined && spoken.has(kind) ? delivered[role] : undefined
  if (given !== undefined) return [role, given]
  const isLabeled = isPoint(each, cues)
  if (role === 'occasion' || (isLabeled && isInvitation)) return ['event', scheduleConfidence]
  const canBe = role === 'paragraph' || role === 'heading' || role === 'subheadline' || role === 'byline' || isLabeled
  return isEdge && canBe && isDateLine(each, reading) ? ['line', lineConfidence] : []
}

/** "Date: 3 May 2021" is a point of an invitation where others stand beside it ("Venue: ..."). */
function hasPoints({blocks, cues}: Reading): boolean {
  let points = 0
  for (const each of blocks) if (isPoint(each, cues) && ++points > 1) return true
  return false
}

/** A label with what it tells: "WHEN: 3 May 2021"; "When the strike ended" is none. */
function isPoint({role, text}: ReadBlock, cues: Reading['cues']): boolean {
  return pointLabel(text, cues) !== '' || (role === 'item' && phraseAtStart(cues.advisoryLabels, text) !== '')
}

/** A date, perhaps with the word that says so: "Date: 3 May 2021". */
function isDateLine({text}: ReadBlock, {language, cues}: Reading): boolean {
  if (text.length > longestStamp) return false
  return isDateAlone(text.slice(phraseAtStart(cues.dateWords, text).length), language, cues)
}

/** What a word beside a date makes of it: before it, or after the last one ("5月3日更新"). */
function labelOf(before: string, after: string, following: number, {cues}: Reading) {
  if (phraseWithin(cues.modifiedWords, before)) return 'modified'
  if (phraseWithin(cues.dates.received ?? [], before)) return 'received'
  const last = following === 0 && !phraseWithin(cues.dateWords, before)
  return last && phraseAtStart(cues.modifiedWords, after.trim()) !== '' ? 'modified' : undefined
}

/** A year alone on the line of the date. */
function ofYear(each: ReadBlock): Sorted[] {
  const year = /^[^\p{L}\p{N}]*((?:19|20)\d{2})[^\p{L}\p{N}]*$/u.exec(each.text)?.[1]
  return year ? [{isOwn: true, candidate: candidateIn(year, each, 'date', 0.5)}] : []
}

/** A date that a paragraph calls today: "visited the hall today (07)", "announced today, May 3, 2021". */
function ofToday(each: ReadBlock, reading: Reading): Sorted[] {
  const {language, cues} = reading
  const today = phraseWithin(cues.dates.today ?? [], each.text)
  const date = today && findDates(each.text, language, cues).find(({index}) => index > today.index)
  const between = date && each.text.slice(today.index + today.phrase.length, date.index)
  if (!date || !/^[\s,(（–-]*$/u.test(between ?? '') || date.value.includes('/')) return []
  return [{isOwn: true, candidate: toCandidate(date, each, ['today', todayConfidence], reading)}]
}

/** The date at the head of a paragraph, before a dash: "Press release of 25 January 2022 | Berlin – ". */
function ofLead(each: ReadBlock, reading: Reading): Sorted[] {
  const head = /^.{6,120}?(?=\s[–—|-]+\s)/u.exec(each.text.slice(0, longestLead))?.[0] ?? ''
  // A sentence with a dash has more words that are written small.
  if ((head.match(/(?<![\p{L}\p{N}])\p{Ll}+/gu)?.length ?? 0) > mostSmallWords) return []
  const [date, ...more] = findDates(head, reading.language, reading.cues)
  if (!date || more.length > 0 || !/^\d{4}-\d{2}-\d{2}$/.test(date.value)) return []
  return [{isOwn: true, candidate: toCandidate(date, each, ['lead', leadConfidence], reading)}]
}

/** "The press release issued by the Harbour Office on 3 May 2021.": a line that tells only this of the document. */
function ofReleaseLine(each: ReadBlock, reading: Reading): Sorted[] {
  const {cues, language} = reading
  const published = each.text.length <= longestLead ? phraseWithin(cues.publishers, each.text) : undefined
  if (!published?.phrase.includes(' ')) return []
  const before = each.text.slice(0, published.index)
  if (!phraseWithin(allOf(cues.kinds), before)) return []
  const [date, ...more] = findDates(each.text, language, cues)
  if (!date || more.length > 0 || /\p{L}/u.test(each.text.slice(date.index + date.text.length))) return []
  return [{isOwn: true, candidate: toCandidate(date, each, ['published', leadConfidence], reading)}]
}

function ofDateline({tree}: Reading): Array<Candidate<string>> {
  return (tree.fields?.dateline ?? []).flatMap(({value, ...rest}) =>
    value.date === null || value.date.includes('/')
      ? []
      : [{...rest, value: value.date, text: value.text, evidence: 'dateline', confidence: 0.85}]
  )
}

/** Weekdays of datelines without a date, and dates in a calendar that has none in ours. */
function ofWeekdays({blocks, tree, language, cues}: Reading): Array<Candidate<string>> {
  const datelines = (tree.fields?.dateline ?? []).filter(({value}) => value.date === null)
  const onLines: Array<Candidate<string>> = []
  for (const {role, text: whole, block} of blocks) {
    const isDate = role === 'date' || (whole.length <= longestStamp && phraseAtStart(cues.dateWords, whole) !== '')
    if (!isDate || findDates(whole, language, cues).length > 0) continue
    for (const {evidence, text, index} of findUnplaced(whole, language, cues))
      onLines.push(candidateIn(unknown, {block, start: index, end: index + text.length}, evidence, 0.3))
  }
  return [
    ...onLines,
    ...datelines.flatMap(({value, ...rest}) =>
      findUnplaced(value.text, language, cues).map(({evidence, text}) => ({
        ...rest,
        value: unknown,
        text,
        evidence,
        confidence: 0.3
      }))
    )
  ]
}

/** A date of which nothing can be written in EDTF. */
const unknown = 'XXXX-XX-XX'
