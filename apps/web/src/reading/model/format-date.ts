const day = new Intl.DateTimeFormat('en', {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'})
const yearless = new Intl.DateTimeFormat('en', {day: 'numeric', month: 'long', timeZone: 'UTC'})
const month = new Intl.DateTimeFormat('en', {month: 'long', year: 'numeric', timeZone: 'UTC'})
const ordinals = new Intl.PluralRules('en', {type: 'ordinal'})
const ordinalEnds: Partial<Record<Intl.LDMLPluralRule, string>> = {one: 'st', two: 'nd', few: 'rd'}

/** A leap year stands in for one that is not stated, so that February 29 is a day. */
const anyYear = 2000

const dateTime =
  /^(\d{4}|XXXX)(?:-(0[1-9]|1[0-2]|XX))?(?:-(0[1-9]|[12]\d|3[01]|XX))?(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d(?::\d\d)?)?)?$/

/**
 * An EDTF date, date-time or interval in words; as it is where it is of another form.
 *
 * `XXXX-04-09` is `April 9, year not stated`, `2021-05-12/2021-05-14` is `May 12 – 14, 2021`.
 */
export function formatDate(edtf: string): string {
  const [from = '', to] = edtf.split('/')
  return (to === undefined ? formatPoint(toPoint(from)) : formatInterval(from, to)) ?? edtf
}

/** Whether a date is stated without its year. */
export function isYearless(edtf: string): boolean {
  return edtf.startsWith('XXXX-')
}

/** Whether it has a time of day, but nothing that says of which zone. */
export function isZoneless(edtf: string): boolean {
  return /T[\d:.]+$/.test(edtf)
}

interface Point {
  /** The parts that are not stated are filled up. */
  readonly date: Date
  /** How the parts that are stated are set; none for a year alone and for a day of an unknown month. */
  readonly format?: Intl.DateTimeFormat
  readonly year: string
  readonly dayOfMonth?: string
  readonly time?: string
  readonly zone?: string
}

function toPoint(edtf: string): Point | undefined {
  const [match, year, ofYear, ofMonth, time, zone] = dateTime.exec(edtf) ?? []
  if (match === undefined || !year) return
  const hasYear = year !== 'XXXX'
  const hasMonth = ofYear !== undefined && ofYear !== 'XX'
  const hasDay = ofMonth !== undefined && ofMonth !== 'XX'
  const date = new Date(
    Date.UTC(hasYear ? Number(year) : anyYear, hasMonth ? Number(ofYear) - 1 : 0, hasDay ? Number(ofMonth) : 1)
  )
  const format = hasMonth ? (hasDay ? (hasYear ? day : yearless) : hasYear ? month : undefined) : undefined
  return {
    date,
    year,
    ...(format ? {format} : {}),
    ...(hasDay ? {dayOfMonth: ofMonth} : {}),
    ...(time === undefined ? {} : {time}),
    ...(zone === undefined ? {} : {zone})
  }
}

function formatPoint(point: Point | undefined): string | undefined {
  if (!point) return
  const {date, format, year, dayOfMonth, time, zone} = point
  if (!format) {
    if (year !== 'XXXX') return dayOfMonth === undefined ? year : undefined
    return dayOfMonth && `the ${toOrdinal(Number(dayOfMonth))}, month and year not stated`
  }
  const words = format.format(date) + (format === yearless ? ', year not stated' : '')
  return time ? `${words}, ${time}${zone ? ` ${toZone(zone)}` : ''}` : words
}

function formatInterval(from: string, to: string): string | undefined {
  const [start, end] = [toPoint(from), toPoint(to)]
  const [first, last] = [formatPoint(start), formatPoint(end)]
  if (from === '' || from === '..') return last && `until ${last}`
  if (to === '' || to === '..') return first && `from ${first}`
  if (!first || !last) return
  if (!start?.format || start.format !== end?.format || start.time || end.time) return `${first} to ${last}`
  // The thin spaces of some versions are spaces here.
  const words = start.format.formatRange(start.date, end.date).replace(/\s*–\s*/, ' – ')
  return words + (start.format === yearless ? ', year not stated' : '')
}

function toOrdinal(number: number): string {
  return `${number}${ordinalEnds[ordinals.select(number)] ?? 'th'}`
}

/** `Z` is UTC, `+05:30` is UTC+5:30. */
function toZone(zone: string): string {
  const [, sign, hours, minutes = '00'] = /^([+-])(\d\d)(?::(\d\d))?$/.exec(zone) ?? []
  if (!sign) return 'UTC'
  return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`
}
