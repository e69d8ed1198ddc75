/** By language. */
const cache = new Map<string, ReadonlySet<string>>()

/** Codes of two letters that `Intl` has a name for but that are no countries: "unknown region", pseudo-locales. */
const unreal = new Set(['ZZ', 'XA', 'XB', 'EU', 'EZ', 'UN', 'QO'])

/** The names of countries in `language` and in English, in lower case. */
export function countryNames(language: string): ReadonlySet<string> {
  const known = cache.get(language)
  if (known) return known
  const names = new Set<string>()
  for (const locale of new Set([language, 'en'])) {
    if (Intl.DisplayNames.supportedLocalesOf(locale).length > 0) addNames(locale, names)
  }
  cache.set(language, names)
  return names
}

function addNames(locale: string, names: Set<string>) {
  const display = new Intl.DisplayNames(locale, {type: 'region', fallback: 'none'})
  for (const first of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
    for (const second of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
      const name = unreal.has(first + second) ? undefined : display.of(first + second)
      if (name) names.add(name.toLowerCase())
    }
  }
}
