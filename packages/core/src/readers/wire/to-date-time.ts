import {isEdtf} from '../../util/is-edtf.ts'
import {toCalendarDate} from '../metadata.ts'

/** A time and its zone as programs write them behind a date: `T10:42:34Z`, `T104234+0000`, ` 18:33`, ` 10:00:00 GMT`. */
const written =
  /(?:[T ]|(?<=\d{8})T?)(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|GMT|UTC|UT|[+-]\d{2}:?\d{2}|[+-]\d{2})?$/i

/**
 * The EDTF date-time of a date-time that a program wrote, with its zone where it has one, fractions of a second cut off; the
 * calendar date where there is no time; `undefined` where there is no date.
 */
export function toDateTime(text: string): string | undefined {
  const trimmed = text.trim()
  const date = toCalendarDate(trimmed)
  const [, hours, minutes, seconds = '00', zone = ''] = written.exec(trimmed) ?? []
  if (date?.length !== 'YYYY-MM-DD'.length || hours === undefined) return date
  const value = `${date}T${hours}:${minutes}:${seconds}${toZone(zone)}`
  return isEdtf(value) ? value : date
}

function toZone(zone: string): string {
  if (zone === '') return ''
  const [, sign, hours = '00', minutes = ''] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? []
  const offset = `${hours}:${minutes || '00'}`
  return sign === undefined || offset === '00:00' ? 'Z' : `${sign}${offset}`
}
