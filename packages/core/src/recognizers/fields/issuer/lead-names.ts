import {allOf} from '../../../cues/all-of.ts'
import type {Cues} from '../../../cues/cues.ts'
import {isPhrase, phraseWithin} from '../../../cues/phrase.ts'
import {unparted} from '../../../cues/unparted.ts'
import type {Kind} from '../../../tree/fields.ts'
import {toText} from '../../../tree/to-text.ts'
import {squash} from '../../../util/squash.ts'
import {findOrganizations, type FoundOrganization} from '../../organizations/find-organizations.ts'
import {personName} from '../person-name.ts'
import type {ReadBlock, Reading} from '../reading.ts'
import {isName, isOrganization} from './is-name.ts'
import {type NameSign, signIn} from './name-sign.ts'

/** How often an organization that the first sentence is about is the issuer. */
const subjectWeight = 0.6
/** The same of a name with what companies have: initials or a ticker in brackets, a sign. */
const shortenedWeight = 0.5
/** The same of a name that no word calls an organization's, which the headline begins with. */
const plainWeight = 0.3
/** An organization that the first sentence lets speak: "... that the Ministry of the Sea has ...". */
const speakingWeight = 0.5
/** A host that is called as a name is. */
const hostWeight = 0.35

/** Kinds whose first sentence has their issuer for its subject: who announces. */
const announcements: ReadonlySet<Kind> = new Set([
  'press-release',
  'statement',
  'advisory',
  'communique',
  'report',
  'other'
])

/** A lead is a sentence, and its subject stands near its start. */
const shortestLead = 40
const longestSentence = 400

/** Letters of a name in a sentence. */
const shortestName = 3

/** Letters of a name or a host that are compared; fewer agree by chance. */
const shortestKey = 4

/** Who announces, by the headline and the first sentence, or else by that of a deck: "The Harbor Council's response to ...". */
export function leadNames(reading: Reading): NameSign[] {
  const kind = reading.tree.fields?.kind?.[0]?.value ?? 'press-release'
  if (!announcements.has(kind)) return []
  const lead = findLead(reading)
  const decks = reading.blocks.filter(({role, text}) => role === 'subheadline' && text.length >= shortestLead)
  for (const each of [...(lead ? [lead] : []), ...decks.map(block => ({block, start: 0}))]) {
    const names = namesIn(each, reading)
    if (names.length > 0) return names
  }
  return []
}

/** A block, and where its own words begin. */
interface Lead {
  block: ReadBlock
  start: number
}

function namesIn({block, start}: Lead, reading: Reading): NameSign[] {
  const sentence = block.text.slice(start, start + longestSentence)
  const {cues} = reading
  const names = findOrganizations(sentence, cues).filter(
    name => isName(name.value, cues) && !isSmallWord(name.value, cues)
  )
  const at = (name: FoundOrganization) => ({
    block: block.block,
    start: start + name.index,
    end: start + name.index + name.value.length
  })
  const subject = names.find(({index}) => isOpening(sentence.slice(0, index), cues))
  const speaking = subject
    ? undefined
    : names.find(name => name.named && !isHolder(name.value, cues) && isSpeaking(sentence, name, cues))
  if (speaking) return [signIn(speaking.value, at(speaking), 'lead', speakingWeight)]
  const name = subject ?? names.find(each => startsHeadline(each.value, reading))
  if (!name) return []
  const full = extended(name, sentence, reading)
  const weight = weightOf(full, sentence, reading)
  return [
    ...(weight > 0 ? [signIn(full.value, at(full), 'lead', weight)] : []),
    ...(startsHeadline(full.value, reading) && hasHost(full.value, reading)
      ? [signIn(full.value, at(full), 'host', hostWeight)]
      : [])
  ]
}

/** The paragraph of the dateline, or the first one, and where its own words begin. */
function findLead({tree, blocks}: Reading): Lead | undefined {
  const dateline = tree.fields?.dateline?.[0]
  const prose = blocks.filter(
    each => (each.role === 'paragraph' || each.role === 'item') && each.text.length >= shortestLead
  )
  const from = Math.max(
    0,
    prose.findIndex(each => each.block.id !== undefined && each.block.id === dateline?.block)
  )
  for (const block of prose.slice(from, from + 2)) {
    const start = afterDateline(block, block.block.id === dateline?.block ? (dateline?.value.text ?? '') : '')
    if (block.text.length - start >= shortestLead) return {block, start}
  }
  return undefined
}

function afterDateline({block, text}: ReadBlock, dateline: string): number {
  const at = dateline === '' ? -1 : toText(block).replace(/\s/g, ' ').indexOf(dateline.replace(/\s/g, ' '))
  if (at >= 0) return Math.min(text.length, at + dateline.length)
  // A place and a date that no reader of datelines knows: "St Valdor, MO. (February 4, 2025) - ".
  return /^[^–—]{3,70}?\d{4}\)?\.?,?\s[-–—]{1,2}\s/u.exec(text)?.[0].length ?? 0
}

/** "It", "This": a capital at the start of a sentence makes no name. */
function isSmallWord(name: string, cues: Cues): boolean {
  const lower = name.toLowerCase()
  return name.length < shortestName || cues.pronouns.includes(lower) || cues.openWords.includes(lower)
}

/** Nothing before a name but marks and an article. */
function isOpening(before: string, cues: Cues): boolean {
  return before
    .split(/[\s\p{P}\p{S}\d]+/u)
    .filter(Boolean)
    .every(
      word =>
        word.length <= 4 && [cues.openWords, cues.organizationTies].some(list => list.includes(word.toLowerCase()))
    )
}

function startsHeadline(name: string, {tree}: Reading): boolean {
  const key = squash(name)
  const headline = (tree.fields?.headline?.[0]?.value ?? '').replace(/^(?:the\s|l['’])/iu, '')
  return key.length >= shortestKey && squash(headline).startsWith(key)
}

/** "Harbour magazine", where the headline has "Harbour Magazine". */
function extended(name: FoundOrganization, sentence: string, {tree, cues}: Reading): FoundOrganization {
  const next = /^\s+(\p{Ll}+)/u.exec(sentence.slice(name.index + name.value.length))?.[1] ?? ''
  if (next === '' || !(isOrganization(next, cues) || isPhrase(cues.outlets, next))) return name
  const headline = tree.fields?.headline?.[0]?.value ?? ''
  const whole = `${name.value} ${next}`
  const at = headline.toLowerCase().indexOf(whole.toLowerCase())
  return at < 0 ? name : {...name, value: headline.slice(at, at + whole.length), named: true}
}

function weightOf(name: FoundOrganization, sentence: string, reading: Reading): number {
  const {cues} = reading
  if (isHolder(name.value, cues)) return 0
  // Where words are not parted, a name needs no second one.
  if (name.named && (name.value.includes(' ') || unparted.test(name.value))) return subjectWeight
  const after = sentence.slice(name.index + name.value.length)
  if (!startsHeadline(name.value, reading) || isTitle(after.slice(0, 60), cues)) return 0
  // "Example Pumps (the "Company")", "Example (NYSE: EXP)", "Example & Daughter".
  return /^[®™]?\s*\(/u.test(after) || /[®™&]/u.test(name.value) ? shortenedWeight : plainWeight
}

/** Whoever holds an office is no organization: "Harbour Attorney Ada Lindqvist", "Sen. Lindqvist". */
function isHolder(name: string, cues: Cues): boolean {
  const [first = ''] = name.split(' ')
  if (isPhrase(cues.titles, first) && !isOrganization(first, cues)) return true
  const person = personName(name, cues)
  const before = person ? (name.slice(0, person.index).trim().split(' ').at(-1) ?? '') : ''
  return before !== '' && isPhrase(cues.titles, before)
}

/** ", Chairman of the Committee". */
function isTitle(text: string, cues: Cues): boolean {
  const [, first = ''] = /^[\s,]*(?:a|an|the)?\s*([\p{L}.]+)/u.exec(text) ?? []
  return isPhrase(cues.titles, first) && !isOrganization(first, cues)
}

/** "... that the Ministry of the Sea has ...", "The following Harbour Council statement was issued". */
function isSpeaking(sentence: string, name: FoundOrganization, cues: Cues): boolean {
  const before = sentence.slice(0, name.index)
  const after = sentence.slice(name.index + name.value.length)
  const kind = phraseWithin(allOf(cues.kinds), after)
  if (kind && /^\s+$/u.test(after.slice(0, kind.index))) return true
  const article = /(\p{L}+)\s+$/u.exec(before)?.[1]?.toLowerCase() ?? ''
  if (!cues.openWords.includes(article) && !cues.organizationTies.includes(article)) return false
  const next = /^\s+(\p{Ll}+)/u.exec(after)?.[1] ?? ''
  if (cues.openWords.includes(next) && !cues.organizationTies.includes(next)) return true
  return [cues.speechVerbs, cues.quoteVerbs, cues.positions].some(list => isPhrase(list, next))
}

/** Whether a mail or web address in the document has a host that is called so. */
function hasHost(name: string, {blocks}: Reading): boolean {
  const key = squash(name)
  return blocks.some(({role, text}) => role !== 'related' && hostsIn(text).some(host => isCalled(host, key)))
}

function hostsIn(text: string): string[] {
  return Array.from(text.matchAll(/(?:@|https?:\/\/|www\.)([\p{L}\d.-]+)/gu), match => match[1] ?? '')
}

function isCalled(host: string, key: string): boolean {
  return host
    .split('.')
    .map(squash)
    .some(label => label.length >= shortestKey && (label.startsWith(key) || key.startsWith(label)))
}
