import type {Cues} from '../../cues/cues.ts'
import {type Names, namesOf} from './months.ts'

/** A date in a text. */
export interface FoundDate {
  /** EDTF, with `X` for what is not stated: `2021-04-09`, `XXXX-04-09`, `2021-04`. */
  value: string
  /** As it stands there, with its weekday. */
  text: string
  /** UTF-16 offset of `text`. */
  index: number
}

interface Pattern {
  expression: RegExp
  read(groups: Record<string, string | undefined>, months: ReadonlyMap<string, number>): Parts | undefined
}

interface Parts {
  year?: number
  month: number
  day?: number
}

/** By the names that they are made of. */
const cache = new WeakMap<Names, Pattern[]>()

/** Years that a date of a release can have; what is outside is some other number. */
const earliestYear = 1800
const latestYear = 2199

/** The dates in `text`, in their order; where readings overlap, the fullest wins. */
export function findDates(text: string, language: string, cues: Cues): FoundDate[] {
  if (!/\d/.test(text)) return []
  const found: FoundDate[] = []
  for (const {expression, read} of patternsOf(language, cues)) {
    for (const match of text.matchAll(expression)) {
      const parts = read(match.groups ?? {}, namesOf(language, cues).months)
      const value = parts && toEdtf(parts)
      const end = match.index + match[0].length
      if (value && !found.some(other => other.index < end && other.index + other.text.length > match.index)) {
        found.push({value, text: match[0], index: match.index})
      }
    }
  }
  return found.sort((a, b) => a.index - b.index)
}

/** Whether `text` is a date (with a time, perhaps) and nothing else. */
export function isDateAlone(text: string, language: string, cues: Cues): boolean {
  const [date, ...more] = findDates(text, language, cues)
  if (!date || more.length > 0) return false
  const rest = text.slice(0, date.index) + text.slice(date.index + date.text.length)
  return /^[\s,.;:()|/–—-]*(?:(?:at\s+)?\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?|hrs|h|uhr)?\s*(?:[A-Z]{2,4})?)?[\s,.;:()|/–—-]*$/i.test(
    rest
  )
}

/** The fullest patterns first. */
function patternsOf(language: string, cues: Cues): Pattern[] {
  const names = namesOf(language, cues)
  const known = cache.get(names)
  if (known) return known
  const {months, weekdays} = names
  const month = `(?<month>${alternatives(months.keys())})\\.?`
  const weekday = `(?:(?:${alternatives(weekdays)})\\.?,?\\s+(?:den\\s+|the\\s+)?)?`
  const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?`
  const year = String.raw`(?<year>\d{4})(?!\d)`
  const before = String.raw`(?<![\p{L}\p{N}])`
  const after = String.raw`(?![\p{L}\p{N}])`
  const of = String.raw`\s*(?:\s|-|\sof\s|\sde\s|\sdel\s)\s*`
  const make = (source: string, read: Pattern['read'] = named): Pattern => ({
    expression: new RegExp(before + source, 'giu'),
    read
  })
  const patterns = [
    make(String.raw`(?<year>\d{4})-(?<number>\d{1,2})-(?<day>\d{1,2})(?!\d)`, numeric),
    make(String.raw`(?<year>\d{4})\s*[年년]\s*(?<number>\d{1,2})\s*[月월]\s*(?<day>\d{1,2})\s*[日일]`, numeric),
    make(`${weekday}${day}${of}${month},?${of}${year}`),
    make(`${weekday}${month}\\s+${day},?\\s+${year}`),
    make(String.raw`(?<day>\d{1,2})(?<dot>[./-])(?<number>\d{1,2})\k<dot>(?<year>\d{4}|\d{2})(?!\d)`, numeric),
    make(`${weekday}${day}${of}${month}${after}`),
    make(`${weekday}${month}\\s+${day}${after}(?!:)`, capitalized),
    // What stands after a day that is none of the month is no month alone.
    make(`(?<!\\d[\\s.])${month},?${of}${year}`)
  ]
  cache.set(names, patterns)
  return patterns
}

function alternatives(names: Iterable<string>): string {
  return [...names].sort((a, b) => b.length - a.length).join('|')
}

const named: Pattern['read'] = (groups, months) => {
  const month = months.get((groups['month'] ?? '').toLowerCase())
  return month === undefined ? undefined : {...numbers(groups), month}
}

/** "May 20" is a date, "may 20" a verb and a number. */
const capitalized: Pattern['read'] = (groups, months) =>
  /^\p{Ll}/u.test(groups['month'] ?? '') ? undefined : named(groups, months)

/** Numbers alone: day before month, unless the second one is over 12 and can only be a day. */
const numeric: Pattern['read'] = groups => {
  const {year, day} = numbers(groups)
  const number = Number(groups['number'])
  if (year === undefined || day === undefined) return undefined
  const monthFirst = number > 12 && day <= 12
  return monthFirst ? {year, month: day, day: number} : {year, month: number, day}
}

/** Two digits of a year up to this one are of this century (the usual pivot of POSIX `strptime`). */
const pivot = 68

function numbers(groups: Record<string, string | undefined>): {year?: number; day?: number} {
  const year = Number(groups['year'])
  const full = groups['year']?.length === 2 ? year + (year <= pivot ? 2000 : 1900) : year
  return {
    ...(groups['year'] ? {year: full} : {}),
    ...(groups['day'] ? {day: Number(groups['day'])} : {})
  }
}

function toEdtf({year, month, day}: Parts): string | undefined {
  if (month < 1 || month > 12) return undefined
  if (year !== undefined && (year < earliestYear || year > latestYear)) return undefined
  // 2000 is a leap year: without a year, February 29 is a date.
  const days = new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()
  if (day !== undefined && (day < 1 || day > days)) return undefined
  const stated = [year === undefined ? 'XXXX' : String(year), pad(month)]
  return [...stated, ...(day === undefined ? [] : [pad(day)])].join('-')
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
