import {cuesFor} from '../../cues/index.ts'
import {isPhrase, phraseAtStart, phraseWithin} from '../../cues/phrase.ts'
import type {Line} from './lines.ts'

/** Words for what stands around the text of a mail: the same in all languages. */
const {mail} = cuesFor('en')

/** A block that may be a notice, or a part of one. */
interface Passage {
  readonly lines: ReadonlyArray<Line>
  /** Its lines in one. */
  readonly text: string
  /** What it was told to be. */
  readonly found: Found | undefined
}

interface Found {
  /** A notice of an office about its mails, or a line of a program or of a newsletter. */
  readonly kind: 'line' | 'notice'
  readonly lines: ReadonlyArray<Line>
}

/** Blocks at the top and at the bottom that notices stand in. */
const edges = {top: 6, bottom: 20} as const

/** Longest notice, in UTF-16 units: what is longer is about something else as well. */
const longestNotice = 4_000

/** Longest text in the foot of a newsletter, longest line of links, and longest line of a program, in UTF-16 units. */
const longest = {footer: 500, links: 100, program: 80} as const

/** UTF-16 units between what a mail calls itself and what is said of it. */
const reach = 200

/** Blocks between two notices that are of these: a title, a line about viruses. */
const mostBetween = 2

/**
 * Lines in which offices say who may read their mails, newsletters how to get no more of them, and programs who they are. They stand
 * at the top and at the bottom, of mails and of what is made of these, and are no part of a release.
 */
export function mailNotices(lines: ReadonlyArray<Line>): Set<Line> {
  const groups = toGroups(lines.filter(line => line.text !== '' && line.block.role !== 'furniture'))
  const told = Array.from({length: groups.count}, (_, index) => {
    const isEdge = index < edges.top || index >= groups.count - edges.bottom
    return isEdge ? find(groups.at(index), textOf(groups.at(index)), groups.at(index - 1)) : undefined
  })
  const found = new Set(told.flatMap(each => each?.lines ?? []))
  // Most documents have none, and their texts are not put together.
  if (found.size === 0) return found
  const passages = told.map((each, index) => ({lines: groups.at(index), text: textOf(groups.at(index)), found: each}))
  for (const passage of besideNotices(passages)) for (const line of passage.lines) found.add(line)
  return found
}

/** The lines of each block, put together when they are asked for. */
function toGroups(lines: ReadonlyArray<Line>) {
  const starts: number[] = []
  lines.forEach((line, index) => {
    if (line.block !== lines[index - 1]?.block) starts.push(index)
  })
  return {count: starts.length, at: (index: number) => lines.slice(starts[index] ?? 0, starts[index + 1])}
}

function textOf(lines: ReadonlyArray<Line>): string {
  return lines.map(line => line.text).join(' ')
}

function find(lines: Line[], text: string, before: ReadonlyArray<Line>): Found | undefined {
  if (text.length > longestNotice) return undefined
  const notice = noticeIn(text)
  if (notice !== undefined) return {kind: 'notice', lines: lines.slice(lineAt(lines, notice))}
  const footer = text.length <= longest.footer ? footerIn(lines, text, before) : undefined
  if (footer !== undefined) return {kind: 'line', lines: lines.slice(lineAt(lines, footer))}
  // Most passages have none of these words, which is sooner seen than that none of their lines has.
  const mayLink = phraseWithin(mail.links, text) !== undefined
  const own = lines.filter(
    (line, index) => (isOfProgram(line) && !goesOn(line, lines[index - 1])) || (mayLink && isLinks(line))
  )
  return own.length > 0 ? {kind: 'line', lines: own} : undefined
}

/** Whether a text is a notice of an office about its mails. */
export function isNotice(text: string): boolean {
  return text.length <= longestNotice && noticeIn(text.replaceAll('\n', ' ')) !== undefined
}

/** Where a notice of an office begins in `text`. */
function noticeIn(text: string): number | undefined {
  const sure = phraseWithin(mail.notices, text)
  if (sure) return Math.min(sure.index, phraseWithin(mail.selves, text)?.index ?? sure.index)
  return saidOfMail(mail.matters, text)
}

/** Where `text` begins to say one of `words` of the mail that it stands in. */
function saidOfMail(words: ReadonlyArray<string>, text: string): number | undefined {
  const self = phraseWithin(mail.selves, text)
  const word = self && phraseWithin(words, text)
  if (!word || Math.abs(self.index - word.index) > reach || isQuoted(text, self.index)) return undefined
  return Math.min(self.index, word.index)
}

/** Whether somebody says what stands at `index`: it is inside of quotation marks. */
function isQuoted(text: string, index: number): boolean {
  const before = text.slice(0, index)
  const straight = before.split('"').length - 1
  return straight % 2 === 1 || /[“„«「『][^”“»」』]*$/u.test(before)
}

function footerIn(lines: ReadonlyArray<Line>, text: string, before: ReadonlyArray<Line>): number | undefined {
  const isBelowRuler = isRuler(before.at(-1))
  const phrase = phraseWithin(mail.footers, text) ?? (isBelowRuler ? phraseWithin(mail.lists, text) : undefined)
  if (!phrase && lines.some(({linked}) => linked > 0) && phraseWithin(mail.syndication, text)) return 0
  return phrase ? phrase.index : saidOfMail(mail.ways, text)
}

/** `____________`, `************`. */
function isRuler(line: Line | undefined): boolean {
  return line !== undefined && /^[-–—_=*~]{5,}$/.test(line.text)
}

function isOfProgram({text}: Line): boolean {
  return text.length <= longest.program && phraseAtStart(mail.programs, text) !== ''
}

/** "Unsubscribe | Manage preferences", "Unsubscribe": links alone, or among others. */
function isLinks({text, linked}: Line): boolean {
  if (text.length > longest.links || !phraseWithin(mail.links, text)) return false
  // Plain text prints where a link leads.
  const words = text.replaceAll(/<?https?:\/\/\S+/g, '')
  const parts = words.split(/\s*[|·•‧]\s*|\s+[-–—/]\s+/u).filter(part => /\p{L}/u.test(part))
  const known = parts.filter(part => isPhrase(mail.links, part)).length
  return known === parts.length || (linked > 0 && known > 0)
}

/** The shortest line that may be broken off, in UTF-16 units: shorter ones end where their writer ended them. */
const shortestBroken = 45

/** The line that the sentence at `index` of the lines' text begins on. */
function lineAt(lines: ReadonlyArray<Line>, index: number): number {
  let at = 0
  for (let end = lines[0]?.text.length ?? 0; end < index && at < lines.length - 1; at++) {
    end += 1 + (lines[at + 1]?.text.length ?? 0)
  }
  while (at > 0 && isBroken(lines[at - 1])) at--
  return at
}

function isBroken(line: Line | undefined): boolean {
  return line !== undefined && line.text.length >= shortestBroken && !/[.!?:。！？]$|@|\d{3}/u.test(line.text)
}

/** Whether a line goes on with the sentence of the one before: "the economic" / "outlook for the ports". */
function goesOn(line: Line, before: Line | undefined): boolean {
  return isBroken(before) && /^\p{Ll}/u.test(line.text)
}

/** What belongs to notices by where it stands: titles and rulers beside them, what is between them, and what ends the mail. */
function besideNotices(passages: ReadonlyArray<Passage>): Passage[] {
  const beside = [...between(passages), ...behind(passages)]
  const isOf = (passage: Passage | undefined) =>
    passage !== undefined && (passage.found !== undefined || beside.includes(passage))
  passages.forEach((passage, index) => {
    const isTitle = isOf(passages[index + 1]) && isPhrase(mail.titles, passage.text)
    const isEdge = isOf(passages[index + 1]) || isOf(passages[index - 1])
    if (isTitle || (isEdge && passage.lines.every(isRuler))) beside.push(passage)
  })
  return beside
}

function between(passages: ReadonlyArray<Passage>): Passage[] {
  const notices = passages.flatMap(({found}, index) => (found?.kind === 'notice' ? [index] : []))
  return notices.flatMap((from, place) => {
    const to = notices[place + 1] ?? from
    return to - from <= mostBetween + 1 ? passages.slice(from + 1, to) : []
  })
}

/** What follows the last notice, if it is less than the notice, and that is not all of the mail. */
function behind(passages: ReadonlyArray<Passage>): Passage[] {
  const last = passages.findLastIndex(({found}) => found?.kind === 'notice')
  const rest = passages.slice(last + 1).filter(({found}) => found === undefined)
  const length = lengthOf(rest)
  const isShort = last > 0 && length < (passages[last]?.text.length ?? 0) && length < lengthOf(passages.slice(0, last))
  return isShort ? rest : []
}

function lengthOf(passages: ReadonlyArray<Passage>): number {
  return passages.reduce((sum, {text}) => sum + text.length, 0)
}
