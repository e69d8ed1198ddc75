import type {Cues} from '../../cues/cues.ts'
import {phraseWithin} from '../../cues/phrase.ts'
import {isNameWord} from '../names/arabic-name.ts'
import {isFamilyName} from '../names/family-name.ts'
import type {FoundName} from '../names/found-name.ts'

/** Words of a name alone in Arabic: "خالد بن يوسف". */
const fewestWords = 2
const mostWords = 4

/** Marks that part a name from the next one, or from a post. */
const marks = /[،,;؛:：、・／/]/u

/**
 * A name that only its place among contacts shows to be one: in Arabic two words and more that are nothing else, in
 * Japanese a family name alone after whose desk it is ("広報課 担当 山本").
 */
export function contactName(text: string, cues: Cues): FoundName | undefined {
  if (/\p{Script=Arabic}/u.test(text)) return arabicAlone(text, cues)
  return cues.language === 'ja' ? familyAlone(text) : undefined
}

function arabicAlone(text: string, cues: Cues): FoundName | undefined {
  const value = text.split(marks).find(part => isArabicName(part.trim(), cues))
  return value === undefined ? undefined : {value: value.trim(), index: text.indexOf(value.trim())}
}

function isArabicName(text: string, cues: Cues): boolean {
  const words = text.split(/\s+/u)
  if (words.length < fewestWords || words.length > mostWords) return false
  const lists = [cues.organizations, cues.streets, cues.titles, cues.portfolios, cues.contacts]
  return (
    lists.every(list => phraseWithin(list, text) === undefined) &&
    words.every((word, place) => isNameWord(word, place, cues))
  )
}

function familyAlone(text: string): FoundName | undefined {
  const match = /(?:^|[\s：:])(?<name>[^\s：:、・／/（()）]{1,4})(?:[、・／/（(].*)?$/u.exec(text)
  const value = match?.groups?.['name'] ?? ''
  return match && isFamilyName(value) ? {value, index: match.index + match[0].indexOf(value)} : undefined
}
