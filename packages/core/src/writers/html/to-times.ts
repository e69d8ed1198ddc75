import type {DatelineValue, Fields} from '../../tree/fields.ts'
import type {Time} from './split-time.ts'

/** The dates that `fields` knows both the words and the value of. */
export function toTimes(fields: Fields): Time[] {
  const result: Time[] = []
  for (const {value, text, block} of fields.date ?? []) {
    const datetime = toDatetime(value)
    if (text && datetime) result.push({text, datetime, block})
  }
  for (const {value, block} of fields.dateline ?? []) {
    const datetime = value.date ? toDatetime(value.date) : undefined
    const text = toDateText(value)
    if (text && datetime) result.push({text, datetime, block})
  }
  return result
}

/** EDTF to what `<time datetime>` takes: a year, a month, a day, or a day of any year. */
function toDatetime(edtf: string): string | undefined {
  const anyYear = /^XXXX-(\d\d-\d\d)$/.exec(edtf)
  if (anyYear) return anyYear[1]
  return /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?)?)?$/.test(edtf) ? edtf : undefined
}

/** What is left of a dateline without its place, its agency and its marks: `Ostvik, 3 May (XYZ) --` gives `3 May`. */
function toDateText({text, place, agency}: DatelineValue): string | undefined {
  const [, afterPlace = text] = place ? split(text, place) : []
  const [before = afterPlace, after = ''] = agency ? split(afterPlace, agency) : []
  return [before, after]
    .map(piece => piece.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, ''))
    .find(piece => /\d/.test(piece))
}

function split(text: string, part: string): string[] {
  const start = text.indexOf(part)
  return start < 0 ? [] : [text.slice(0, start), text.slice(start + part.length)]
}
