import type {Reading} from '../fields/reading.ts'
import {findUnplaced} from './find-unplaced.ts'

const dayLength = 24 * 60 * 60 * 1000

/** Whether a full date is what another one with `X` may be: `2021-04-09` is `XXXX-04-09`. */
export function fits(value: string, open: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || open.length !== value.length) return false
  return Array.from(open).every((character, index) => character === 'X' || character === value.charAt(index))
}

/** The weekday that stands beside a date, 1 (Monday) to 7; `undefined` if none does. */
export function weekdayIn(text: string, {language, cues}: Reading): number | undefined {
  return findUnplaced(text, language, cues).find(({weekday}) => weekday !== undefined)?.weekday
}

/** Whether a full date is on the weekday that stands in `text`; so is any date where none does. */
export function isOnWeekday(value: string, text: string, reading: Reading): boolean {
  const weekday = weekdayIn(text, reading)
  return weekday === undefined || new Date(value).getUTCDay() === weekday % 7
}

/** The year's day `XXXX-04-09` that is not more than some days before `stamp`, or one after it. */
export function nearest(open: string, stamp: string, days: number): string | undefined {
  if (!/^XXXX-\d{2}-\d{2}$/.test(open) || !/^\d{4}-\d{2}-\d{2}$/.test(stamp)) return undefined
  const year = Number(stamp.slice(0, 4))
  return [year, year - 1, year + 1]
    .map(each => `${each}${open.slice(4)}`)
    .find(each => {
      const after = (Date.parse(stamp) - Date.parse(each)) / dayLength
      return after >= -1 && after <= days
    })
}

/** Days are looked for this far back: every date falls on every weekday within eleven years, but for February 29. */
const furthest = 366 * 12

/** The last day up to `latest` that is what `open` may be, on the weekday that stands in `text`. */
export function latestBefore(open: string, latest: string, text: string, reading: Reading): string | undefined {
  const weekday = weekdayIn(text, reading)
  for (let back = 0; back < furthest; back++) {
    const day = new Date(Date.parse(latest) - back * dayLength)
    const value = day.toISOString().slice(0, 10)
    if (fits(value, open) && (weekday === undefined || day.getUTCDay() === weekday % 7)) return value
  }
  return undefined
}
