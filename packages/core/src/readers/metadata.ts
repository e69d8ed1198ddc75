import type {Candidate, FieldName, Fields} from '../tree/fields.ts'
import type {Root} from '../tree/types.ts'
import {isEdtf} from '../util/is-edtf.ts'

type ValueOf<Name extends FieldName> = NonNullable<Fields[Name]>[number]['value']

/** What a source tells of one field beside its text; `source` says where: `front-matter:title`, `meta:og:title`. */
export interface ToldOf<Name extends FieldName> extends Omit<Candidate<ValueOf<Name>>, 'block' | 'origin' | 'source'> {
  field: Name
  source: string
}

/** One fact that a source tells beside its text. */
export type Told = {[Name in FieldName]: ToldOf<Name>}[FieldName]

/** Fields that a page or front matter tells, each as a text. */
export type ToldField = 'author' | 'date' | 'genre' | 'issuer.name' | 'language' | 'title' | 'url'

/** Puts what a source tells beside its text on `tree`, the first of a field being the best. */
export function addFields(tree: Root, told: Iterable<Told>): void {
  const fields: Fields = tree.fields ?? {}
  for (const {field, ...candidate} of told) {
    if (candidate.value === '') continue
    const list = (fields[field] ??= []) as Array<Candidate<Told['value']>>
    const key = JSON.stringify(candidate.value)
    if (!list.some(each => JSON.stringify(each.value) === key && each.source === candidate.source)) list.push(candidate)
  }
  if (Object.keys(fields).length > 0) tree.fields = fields
}

/** A date as programs write it, in a normal form: the calendar date, whatever the time and the zone beside it. */
const written = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2})(?:[T ,].*)?)?|(\d{2})(\d{2})(?:T?\d{4,6}(?:Z|[+-]\d{4})?)?)?$/

/** `11.07.2019 12:17`: with full stops the day always comes first. */
const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[ T,].*)?$/

/** Months as mail and web servers write them. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** `Fri, 09 Apr 2021 10:00:00 GMT`; older programs write two digits of the year, and hyphens. */
const served = /^(?:[a-z]{3,9},?\s*)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*[\s-]+(\d{4}|\d{2}(?=\s+\d{1,2}:))\b/i

/** `Fri Apr  9 10:00:00 2021`, as C writes it, a zone before the year or not. */
const asctime = /^[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+[\d:]{5,8}\s+(?:\S+\s+)?(\d{4})\b/i

/** `April 9, 2021`, as people write it in English. */
const named = /^(?:[a-z]{3,9},?\s+)?([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i

/** Two digits of a year are of this century below, of the last from there on (RFC 5322, 4.3). */
const firstOfLastCentury = 50

/** The EDTF calendar date of a date or a date-time that a program wrote; `undefined` if it is none. */
export function toCalendarDate(text: string): string | undefined {
  const trimmed = text.trim()
  const [, year, month = '', day = '', plainMonth = '', plainDay = ''] = written.exec(trimmed) ?? []
  const [, dayBefore = '', monthBetween = '', yearAfter] = dotted.exec(trimmed) ?? []
  const parts = year
    ? [year, month || plainMonth, day || plainDay]
    : yearAfter
      ? [yearAfter, monthBetween, dayBefore]
      : servedParts(trimmed)
  const value = parts
    .filter(part => part !== '')
    .map(part => part.padStart(2, '0'))
    .join('-')
  return value !== '' && isEdtf(value) ? value : undefined
}

function servedParts(text: string): string[] {
  const [, name = '', day = '', year = ''] = asctime.exec(text) ?? named.exec(text) ?? swapped(served.exec(text))
  const month = months.indexOf(name.toLowerCase()) + 1
  return month > 0 ? [year.length === 2 ? fullYear(Number(year)) : year, String(month), day] : []
}

/** Day before month to month before day. */
function swapped(match: RegExpExecArray | null): ReadonlyArray<string | undefined> {
  return match ? [match[0], match[2], match[1], match[3]] : []
}

function fullYear(year: number): string {
  return String(year < firstOfLastCentury ? 2000 + year : 1900 + year)
}

/** The primary tag of a BCP 47 language tag (`en` of `en-US`); `undefined` if it is none. */
export function toLanguage(tag: string): string | undefined {
  return /^([a-z]{2,3})(?:[-_].*)?$/i.exec(tag.trim())?.[1]?.toLowerCase()
}

/** Names of authors, comma-joined, without `By`. */
export function toAuthor(names: Iterable<string>): string {
  const result = new Set<string>()
  for (const name of names) {
    const clean = name
      .replaceAll(/\s+/g, ' ')
      .replace(/^by:?\s/i, '')
      .trim()
    if (clean !== '' && !/^https?:/i.test(clean)) result.add(clean)
  }
  return [...result].join(', ')
}
