/** What a text states of a date. */
export interface Parts {
  readonly year?: number | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
}

/** A date as EDTF, with `X` for what is not stated before what is; `undefined` if no calendar has it. */
export function toEdtf({year, month, day}: Parts): string | undefined {
  if (month === undefined) return withoutMonth(year, day)
  if (month < 1 || month > 12) return undefined
  // 2000 is a leap year: without a year, February 29 is a date.
  const days = new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()
  if (day !== undefined && (day < 1 || day > days)) return undefined
  const stated = [year === undefined ? 'XXXX' : String(year), pad(month)]
  return [...stated, ...(day === undefined ? [] : [pad(day)])].join('-')
}

/** A year alone, or a day of a month and year that are not stated: "today (07)". */
function withoutMonth(year: number | undefined, day: number | undefined): string | undefined {
  if (day === undefined) return year === undefined ? undefined : String(year)
  return year === undefined ? `XXXX-XX-${pad(day)}` : undefined
}

/** From one date to another as EDTF, each with the year of the other where it has none; `undefined` if it would run backwards. */
export function toInterval(from: Parts, to: Parts): string | undefined {
  const start = {...from, year: from.year ?? yearBefore(from, to)}
  const end = {...to, year: to.year ?? yearAfter(from, to)}
  const [first, last] = [toEdtf(start), toEdtf(end)]
  if (!first || !last || first.length !== last.length || first >= last) return undefined
  return `${first}/${last}`
}

/** "30 December to 2 January 2021" begins in 2020. */
function yearBefore(from: Parts, {year, ...to}: Parts): number | undefined {
  return year !== undefined && isLater(from, to) ? year - 1 : year
}

function yearAfter({year, ...from}: Parts, to: Parts): number | undefined {
  return year !== undefined && isLater(from, to) ? year + 1 : year
}

function isLater(a: Parts, b: Parts): boolean {
  return (a.month ?? 0) * 100 + (a.day ?? 0) > (b.month ?? 0) * 100 + (b.day ?? 0)
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
