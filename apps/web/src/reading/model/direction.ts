/** Which way a text runs. */
export type Direction = 'ltr' | 'rtl'

/** Scripts in use that run from right to left. */
const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg'])

/** The first letter, if its script runs from right to left. */
const startsRightToLeft =
  /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}\p{Script=Nko}\p{Script=Adlam}]/u

/** Which way a language is written. */
export function toDirection(language: string | undefined): Direction {
  const script = language && new Intl.Locale(language).maximize().script
  return script && rightToLeft.has(script) ? 'rtl' : 'ltr'
}

/** Which way a text runs, by its first letter, as `dir="auto"` has it. */
export function directionOf(text: string): Direction {
  return startsRightToLeft.test(text) ? 'rtl' : 'ltr'
}
