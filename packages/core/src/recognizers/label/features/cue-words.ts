import {allOf} from '../../../cues/all-of.ts'
import {closeUp} from '../../../cues/close-up.ts'
import type {Cues} from '../../../cues/cues.ts'
import {isPhrase, phraseAtEnd, phraseAtStart, phraseWithin} from '../../../cues/phrase.ts'
import {mayHave, mayStart} from '../../../cues/phrase-index.ts'
import {unparted} from '../../../cues/unparted.ts'
import {bylineLabel} from '../../byline-label.ts'
import {isAnnouncement} from '../is-announcement.ts'
import {isSalutation} from '../is-salutation.ts'
import {isDateAlone} from '../../dates/find-dates.ts'
import {add, type Features} from './features.ts'

/** Longest line, in characters, that is read as a label and not as a sentence. */
const longestLabel = 80

/** Longest salutation, in characters; longer ones list everybody who is there. */
const longestSalutation = 260

/** Longest announcement of somebody's words, in characters. */
const longestAnnouncement = 400

/** What the words of a line say that it is. */
export const cueWords: Features = ({text}, {cues, language}, names) => {
  const short = text.length <= longestLabel
  // Marks and brackets before a label: "■ Notes", "【お問い合わせ先】".
  const bare = text.replace(/^[^\p{L}\p{N}]+/u, '')
  const isOfKind = text.length <= longestPhrase && mayHave(allOf(cues.kinds), text)
  const opensWith = (list: ReadonlyArray<string>) => mayStart(list, text) && phraseAtStart(list, bare) !== ''
  add(names, short && isKindLabel(closeUp(text), cues) && 'kind-label')
  add(names, isOfKind && short && isKindAndDate(text, language, cues) && 'kind-and-date')
  add(names, isOfKind && short && kindWithin(text, cues) && 'kind-within')
  add(names, isOfKind && opensWithKind(text, cues) && 'kind-start')
  add(
    names,
    opensWith(cues.instructions)
      ? 'instruction'
      : short && phraseWithin(cues.instructions, text) && 'instruction-within'
  )
  add(names, isSalutation(text, cues) && 'salutation')
  add(names, isOpenSalutation(text, cues) && 'salutation-open')
  add(names, isByline(text, cues) && 'byline')
  add(names, isOccasion(text, cues) && 'occasion')
  add(names, organizationFeature(text, cues))
  add(names, short && contactFeature(bare, cues))
  add(names, short && isPhrase(cues.boilerplates, text) && 'boilerplate-label')
  add(names, short && isBoilerplateHeading(text, cues) && 'boilerplate-start')
  add(names, !short && isBoilerplateLead(text, cues) && 'boilerplate-lead')
  add(names, short && isPhrase(cues.notes, text) && 'notes-label')
  add(names, short && opensWith(cues.notes) && 'notes-start')
  add(names, short && isPhrase(cues.related, text) && 'related-label')
  add(names, short && opensWith(cues.related) && 'related-start')
  add(names, short && isPhrase(cues.furniture, text) && 'furniture-label')
  add(names, short && phraseAtStart(cues.furniture, text) && 'furniture-start')
  add(names, (phraseAtStart(cues.captions, text) || (short && credit.test(text))) && 'caption')
  add(names, isAdvisoryPoint(text, cues) && 'advisory-label')
  add(names, short && phraseAtStart(cues.signatures, text) && 'signature')
  add(names, isEndMark(text, cues) && 'end-mark')
  add(names, /^(?:[*.]\s?){3,5}$/u.test(text) && 'asterisks')
  add(names, /^[IVXLC]+\.?$/u.test(text) && 'roman-alone')
  add(names, hasCredit(text, cues) && 'credit-within')
  add(names, isStageDirection(text, cues) && 'stage-direction')
  add(
    names,
    ((text.length <= longestAnnouncement && phraseWithin(cues.fullText, text)) || isAnnouncement(text, cues)) &&
      'full-text'
  )
}

/** A mark of copyright without a year credits a picture: "© Ada Lindqvist". */
const credit = /^(?:©|\([cC]\))\s?\p{L}\D*$/u

/** "Remarks by the Harbor Master", "By Ada Lindqvist": after a preposition alone a name must stand. */
function isByline(text: string, cues: Cues): boolean {
  const {label, rest} = bylineLabel(text, cues)
  if (!label) return false
  return !isPhrase(cues.attributions, label) || rest === '' || /^[:\p{Lu}\p{Lt}\p{Lo}]/u.test(rest)
}

/** "At the General Debate of ...", "12th Session of the Strait Commission": the event, or which of its kind it is. */
function isOccasion(text: string, cues: Cues): boolean {
  if (phraseAtStart(cues.occasions, text) !== '') return phraseWithin(cues.occasionWords, text) !== undefined
  const number = text.length <= longestLabel ? (ordinal.exec(text)?.[0] ?? '') : ''
  if (number === '') return false
  const event = text.slice(number.length)
  const word = phraseAtStart(cues.occasionWords, event)
  const [next = ''] = event.slice(word.length).trim().split(/\s+/, 1)
  return word !== '' && isPhrase(cues.openWords, next)
}

/** "12th ", "67e ", "12.ª ", "XII ": a number that counts events. */
const ordinal = /^(?:\d{1,3}(?:st|nd|rd|th|e|er|ème|ª|º|[.-]?[ªº]|\.|-?(?:я|й|ая|а))?|[IVXL]+\.?)\s+/u

/** "Embassy of ...", "Office of the ...": the name of a body begins with what it is, or ends so: "Department". */
function organizationFeature(text: string, cues: Cues) {
  const found = text.length <= longestSalutation && phraseWithin(cues.organizations, text)
  if (!found) return undefined
  if (!/\p{Lu}|\p{Ll}/u.test(text))
    return isNameWithoutCase(text, found.index, cues) ? 'organization-name' : 'organization'
  if (/[.!?:,]$/.test(text)) return 'organization'
  const first = text.slice(0, found.index).split(/\s+/).length <= 3 || found.index + found.phrase.length === text.length
  return first && isNamed(text, cues) ? 'organization-name' : 'organization'
}

/** Whether all words but small ones have a capital. */
function isNamed(text: string, cues: Cues): boolean {
  // An article may be one with its word: "Ministère de l'Intérieur".
  return text.split(/\s+/).every(word => /^(?:\p{Ll}+['’])?[^\p{Ll}]/u.test(word) || isPhrase(cues.openWords, word))
}

/** Longest name of a body, in characters, where words are not parted, and in words, where they are. */
const longestUnparted = 30
const mostWordsWithoutCase = 6

/**
 * In scripts without capitals nothing but its length tells a name from a headline that begins with one. Where words are not
 * parted it ends with what it is ("北岛国海洋部", "한바다 해양부") or begins with its legal form ("株式会社北浜造船").
 */
function isNameWithoutCase(text: string, index: number, cues: Cues): boolean {
  if (/[,:;.!?，、：；。！？،؛؟「“"]/u.test(text)) return false
  if (!unparted.test(text)) return index === 0 && text.split(/\s+/).length <= mostWordsWithoutCase
  return (
    text.length <= longestUnparted &&
    (phraseAtEnd(cues.organizations, text) !== '' || phraseAtStart(cues.legalForms, text) !== '')
  )
}

/** "Media contact:", "Contact" alone; or a line that goes on after the word: "Contact the harbour office". */
function contactFeature(text: string, cues: Cues) {
  const label = phraseAtStart(cues.contacts, text)
  if (!label) return undefined
  return /^\s*(?:$|[:：(（\])】》>]|\p{Pd}\s*$)/u.test(text.slice(label.length)) ? 'contact-label' : 'contact-start'
}

/** "Press Release", "JOINT STATEMENT", "Press Release No. 12": a kind with its qualifiers and nothing else. */
function isKindLabel(text: string, cues: Cues): boolean {
  if (!mayHave(allOf(cues.kinds), text)) return false
  return Object.values(cues.kinds).some(phrases => {
    const found = phraseWithin(phrases, text)
    if (!found) return false
    const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found.phrase.length)}`
    return rest.split(/[^\p{L}]+/u).every(word => word === '' || isPhrase(cues.kindQualifiers, word))
  })
}

/** "PRESS RELEASE 12 May 2021". */
function isKindAndDate(text: string, language: string, cues: Cues): boolean {
  return Object.values(cues.kinds).some(phrases => {
    const phrase = phraseAtStart(phrases, text)
    return phrase !== '' && isDateAlone(text.slice(phrase.length), language, cues)
  })
}

/** Longest headline in one running phrase, in characters. */
const longestPhrase = 400

/** "Statement by the Minister of the Sea at ...": one running phrase. */
function opensWithKind(text: string, cues: Cues): boolean {
  return Object.values(cues.kinds).some(phrases => {
    const phrase = phraseAtStart(phrases, text)
    return phrase !== '' && phraseAtStart(cues.kindTies, text.slice(phrase.length).trimStart()) !== ''
  })
}

function kindWithin(text: string, cues: Cues): boolean {
  return phraseWithin(allOf(cues.kinds), text) !== undefined
}

/**
 * "About Example Corporation", "О компании «Норд»", "关于海洋部": the name begins with a capital, unlike the rest of a
 * sentence, where there are capitals. In some tongues the name comes first: "株式会社北浜造船について".
 */
function isBoilerplateHeading(text: string, cues: Cues): boolean {
  // "Über den Hafenverband e. V.": a full stop of a legal form ends no sentence.
  if (/[.!?。！？]$/u.test(text) && phraseAtEnd(cues.legalForms, text) === '') return false
  // "关于北部海峡的声明": the head of a statement.
  if (unparted.test(text) && phraseAtEnd(allOf(cues.kinds), text) !== '') return false
  const label = phraseAtStart(cues.boilerplates, text)
  if (label !== '') return /^\s*["'«“「『]?[\p{Lu}\p{Lo}]/u.test(text.slice(label.length))
  return (
    unparted.test(text) &&
    phraseAtEnd(cues.boilerplates, text) !== '' &&
    phraseWithin(cues.organizations, text) !== undefined
  )
}

/** Longest name of who a text is about, in characters, before the colon that the text follows. */
const longestLead = 60

/** "About Example Corporation: It has made ropes since 1890." */
function isBoilerplateLead(text: string, cues: Cues): boolean {
  const label = phraseAtStart(cues.boilerplates, text)
  return label !== '' && /^\s*\p{Lu}[^.!?:：]*[:：]/u.test(text.slice(label.length, label.length + longestLead))
}

/** "WHEN: Friday, June 13", "１ 日時：11月9日": a point of an invitation to the press. */
function isAdvisoryPoint(text: string, cues: Cues): boolean {
  const point = text.replace(/^(?:[^\p{L}\p{N}]+|\p{Nd}{1,2}[^\p{L}\p{N}]+)/u, '')
  const label = phraseAtStart(cues.advisoryLabels, point)
  return (
    label !== '' &&
    (/^\s*[:：]/u.test(point.slice(label.length)) || /\p{Script=Han}\s\S/u.test(point.slice(0, label.length + 2)))
  )
}

/** "بسم الله الرحمن الرحيم", "존경하는 국민 여러분": a whole greeting without a sign at its end. */
function isOpenSalutation(text: string, cues: Cues): boolean {
  const greeting = text.length <= longestLabel ? phraseAtStart(cues.salutations, text) : ''
  if (greeting === '' || /[\p{P}\p{N}]/u.test(text)) return false
  return greeting.length === text.length
    ? greeting.includes(' ')
    : unparted.test(text) && phraseAtEnd(cues.salutationWords, text) !== ''
}

/** "(Applause.)" on a line of its own. */
function isStageDirection(text: string, cues: Cues): boolean {
  return /^[([（［].{1,60}[)\]）］][.。]?$/u.test(text) && phraseWithin(cues.stageDirections, text) !== undefined
}

/** Longest line under a picture, in characters. */
const longestCaption = 300

/** "The new pier. Photo: Ada Lindqvist". */
function hasCredit(text: string, cues: Cues): boolean {
  const found = text.length <= longestCaption && phraseWithin(cues.captions, text)
  return found ? /^\s*(?:\p{L}+\s)?[:：]\s*\p{Lu}/u.test(text.slice(found.index + found.phrase.length)) : false
}

/** `###`, `-30-`, `* * *`, "ENDS", "- End -", `-0-`. */
function isEndMark(text: string, cues: Cues): boolean {
  return (
    (/^[#=oO–—-]/.test(text) &&
      /^(?:#(?:\s*#)*|[-–—]\s?\d{1,2}\s?[-–—]|=+\s?\p{Lu}[\p{L}\p{M}]+|o0o|oOo)$/u.test(text)) ||
    (text.length <= 24 && isPhrase(cues.endMarks, text))
  )
}
