import {isAddress} from '../../contacts/is-address.ts'
import {findNumbers} from '../../contacts/find-numbers.ts'
import {findDates, isDateAlone} from '../../dates/find-dates.ts'
import {isIdentifier} from '../../fields/identifier-pattern.ts'
import {parseDateline, parsePlaceAndDate} from '../../inline/parse-dateline.ts'
import {speakerLabel} from '../../inline/speaker-label.ts'
import type {Features} from './features.ts'

/** Longest line, in characters, whose dates and numbers say what the line is. */
const longestFact = 160

/** Longest line, in characters, that is about the date it begins with. */
const longestDateLine = 60

/** What stands in a line: numbers, dates, a dateline, a speaker's label. */
export const facts: Features = ({text}, {language, cues}) => {
  if (parseDateline(text, language, cues)) return ['dateline']
  const label = speakerLabel(text, cues)
  if (text.length > longestFact) return [label && 'speaker-start']
  const numbers = findNumbers(text, cues)
  const kinds = new Set(numbers.map(number => number.kind))
  const dates = findDates(text, language, cues)
  return [
    label && (label.length === text.length ? 'speaker-alone' : 'speaker-start'),
    kinds.has('email') && 'email',
    (kinds.has('telephone') || kinds.has('fax')) && 'phone',
    kinds.has('url') && 'url',
    numbers.some(number => number.labeled) && 'labeled-number',
    isAddress(text, cues) && 'address',
    dates.length > 0 && (isDateAlone(text, language, cues) ? 'date-alone' : 'date-within'),
    dates[0]?.index === 0 && text.length <= longestDateLine && 'date-first',
    dates.length > 0 && isNearlyDate(text, dates[0]?.text ?? '') && 'date-mostly',
    dates.length > 0 && parsePlaceAndDate(text, language, cues) !== undefined && 'place-and-date',
    isIdentifier(text) && 'identifier'
  ]
}

/** A date with a place or a word before it: "Geneva, 3 May 2021", "Published on Wednesday, 3 May 2021". */
function isNearlyDate(text: string, date: string): boolean {
  const rest = text.replace(date, '').match(/\p{L}+/gu) ?? []
  return rest.length > 0 && rest.length <= 4
}
