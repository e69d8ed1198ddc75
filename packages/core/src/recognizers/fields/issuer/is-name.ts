import {allOf} from '../../../cues/all-of.ts'
import type {Cues} from '../../../cues/cues.ts'
import {isPhrase, phraseAtEnd, phraseWithin} from '../../../cues/phrase.ts'
import {findNumbers} from '../../contacts/find-numbers.ts'
import {isAddress} from '../../contacts/is-address.ts'
import {findDates} from '../../dates/find-dates.ts'
import {hasLegalForm} from '../../organizations/find-organizations.ts'
import {isAttribute} from '../../organizations/is-attribute.ts'

/** Longest name of an organization, in UTF-16 units. */
const longest = 140

/** Words in lower case that a name may have, beside the small ones: "Ministère des affaires étrangères". */
const mostPlainWords = 6

/** Whether a line may be a name and nothing else: no sentence, no date, no number, no label, no menu. */
export function isName(text: string, cues: Cues): boolean {
  if (text.length < 2 || text.length > longest || !/\p{L}/u.test(text)) return false
  if (/[|:;!?…@•·<>©=_*#]|\.{2}|https?:/u.test(text)) return false
  if (/[.。]$/u.test(text) && phraseAtEnd(cues.legalForms, text) === '' && !/\p{Lu}\.$/u.test(text)) return false
  if (/\d{3}|^\d/.test(text) || /\.\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(text)) return false
  const words = text.split(/\s+/u)
  if (!/^[\p{Lu}\p{Lo}]|^\p{Ll}\p{Lu}|^[ld]['’]\p{Lu}/u.test(text) && !isOrganization(text, cues)) return false
  const plain = words.filter(word => /^\p{Ll}/u.test(word) && !cues.organizationTies.includes(word))
  // "Национальный музей моря": only the first word of a body's name has a capital.
  const loose = plain.filter(word => !isAttribute(word) && !isPhrase(cues.organizations, word))
  if (plain.length > mostPlainWords || loose.length > words.length / 2) return false
  if (loose.length < plain.length && plain.length > words.length / 2 && !isOrganization(text, cues)) return false
  return !isOther(text, cues)
}

/** What else a short line is: a label, a kind, a date, an address, numbers. */
function isOther(text: string, cues: Cues): boolean {
  const {kinds, sections, contacts, furniture, related, notes, instructions} = cues
  for (const list of [allOf(kinds), allOf(sections), contacts, furniture, related, notes, instructions])
    if (isPhrase(list, text)) return true
  return (
    isAddress(text, cues) ||
    findNumbers(text, cues).length > 0 ||
    findDates(text, cues.language === 'und' ? 'en' : cues.language, cues).length > 0
  )
}

/** Whether a word of a name says that it is an organization's. */
export function isOrganization(text: string, cues: Cues): boolean {
  return phraseWithin(cues.organizations, text) !== undefined || hasLegalForm(text, cues)
}
