import {type Parts, toEdtf, toInterval} from './to-edtf.ts'

/** The numbers and names of a match, in their order. */
export interface Taken {
  /** Days, by numeral, ordinal or word. */
  readonly days: ReadonlyArray<number>
  readonly months: ReadonlyArray<number>
  readonly years: ReadonlyArray<number>
  /** All that is written in digits. */
  readonly numbers: ReadonlyArray<number>
  /** The match in the shape. */
  readonly shape: string
  /** The match as written. */
  readonly text: string
}

/** What a match says. */
export interface Said {
  /** EDTF; `undefined` if no calendar has it. */
  readonly value: string | undefined
  /** What it would be with the month before the day, where numbers leave that open. */
  readonly monthFirst?: string | undefined
  /** For a date that may begin or end a range. */
  readonly parts?: Parts
}

/** One way to write a date, over the shape that `tokenize` gives a text. */
export interface Shape {
  /** Without this in it, a shape is not looked at more closely. */
  readonly needs: RegExp
  readonly expression: RegExp
  read(taken: Taken, yearFirst: boolean): Said
}

// The pieces; the kinds of tokens are told in `lexicon.ts` and `tokenize.ts`.
const join = "(?:[jki][ '] ?)"
const weekday = `(?:W[.,]{0,2} ?${join}{0,2})?`
const weekdayAfter = String.raw`(?:,? ?\(W\.?\)|, W(?! ?[do]))?`
const day = String.raw`[do]\.?`
/** "3 May", "3. Mai", "3rd day of May", "third of May", "3-May". */
const dayToMonth = `(?:${day}[ /-]?${join}{0,3}|O ${join}{0,3})`
/** A month, perhaps with its other name: "نيسان/أبريل". */
const month = String.raw`[MmF]\.?(?: ?[/(] ?[MmF]\)?)?`
const toYear = ",?[ /-]?(?:[jgi][ '] ?){0,3}"
const year = String.raw`y(?: ?[gc](?! ?x)\.?| ?[gc])?`
/** No number goes on into a date, or from it: "12,000", "10.9.2021.4", "7-9-2021-3", "COVID-19 May". */
const notBefore = '(?<![dontyq][.,:/-]|x-)'
const notAfter = '(?![.,:/-]?[dontyq])'
/** Nor is a number a date that a label makes something else: "§ 5.3.2021", "No. 12/05/2021", "AB/12/05/2021". */
const notNumbered = String.raw`(?<!(?<!:)[dontyq][.,/-]|#[.:]? ?|x[/-])`
/** Several days of a month: "12-14", "12 to 14", "12, 13 and 14". */
const days = String.raw`${day}(?:(?:, ?${day}){0,9},? ?& ?${join}?${day}|(?: ?[-/] ?| (?:r ){1,2}${join}{0,2}| r' ?)${weekday}${day})`

const named = /[MmF]/
const cjkDay = String.raw`d ?N ?d(?: ?J)?(?: ?w|,? ?W)?`
const cjkYear = String.raw`y ?Y(?: ?\(y ?Y?\))? ?`

/** The ways to write a date, the fullest first. */
export const shapes: ReadonlyArray<Shape> = [
  shape(named, `${notBefore}${weekday}${days}[ /-]?${join}{0,3}${month}(?:${toYear}${year})?`, readDays),
  shape(named, `${weekday}[MmF]\\.? ${days}(?:,? ${join}{0,3}y)?${notAfter}`, taken =>
    taken.years.length === 0 && !taken.shape.includes('M') ? {value: undefined} : readDays(taken)
  ),
  shape(named, `(?<![dont]\\.? ?)[MmF]\\.?(?: ?[-/] ?| r | & )[MmF]\\.?${toYear}${year}`, readMonths),
  shape(named, `${notBefore}${weekday}${dayToMonth}${month}${toYear}'?${year}${weekdayAfter}`, readNamed),
  shape(named, `${weekday}[MmF]\\.?[ /-]${join}?${day},?[ /-]?${join}{0,3}y${weekdayAfter}`, readNamed),
  shape(named, `y\\.?[ ,/-]{0,2}(?:[jgi]\\.? ){0,2}[MmF]\\.?[ /-]${join}?${day}${notAfter}`, readNamed),
  shape(/q/, `q ?x? ?[MmF]\\.? [tdy]${notAfter}`, readStamp),
  shape(named, `${notBefore}[do](?:[-/][MmF]\\.?[-/]|\\.? [MmF]\\.?,? ')[td]${notAfter}`, readNamed),
  shape(/R/, `d[. /]{1,2}R[. /]{1,2}${year}`, readNamed),
  shape(/y-d-d\//, `${notNumbered}y-d-d/y-d-d${notAfter}`, readIsoRange),
  shape(/y[-./]/, `${notNumbered}y(?:-d-d|/d/d|\\. ?d\\. ?d)${notAfter}`, readYearFirst),
  shape(/- ?d\.d/, `${notNumbered}d\\.?(?:d\\.?)? ?- ?d\\.d\\.y${notAfter}`, readNumericRange),
  shape(
    /d(?:[./-]| \/) ?d/,
    `${notNumbered}d(?:\\.d\\.[tdy]|/d/[tdy]|-d-[tdy]|\\. d\\. [ty]| / d / y)${notAfter}`,
    readNumeric
  ),
  shape(/N/, `(?:${cjkYear})?${cjkDay} ?(?:-|r) ?(?:(?:${cjkYear})?d ?N ?)?d ?J(?: ?w)?`, readUnits),
  shape(/N/, `${cjkYear}${cjkDay}`, readUnits),
  shape(/N/, `d ?N ?d ?J(?: ?w|,? ?W)?`, readUnits),
  shape(/N/, `${cjkYear}d ?N(?! ?[don])`, readUnits),
  shape(named, `${notBefore}${weekday}${dayToMonth}[MF]\\.?(?: ?[/(] ?[MF]\\)?)?${notAfter}`, readNamed),
  shape(/M/, `(?<!i )${weekday}M\\.? ${join}?[do]${notAfter}`, readNamed),
  // What stands after a day that is none of the month is no month alone.
  shape(named, `(?<![dont]\\.? ?${join}{0,2})[MF]\\.?(?: ?[/(] ?[MF]\\)?)?${toYear}${year}`, readNamed),
  shape(/T/, String.raw`(?<=T ?\()[do](?=\))`, ({days: [only]}) => ({value: toEdtf({day: only})}))
]

/** What one of the shapes needs: most lines with a number have no date. */
export const anyShape = new RegExp(shapes.map(({needs}) => needs.source).join('|'))

function shape(needs: RegExp, source: string, read: Shape['read']): Shape {
  return {needs, expression: new RegExp(source, 'g'), read}
}

function said(parts: Parts): Said {
  return {value: toEdtf(parts), parts}
}

/** Day, month, year by their kinds; two names of a month must be one month's. */
function readNamed({days: [date], months: [first, ...others], years: [stated], numbers, shape}: Taken): Said {
  if (others.some(other => other !== first)) return {value: undefined}
  const short = stated === undefined && /[td]$/.test(shape) && shape.replace(/[^dot]/g, '').length > 1
  return said({year: short ? fullYear(numbers.at(-1) ?? 0) : stated, month: first, day: date})
}

/** Days of one month: what is joined by "to" is a range, what by "and" only if the days follow each other. */
function readDays({days, months: [first, ...others], years: [stated], shape}: Taken): Said {
  const [from, to] = [days[0], days.at(-1)]
  const follow = days.every((each, index) => index === 0 || each === (days[index - 1] ?? 0) + 1)
  if (others.some(other => other !== first) || (/[&/]/.test(shape.split(/[MmF]/)[0] ?? '') && !follow)) {
    return {value: undefined}
  }
  return {value: toInterval({year: stated, month: first, day: from}, {year: stated, month: first, day: to})}
}

function readMonths({months: [from, to], years: [stated], shape}: Taken): Said {
  if (from === to) return said({year: stated, month: from})
  if (shape.includes('&') && to !== (from ?? 0) + 1) return {value: undefined}
  return {value: toInterval({month: from}, {year: stated, month: to})}
}

/** The stamp of a wire: day, hour and minute in one number, month, year. */
function readStamp({months: [first], years: [stated], numbers}: Taken): Said {
  const date = Math.floor((numbers[0] ?? 0) / 10_000)
  return said({year: stated ?? fullYear(numbers.at(-1) ?? 0), month: first, day: date})
}

function readYearFirst({numbers: [year, second = 0, third = 0]}: Taken): Said {
  return said({year, month: second, day: third})
}

function readIsoRange({numbers: [year, month, day, endYear, endMonth, endDay]}: Taken): Said {
  return {value: toInterval({year, month, day}, {year: endYear, month: endMonth, day: endDay})}
}

/** "12.-14.05.2021", "30.04.-02.05.2021". */
function readNumericRange({numbers}: Taken): Said {
  const [year, month, to, ...before] = numbers.toReversed()
  const [from, startMonth = month] = before.toReversed()
  return {value: toInterval({month: startMonth, day: from}, {year, month, day: to})}
}

/**
 * Numbers alone: the day before the month, unless the second one is over 12 and can only be a day. Where both orders are
 * dates, the other one is told too: the document may decide.
 */
function readNumeric({numbers: [first = 0, second = 0, third = 0], text}: Taken, yearFirst: boolean): Said {
  const digits = text.match(/\p{Nd}+/gu) ?? []
  const short = digits[2]?.length !== 4
  // With dots and hyphens, "2.10.21" and "3-1-10" are versions and scores; with two digits each they are dates.
  if (short && (digits[2]?.length !== 2 || (!text.includes('/') && digits.some(each => each.length !== 2)))) {
    return {value: undefined}
  }
  if (short && yearFirst) return said({year: fullYear(first), month: second, day: third})
  const year = short ? fullYear(third) : third
  const [dayFirst, monthFirst] = [
    {year, month: second, day: first},
    {year, month: first, day: second}
  ]
  if (second > 12) return said(monthFirst)
  return first > 12 || first === second ? said(dayFirst) : {...said(dayFirst), monthFirst: toEdtf(monthFirst)}
}

/** Numbers with units: 2021年4月9日, and from one day to another. */
function readUnits({numbers, shape}: Taken): Said {
  const ends: Array<{year?: number; month?: number; day?: number}> = [{}]
  let next = 0
  for (const [index, kind] of Array.from(shape).entries()) {
    const end = ends.at(-1) ?? {}
    if (/[-r]/.test(kind)) ends.push({})
    // Of a year that stands there twice, by an era and not, both are the same.
    else if (kind === 'y') end.year = numbers[next++] ?? 0
    else if (kind === 'd') end[/^ ?N/.test(shape.slice(index + 1)) ? 'month' : 'day'] = numbers[next++] ?? 0
  }
  const [from = {}, to] = ends
  return to ? {value: toInterval(from, {...('month' in to ? {} : {month: from.month}), ...to})} : said(from)
}

/** Two digits of a year up to this one are of this century (the usual pivot of POSIX `strptime`). */
const pivot = 68

function fullYear(digits: number): number {
  if (digits >= 100) return digits
  return digits + (digits <= pivot ? 2000 : 1900)
}
