import * as letterClasses from '../../util/letters.ts'

// Imports are looked up at each step of a loop, constants are not; see `CONTRIBUTING.md`.
const {classesOf, letter, nextOffset, pointAt, space, upper} = letterClasses

/** Letters at the beginning of a word that is long enough to tell. */
const longWord = 4

/** Share of the long words that have a capital, and fewest of these words. */
const mostCapitals = 0.75
const fewestWords = 2

/** Whether most longer words have a capital, as in headlines. */
export function isTitleCase(text: string): boolean {
  let words = 0
  let capitals = 0
  // Letters in a row at the beginning of the word; -1 behind them.
  let letters = 0
  let isCapital = false
  const {length} = text
  for (let at = 0; at < length;) {
    const point = pointAt(text, at)
    const classes = classesOf(point)
    at = nextOffset(point, at)
    if ((classes & space) !== 0) letters = 0
    else if ((classes & letter) === 0) letters = letters > 0 ? -1 : letters
    else if (letters >= 0) {
      if (letters === 0) isCapital = (classes & upper) !== 0
      letters++
      if (letters < longWord) continue
      words++
      if (isCapital) capitals++
      letters = -1
      // Even if all that is left were words with capitals: most paragraphs are turned away by their first line.
      const left = (length - at) / (longWord + 1)
      if (words - capitals > (1 - mostCapitals) * (words + left + 1)) return false
    }
  }
  return words >= fewestWords && capitals / words >= mostCapitals
}
