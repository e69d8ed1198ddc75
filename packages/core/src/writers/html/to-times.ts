import type {DatelineValue, Fields} from '../../tree/fields.ts'
import type {Time} from './split-time.ts'

/** The dates that `fields` knows both the words and the value of, the longest first: `3 May 2031` before `3 May`. */
export function toTimes({date = [], dateline = []}: Fields): Time[] {
  const {place = null, agency = null} = dateline[0]?.value ?? {}
  const all = [
    ...date.map(({value, text = '', block}) => ({value, text: toDateText({text, place, agency}), block})),
    ...dateline.map(({value, block}) => ({value: value.date, text: toDateText(value), block}))
  ]
  const times = all.flatMap(({value, text, block}) => {
    const datetime = toDatetime(value ?? '')
    return text && datetime ? [{text, datetime, block}] : []
  })
  return times.toSorted((a, b) => b.text.length - a.text.length)
}

/** EDTF to what `<time datetime>` takes: a year, a month, a day, or a day of any year. */
function toDatetime(edtf: string): string | undefined {
  const anyYear = /^XXXX-(\d\d-\d\d)$/.exec(edtf)
  if (anyYear) return anyYear[1]
  return /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?)?)?$/.test(edtf) ? edtf : undefined
}

/** What is left of a line with a date without place, agency and marks: `Ostvik, 3 May (XYZ) --` gives `3 May`. */
function toDateText({text, place, agency}: Omit<DatelineValue, 'date'>): string | undefined {
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
