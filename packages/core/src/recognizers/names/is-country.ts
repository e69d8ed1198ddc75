import {countryNames} from '../inline/country-names.ts'

/** Languages that change the ends of names: "России" of "Россия". */
const inflected: ReadonlySet<string> = new Set(['be', 'bg', 'cs', 'hr', 'pl', 'ru', 'sk', 'sl', 'sr', 'uk'])

/** Letters of a name that is long enough to be told by its beginning. */
const shortestStem = 4

/** Beginnings of the names, which inflected forms share, by language. */
const stems = new Map<string, ReadonlySet<string>>()

/** Whether `text` is the name of a country in `language`, or in English. */
export function isCountry(text: string, language: string): boolean {
  const lower = text.toLowerCase()
  if (countryNames(language).has(lower)) return true
  return inflected.has(language) && lower.length > shortestStem && stemsIn(language).has(lower.slice(0, -1))
}

function stemsIn(language: string): ReadonlySet<string> {
  const known = stems.get(language)
  if (known) return known
  const long = [...countryNames(language)].filter(name => name.length > shortestStem)
  const found = new Set(long.map(name => name.slice(0, -1)))
  stems.set(language, found)
  return found
}
