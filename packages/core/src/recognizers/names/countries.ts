/** Names of countries in lower case, by language. */
const cache = new Map<string, ReadonlySet<string>>()

/** Languages that change the ends of names: "России" of "Россия". */
const inflected: ReadonlySet<string> = new Set(['be', 'bg', 'cs', 'hr', 'pl', 'ru', 'sk', 'sl', 'sr', 'uk'])

/** Letters that may differ at the end. */
const ending = 2

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Whether `text` is the name of a country in `language`, or in English. */
export function isCountry(text: string, language: string): boolean {
  const lower = text.toLowerCase()
  return [language, 'en'].some(each => {
    const names = countriesIn(each)
    if (names.has(lower)) return true
    return inflected.has(each) && lower.length > 2 * ending && names.has(`${lower.slice(0, -1)}*`)
  })
}

function countriesIn(language: string): ReadonlySet<string> {
  const known = cache.get(language)
  if (known) return known
  const names = new Set<string>()
  if (Intl.DisplayNames.supportedLocalesOf(language).length > 0) {
    const display = new Intl.DisplayNames(language, {type: 'region', fallback: 'none'})
    for (const first of alphabet) for (const second of alphabet) addName(display.of(first + second), names)
  }
  cache.set(language, names)
  return names
}

/** The name, and its beginning, which inflected forms share. */
function addName(name: string | undefined, names: Set<string>) {
  if (name === undefined) return
  const lower = name.toLowerCase()
  names.add(lower)
  if (lower.length > 2 * ending) names.add(`${lower.slice(0, -1)}*`)
}
