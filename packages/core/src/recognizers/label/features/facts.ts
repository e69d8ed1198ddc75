import {isAddress} from '../../contacts/is-address.ts'
import {findNumbers} from '../../contacts/find-numbers.ts'
import {findDates, isDateAlone} from '../../dates/find-dates.ts'
import {isIdentifier} from '../../fields/identifier-pattern.ts'
import {parseDateline, parsePlaceAndDate} from '../../inline/parse-dateline.ts'
import {personName} from '../../fields/person-name.ts'
import {phraseAtStart} from '../../../cues/phrase.ts'
import type {Context} from '../context.ts'
import {add, type Features} from './features.ts'

/** Longest line, in characters, whose dates and numbers say what the line is. */
const longestFact = 160

/** Longest line, in characters, that is about the date it begins with. */
const longestDateLine = 60

/** What stands in a line: numbers, dates, a dateline, a speaker's label. */
export const facts: Features = ({text, turn: label}, {language, cues}, names) => {
  if (parseDateline(text, language, cues)) return add(names, 'dateline')
  if (text.length > longestFact) return add(names, label && 'speaker-start')
  const numbers = findNumbers(text, cues)
  const dates = findDates(text, language, cues)
  add(names, label && (label.length === text.length ? 'speaker-alone' : 'speaker-start'))
  add(names, numbers.some(({kind}) => kind === 'email') && 'email')
  add(names, numbers.some(({kind}) => kind === 'telephone' || kind === 'fax') && 'phone')
  add(names, numbers.some(({kind}) => kind === 'url') && 'url')
  add(names, numbers.some(number => number.labeled) && 'labeled-number')
  add(names, isAddress(text, cues) && 'address')
  add(names, dates.length > 0 && (isDateAlone(text, language, cues) ? 'date-alone' : 'date-within'))
  add(names, dates[0]?.index === 0 && text.length <= longestDateLine && 'date-first')
  add(names, dates.length > 0 && isNearlyDate(text, dates[0]?.text ?? '') && 'date-mostly')
  add(names, dates.length > 0 && parsePlaceAndDate(text, language, cues) !== undefined && 'place-and-date')
  add(names, isTime(text) && 'time-alone')
  nameFeatures(text, cues, names)
  add(names, isIdentifier(text) && 'identifier')
}

/** Longest line, in characters, that only tells who somebody is. */
const longestPerson = 120

/** A line that is a name, or begins with one, or with a title: "Ada Lindqvist, Minister of the Sea". */
function nameFeatures(text: string, cues: Context['cues'], names: string[]): void {
  if (text.length > longestPerson || isTwoSentences(text)) return
  const titled = phraseAtStart(cues.titles, text) !== ''
  const name = personName(text, cues)
  if (!name) return add(names, titled && 'title-first')
  const rest = text.replace(name.value, '').replace(/[^\p{L}]/gu, '')
  const ends = name.index + name.value.length === text.length
  add(names, rest === '' && 'name-alone')
  add(names, titled && ends && 'title-and-name')
  add(names, name.index === 0 && /^\s*[,，(（–—-]/u.test(text.slice(name.value.length)) && 'name-and-more')
  add(names, 'name-within')
}

/** Two sentences, as far as a stop that is no abbreviation's tells. */
function isTwoSentences(text: string): boolean {
  const stop = /[.!?。]\s+\S/u
  return stop.test(text) && stop.test(text.replace(/\b\p{L}{1,4}\.\s/gu, ''))
}

/** "2.50 p.m.", "14:30 Uhr" on a line of its own. */
function isTime(text: string): boolean {
  return /^\d{1,2}[.:h]\d{2}\s*(?:[ap]\.?m\.?|h|hrs|uhr|\p{Lu}{2,4}|\s)*$/iu.test(text)
}

/** Ideographs that are several words and not the name of a place or an office: a title that begins with its day. */
const unparted = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{8}/u

/** A date with a place or a word before it: "Geneva, 3 May 2021", "Published on Wednesday, 3 May 2021". */
function isNearlyDate(text: string, date: string): boolean {
  const rest = text.replace(date, '').match(/\p{L}+/gu) ?? []
  return rest.length > 0 && rest.length <= 4 && !rest.some(word => unparted.test(word))
}
