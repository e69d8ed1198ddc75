import {type FieldName, stated} from '../../tree/fields.ts'
import {toCalendarDate, toLanguage, type ToldOf} from '../metadata.ts'
import {toDateTime} from './to-date-time.ts'

type Value<Name extends FieldName> = ToldOf<Name>['value']

/** What a format states in a field of its own; `source` says in which one. */
export function stateField<Name extends FieldName>(field: Name, value: Value<Name>, source: string): ToldOf<Name> {
  return {field, value: typeof value === 'string' ? squeeze(value) : value, source, ...stated}
}

/** The day on which the document was published; none where `text` is no date. */
export function stateDate(text: string, source: string): Array<ToldOf<'date'>> {
  return normal('date', text, toCalendarDate(text), source)
}

/** Another date of the document, with what it is of: `modified`, `version`. */
export function stateOtherDate(text: string, source: string, evidence: string): Array<ToldOf<'otherDates'>> {
  return normal('otherDates', text, toCalendarDate(text), source).map(told => ({...told, evidence}))
}

/** Until when the document is held back, with time and zone. */
export function stateEmbargo(text: string, source: string): Array<ToldOf<'embargo'>> {
  return normal('embargo', text, toDateTime(text), source)
}

/** The language, by its tag. */
export function stateLanguage(tag: string, source: string): Array<ToldOf<'language'>> {
  return normal('language', tag, toLanguage(tag), source)
}

/** How sure it is that a text was sent from where it is said to be located: its dateline may be of another place. */
const locatedConfidence = 0.6

/** The place that an item was sent from, which stands for its dateline where it has none. */
export function stateLocated(place: string, source: string): ToldOf<'dateline'> {
  const text = squeeze(place)
  const value = {text, place: text, date: null, agency: null}
  return {field: 'dateline', value, source, evidence: 'located', confidence: locatedConfidence}
}

function normal<Name extends 'date' | 'embargo' | 'language' | 'otherDates'>(
  field: Name,
  text: string,
  value: string | undefined,
  source: string
): Array<ToldOf<Name>> {
  const written = squeeze(text)
  if (value === undefined) return []
  const told = stateField<Name>(field, value, source)
  return [written === value ? told : {...told, text: written}]
}

/** `text` with each run of white space as one space. */
export function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
