import type {Cues} from '../../cues/cues.ts'

/** Month and weekday names of one language, lower case, without full stops. */
export interface Names {
  /** Month, 1 to 12, by name. */
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlySet<string>
}

/** By cue words and language: a language without cue words borrows English names, but not English cues. */
const cache = new WeakMap<Cues, Map<string, Names>>()

/** The names of months and weekdays in `language`, and in English, which every language's releases use too. */
export function namesOf(language: string, cues: Cues): Names {
  const byLanguage = cache.get(cues) ?? new Map<string, Names>()
  cache.set(cues, byLanguage)
  const known = byLanguage.get(language)
  if (known) return known
  const months = new Map<string, number>()
  const weekdays = new Set<string>()
  for (const locale of new Set([language, 'en'])) addNames(locale, months, weekdays)
  for (const [month, names] of Object.entries(cues.months)) for (const name of names) months.set(name, Number(month))
  const names = {months, weekdays}
  byLanguage.set(language, names)
  return names
}

function addNames(locale: string, months: Map<string, number>, weekdays: Set<string>) {
  if (Intl.DateTimeFormat.supportedLocalesOf(locale).length === 0) return
  for (const style of ['long', 'short'] as const) {
    const monthAlone = new Intl.DateTimeFormat(locale, {month: style, timeZone: 'UTC'})
    // In many languages a month's name is in another case beside a day: "24 de junio", "9 апреля".
    const monthWithDay = new Intl.DateTimeFormat(locale, {month: style, day: 'numeric', timeZone: 'UTC'})
    const weekday = new Intl.DateTimeFormat(locale, {weekday: style, timeZone: 'UTC'})
    for (let month = 0; month < 12; month++) {
      const date = new Date(Date.UTC(2021, month, 15))
      add(monthAlone.format(date), name => months.set(name, month + 1))
      const part = monthWithDay.formatToParts(date).find(each => each.type === 'month')
      if (part) add(part.value, name => months.set(name, month + 1))
    }
    for (let day = 1; day <= 7; day++) add(weekday.format(new Date(Date.UTC(2021, 1, day))), name => weekdays.add(name))
  }
}

/** Names with digits in them (`4月`) are not names: the numeric patterns read those. */
function add(name: string, put: (name: string) => void) {
  const bare = name.toLowerCase().replace(/\.$/, '')
  if (/^\p{L}[\p{L}\p{M}]+$/u.test(bare)) put(bare)
}
