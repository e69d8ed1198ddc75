import type {ReadBlock, Reading} from '../fields/reading.ts'
import {findDates} from './find-dates.ts'

/** Longest block, in UTF-16 units, whose dates are looked at: a page's whole text would cost more than it tells. */
const longest = 2000

/** A date in numbers alone; which of the first two is the day shows where one is over 12. */
const numbers = /^\D*(\d{1,2})[./-](\d{1,2})[./-]\d{2,4}/

/** "May 3, 2021": the month in words before the day, as those write who put it first in numbers too. */
const monthInFront = /^(?:\p{L}+[.,]*\s)?\p{L}+\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}$/u

/** What the dates of a document tell of the order of its numbers. */
interface Evidence {
  /** The orders of dates in numbers that can be read in one way only. */
  orders: ReadonlySet<'day-first' | 'month-first'>
  /** Full dates that can be read in one way only. */
  certain: ReadonlySet<string>
  /** Whether all its English dates in words have the month in front. */
  monthInFront: boolean
}

const cache = new WeakMap<Reading, Evidence>()

/**
 * Whether a document puts the month before the day in dates of numbers alone ("05/03/2021"), as far as its other dates
 * tell: another date in numbers decides, else the same day elsewhere, else the order in which all its English dates in
 * words stand. Where nothing tells, the day is first.
 */
export function isMonthFirst(date: {value: string; monthFirst?: string}, reading: Reading): boolean {
  const evidence = cache.get(reading) ?? evidenceIn(reading)
  cache.set(reading, evidence)
  const {orders, certain} = evidence
  if (orders.size > 0) return orders.size === 1 && orders.has('month-first')
  if (certain.has(date.value)) return false
  return (date.monthFirst !== undefined && certain.has(date.monthFirst)) || evidence.monthInFront
}

function evidenceIn(reading: Reading): Evidence {
  const dates = reading.furnished.flatMap(each => datesIn(each, reading)).filter(({monthFirst}) => !monthFirst)
  const full = dates.filter(({value}) => /^\d{4}-\d{2}-\d{2}$/.test(value))
  const inWords = full.filter(({text}) => /\p{L}/u.test(text))
  return {
    orders: new Set(dates.flatMap(({text}) => orderOf(text))),
    certain: new Set(full.map(({value}) => value)),
    monthInFront: reading.language === 'en' && inWords.length > 0 && inWords.every(({text}) => monthInFront.test(text))
  }
}

function datesIn({text}: ReadBlock, {language, cues}: Reading) {
  return text.length > longest ? [] : findDates(text, language, cues)
}

function orderOf(text: string): Array<'day-first' | 'month-first'> {
  const [, first, second] = numbers.exec(text) ?? []
  if (first === undefined || second === undefined || first === second) return []
  return [Number(second) > 12 ? 'month-first' : 'day-first']
}
