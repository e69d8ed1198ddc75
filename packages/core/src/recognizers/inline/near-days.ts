/** By language. */
const cache = new Map<string, ReadonlySet<string>>()

/** Days from today that languages have a word for, at most: "the day before yesterday", "the day after tomorrow". */
const farthest = 2

/** What `language` calls the days about today, in lower case: "yesterday", "today", "tomorrow". */
export function nearDays(language: string): ReadonlySet<string> {
  const known = cache.get(language)
  if (known) return known
  const days = new Set<string>()
  if (Intl.RelativeTimeFormat.supportedLocalesOf(language).length > 0) {
    const format = new Intl.RelativeTimeFormat(language, {numeric: 'auto'})
    for (let day = -farthest; day <= farthest; day++) days.add(format.format(day, 'day').toLowerCase())
  }
  cache.set(language, days)
  return days
}
