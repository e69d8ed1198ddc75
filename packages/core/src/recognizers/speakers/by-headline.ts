import type {Cues} from '../../cues/cues.ts'
import {phraseAtEnd, phraseAtStart, phraseWithin} from '../../cues/phrase.ts'
import {findDates} from '../dates/find-dates.ts'
import type {Candidate} from '../../tree/fields.ts'
import type {Role} from '../../tree/roles.ts'
import type {Block} from '../../tree/types.ts'
import {candidateIn, type ReadBlock, type Reading} from '../fields/reading.ts'
import {personName} from '../fields/person-name.ts'
import {hasWord} from '../names/has-word.ts'
import {endsInWord} from '../names/title-word.ts'
import {named, type Stretch} from './named.ts'
import {titledFamily} from './titled-family.ts'

/** Lines at the top that may name the speaker: what heads a speech, and what tells of it. */
const headLines = 2

/** Blocks of the text that may head a speech below a report: "Full Remarks by ...". */
const leadBlocks = 4

/** Longest block of the text, in UTF-16 units, that heads a speech. */
const longestLead = 200

/** Roles of a line that goes on what the line of the kind begins. */
const heading: ReadonlySet<Role> = new Set(['byline', 'headline', 'occasion', 'subheadline'])

/** Units after "of" in which the title stands. */
const titleReach = 20

/** Scripts in which what somebody says comes after the name, and no word parts the two. */
const unparted = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u

/** "Statement by Foreign Minister Ana Ortega on ...", "Ana Ortega's speech at ...", as a headline or at the top of the text. */
export function byHeadline(reading: Reading): Array<Candidate<string>> {
  const {of} = reading
  const heads = of('headline', 'subheadline', 'occasion').slice(0, headLines)
  const below = belowKind(reading)
  const leads = of('paragraph', 'heading')
    .slice(0, leadBlocks)
    .filter(({text}) => text.length <= longestLead)
  for (const each of [...(below ? [below] : []), ...heads, ...leads]) {
    const stretch = each === below ? {each, text: each.text, from: 0} : stretchOf(each, reading)
    const found = stretch && (named(stretch, reading, 'headline', 0.75)[0] ?? ofFamily(stretch, reading.cues))
    if (found) return [found]
  }
  return byTitle(reading)
}

/** The headline that a page or a file tells beside its text. */
function byTitle(reading: Reading): Array<Candidate<string>> {
  const [title] = reading.tree.fields?.headline ?? []
  if (title?.source === undefined) return []
  const block: Block = {type: 'paragraph', children: [{type: 'text', value: title.value}]}
  const stretch = stretchOf({block, role: 'headline', text: title.value}, reading)
  const [found] = stretch ? named(stretch, reading, 'headline', 0.7) : []
  return found
    ? [{value: found.value, text: title.value, source: title.source, evidence: 'headline', confidence: 0.7}]
    : []
}

/** "中村総理大臣演説": who is called by the family name alone. */
function ofFamily({each, text, from}: Stretch, cues: Cues): Candidate<string> | undefined {
  const name = titledFamily(text, cues)
  if (!name) return undefined
  const start = from + name.index
  return candidateIn(name.value, {block: each.block, start, end: start + name.value.length}, 'headline', 0.65)
}

/** "ВЫСТУПЛЕНИЕ", and on the next line whose it is, in the case that this wants: it begins with a title. */
function belowKind({blocks, cues}: Reading): ReadBlock | undefined {
  const kind = blocks.findIndex(({role, text}) => role === 'kind' && isSpeech(text.trim(), cues))
  const next = kind < 0 ? undefined : blocks[kind + 1]
  const title = next && heading.has(next.role) ? phraseAtStart(cues.attributions, next.text) : ''
  return next && title !== '' && phraseWithin(cues.titles, next.text.slice(0, title.length + titleReach))
    ? next
    : undefined
}

function stretchOf(each: ReadBlock, {cues, language}: Reading): Stretch | undefined {
  return unparted.test(each.text) ? beforeNoun(each, cues) : (afterTie(each, language, cues) ?? possessor(each, cues))
}

/** What stands before the word for a speech: "外交部发言人林晓东的讲话". */
function beforeNoun(each: ReadBlock, cues: Cues): Stretch | undefined {
  const noun = phraseWithin(cues.speechNouns, each.text)
  return noun && noun.index > 0 ? {each, text: each.text.slice(0, noun.index), from: 0} : undefined
}

/** What follows "Statement by". The word right before says whose words these are: "Address to the Conference of ..." does not. */
function afterTie(each: ReadBlock, language: string, cues: Cues): Stretch | undefined {
  let from = 0
  for (;;) {
    const by = phraseWithin(cues.attributions, each.text.slice(from))
    if (!by) return undefined
    const end = from + by.index + by.phrase.length
    const before = each.text.slice(0, from + by.index).trimEnd()
    // "Conferencia de prensa", "31 de marzo": the tie is inside of the word for the speech, or of a date.
    const isInside = reachesOver(each.text, from + by.index, language, cues)
    if (!isInside && isSpeech(withoutDate(before, language, cues), cues)) {
      const text = each.text.slice(end)
      return isOfSpeaker(text, cues) ? {each, text, from: end} : undefined
    }
    from = end
  }
}

/** Whether a word for a speech, or a date, begins before `index` in `text`, and goes on behind it. */
function reachesOver(text: string, index: number, language: string, cues: Cues): boolean {
  const noun = phraseWithin(cues.speechNouns, text)
  const spans = findDates(text, language, cues).map(date => ({index: date.index, length: date.text.length}))
  if (noun) spans.push({index: noun.index, length: noun.phrase.length})
  return spans.some(span => span.index < index && span.index + span.length > index)
}

/** "Briefing given on 3 May 2021 by ...": the date parts what belongs together. */
function withoutDate(text: string, language: string, cues: Cues): string {
  const date = findDates(text, language, cues).at(-1)
  if (!date || date.index + date.text.length < text.length) return text
  const before = text.slice(0, date.index).replace(/[\s,(]+$/u, '')
  const word = phraseAtEnd(cues.datelineWords, before)
  return before.slice(0, before.length - word.length).trimEnd()
}

/** Whether a text ends with a word for what is said, or with how it was given: "Speech delivered". */
function isSpeech(text: string, cues: Cues): boolean {
  if (phraseAtEnd(cues.speechNouns, text) || endsInWord(cues.speechNouns, text, cues.language)) return true
  return phraseAtEnd(cues.speechVerbs, text) !== '' && phraseWithin(cues.speechNouns, text) !== undefined
}

/** Whether the first name in `text` is of whom the words are: one after a preposition is of what the words are about. */
function isOfSpeaker(text: string, cues: Cues): boolean {
  const name = personName(text, cues)
  if (!name) return false
  const before = text.slice(0, name.index).trim().split(/\s+/)
  const last = before.at(-1) ?? ''
  return before.length <= 1 || last !== last.toLowerCase() || !hasWord(cues.openWords, last)
}

/** "Ana Ortega's speech". */
function possessor(each: ReadBlock, cues: Cues): Stretch | undefined {
  const match = /^.{3,60}?(?=(?:['’]s|s['’])\s)/u.exec(each.text)
  const after = match && each.text.slice(match[0].length + 2, match[0].length + 40)
  return match && after && phraseWithin(cues.speechNouns, after) ? {each, text: match[0], from: 0} : undefined
}
