import {capital, classesOf, ideograph, letter, nextOffset, number, pointAt, small} from './letters.ts'

/** What a text is made of. */
export class Counts {
  /** Letters, in UTF-16 units. */
  letters = 0
  /** Letters and digits, in characters. */
  signs = 0
  /** Digits. */
  numbers = 0
  /** Runs of letters and digits. */
  words = 0
  ideographs = 0
  /** Whether it has letters that have a capital form, and letters that have a small one. */
  small = false
  capital = false
}

/** Counts the letters, digits and words of `text`, in one pass. */
export function countLetters(text: string): Counts {
  const counts = new Counts()
  let cases = 0
  let inWord = false
  let next = 0
  const {length} = text
  for (let at = 0; at < length; at = next) {
    const point = pointAt(text, at)
    next = nextOffset(point, at)
    const classes = classesOf(point)
    const isWord = (classes & (letter | number)) !== 0
    if (isWord) {
      counts.signs++
      if (!inWord) counts.words++
      if ((classes & ideograph) !== 0) counts.ideographs++
      if ((classes & number) !== 0) counts.numbers++
    }
    if ((classes & letter) !== 0) {
      counts.letters += next - at
      cases |= classes
    }
    inWord = isWord
  }
  counts.small = (cases & small) !== 0
  counts.capital = (cases & capital) !== 0
  return counts
}

/** In scripts that do not part words, about as many ideographs make a word. */
const ideographsOfWord = 2

/** How many words a text has, more or less. */
export function wordsOf({words, ideographs}: Counts): number {
  return words + ideographs / ideographsOfWord
}
