import type {Cues} from '../../cues/cues.ts'
import {phraseWithin} from '../../cues/phrase.ts'
import {findDates} from '../dates/find-dates.ts'

/** Most UTF-16 units of a line that is an address. */
const longest = 160

/** A postal code at the end, or one of a shape that is nothing else: "Singapore 179094", "DC 20530-0001", "SW1A 2AA". */
const postalCode =
  /(?:\p{Lu}[\p{L}.]+|,)\s+\d{4,6}(?:-\d{4})?\.?$|\b[A-Z]{2}\s+\d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b|^(?:[A-Z]{1,2}-)?\d{4,5}\s\p{Lu}\p{L}+$/u

/** Whether `text` reads as a postal address, or as a line of one: a number with a street's word, or a postal code. */
export function isAddress(text: string, cues: Cues): boolean {
  if (text.length > longest || !/\d/.test(text) || /[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(text)) return false
  // "3 May 2021" has the shape of a town and its code.
  if (findDates(text, 'en', cues).length > 0) return false
  if (postalCode.test(text)) return true
  const street = phraseWithin(cues.streets, text)
  // A house number stands before the street ("1 North Bridge Road"), or right after it ("Box 12", "Unter den Linden 7").
  return (
    street !== undefined && (/^\W*(?:#|no\.?\s)?\d|(?:,|\s)\d+\s?[a-z]?(?:,|$)/iu.test(text) || isPremises(text, cues))
  )
}

/** "Suite 12", "Box #7". */
function isPremises(text: string, cues: Cues): boolean {
  const found = phraseWithin(cues.premises, text)
  return found !== undefined && /^\s+#?\d/.test(text.slice(found.index + found.phrase.length))
}
