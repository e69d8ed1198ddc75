import type {Cues} from '../../cues/cues.ts'
import {phraseAtStart, phraseWithin} from '../../cues/phrase.ts'
import {remember} from '../../util/remember.ts'
import {findDates} from '../dates/find-dates.ts'
import {anyDigit, toPlainDigits} from './number-patterns.ts'
import {mayBePostalCode, postalCodes, unpartedAddresses} from './postal-codes.ts'

/** Most UTF-16 units of a line that is an address. */
const longest = 160

/** Shortest word for streets that others are made with: "Hafenstraße", "Kaistr.". */
const shortestStreet = 3

/** Whether `text` reads as a postal address, or as a line of one: a number with a street's word, or a postal code. */
export function isAddress(text: string, cues: Cues): boolean {
  return text.length <= longest && anyDigit.test(text) && readsAsAddress(text, cues)
}

const readsAsAddress = remember((text: string, cues: Cues): boolean => {
  const plain = toPlainDigits(text)
  if (isProse(plain) || schedule.test(plain)) return false
  const hasCode = mayBePostalCode.test(plain) && postalCodes.some(shape => shape.test(plain))
  const isPlace = hasCode || unpartedAddresses.some(shape => shape.test(plain)) || hasStreet(plain, cues)
  // "3 May 2021" has the shape of a town and its code.
  return (
    isPlace &&
    findDates(plain, cues.language === 'und' ? 'en' : cues.language, cues).every(({text: date}) => !/\p{L}/u.test(date))
  )
})

/** "Strait Cup - Harbor TV 3 0630, Regatta - Harbor TV 1130": what is on, where and at which time, twice or more. */
const schedule = /\s[-–]\s[^,;]*\b(?:[01]\d|2[0-3])[0-5]\d\b[^,;]*[,;][^,;]*\s[-–]\s[^,;]*\b(?:[01]\d|2[0-3])[0-5]\d\b/

/** Words in lower case that stand side by side, as in a sentence. */
function isProse(text: string): boolean {
  return /[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(text) || /(?:(?<![\p{L}\p{N}])\p{Ll}{2,}\s+){4}/u.test(text)
}

/**
 * A house number stands before the street ("1 North Bridge Road"), or after it ("Box 12", "Unter den Linden 7", "Kaistr.
 * 34-37", "Calle 23 No. 105", "ул. Ленина, 5").
 */
function hasStreet(text: string, cues: Cues): boolean {
  if (isPremises(text, cues)) return true
  const number =
    /^[^\p{L}\p{N}]*(?:#|no\.?\s|n[º°]\s?)?\d|(?:,|\s)(?:n[º°o]\.?\s?|д\.\s?)?\d+(?:\s?[-–/]\s?\d+)?\s?[a-z]?(?:,|$)/iu
  return number.test(text) && (phraseWithin(cues.streets, text) !== undefined || hasCompound(text, cues))
}

/** "Hafenstraße 9": a word that ends with that of a street, and its number. */
function hasCompound(text: string, cues: Cues): boolean {
  for (const [, word = ''] of text.matchAll(/(\p{Lu}[\p{L}-]+\.?)\s\d/gu)) {
    const lower = word.toLowerCase()
    if (cues.streets.some(street => street.length >= shortestStreet && lower.endsWith(street))) return true
  }
  return false
}

/** "Suite 12", "Box #7", "Postfach 10 20 30". */
function isPremises(text: string, cues: Cues): boolean {
  const found = phraseWithin(cues.premises, text)
  if (found === undefined) return false
  const rest = text.slice(found.index + found.phrase.length)
  return (
    /^\.?:?\s+#?(?:n[º°o]\.?\s?)?\d/iu.test(rest) ||
    (/^:?\s?\d/.test(rest) && phraseAtStart(cues.premises, text) !== '')
  )
}
