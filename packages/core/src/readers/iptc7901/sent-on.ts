/** Languages whose agencies' names of months are known: those of the first letters of each month. */
const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'da', 'sv', 'nb', 'fi', 'pl', 'cs', 'hu', 'hr', 'ro', 'tr']

/** The date-time group of a trailer: day, hour and minute, perhaps a zone, month and year: `021135 MEZ Apr 14`. */
const group = /(?<!\d)(\d{2})(\d{2})(\d{2})\s*(?:([A-Z]{1,4})\s+)?(\p{L}{3,9})\.?\s*(\d{4}|\d{2})(?!\d)/u

/** Years of two digits from here on are of the last century: the format is of 1979. */
const firstYear = 79

/** The day that the trailer of a transmission states, and how it states it. */
export function sentOn(trailer: string): {date: string; text: string} | undefined {
  const [text, day, hours, minutes, , name = '', year = ''] = group.exec(trailer) ?? []
  const month = monthOf(name)
  if (text === undefined || month === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined
  const full = year.length === 4 ? year : `${Number(year) < firstYear ? '20' : '19'}${year}`
  return {date: `${full}-${String(month).padStart(2, '0')}-${day}`, text}
}

let months: Map<string, number> | undefined

/** The number of a month by the first letters of its name. */
function monthOf(name: string): number | undefined {
  months ??= toMonths()
  return months.get(keyOf(name))
}

function toMonths(): Map<string, number> {
  const result = new Map<string, number>()
  for (const language of languages) {
    const format = new Intl.DateTimeFormat(language, {month: 'short', timeZone: 'UTC'})
    for (let month = 1; month <= 12; month++) {
      const key = keyOf(format.format(new Date(Date.UTC(2021, month - 1, 15))))
      // Of two languages with one name for two months, the first one counts.
      if (!result.has(key)) result.set(key, month)
    }
  }
  return result
}

/** Without case and accents: telegraphy has often neither. */
function keyOf(name: string): string {
  return name.normalize('NFD').replaceAll(/\P{L}/gu, '').toLowerCase().slice(0, 3)
}
