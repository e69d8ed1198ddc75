import {capital, classesOf, ideograph, letter, nextOffset, number, pointAt, small} from './letters.ts'

/** What a text is made of. */
export interface Counts {
  /** Letters, in UTF-16 units. */
  letters: number
  /** Letters and digits, in characters. */
  signs: number
  /** Digits. */
  numbers: number
  /** Runs of letters and digits. */
  words: number
  ideographs: number
  /** Whether it has letters that have a capital form, and letters that have a small one. */
  small: boolean
  capital: boolean
}

/** Counts the letters, digits and words of `text`, in one pass. */
export function countLetters(text: string): Counts {
  let [letters, signs, numbers, words, ideographs, cases] = [0, 0, 0, 0, 0, 0]
  let inWord = false
  let next = 0
  for (let at = 0; at < text.length; at = next) {
    const point = pointAt(text, at)
    next = nextOffset(point, at)
    const classes = classesOf(point)
    const isWord = (classes & (letter | number)) !== 0
    if (isWord) {
      signs++
      if (!inWord) words++
      if ((classes & ideograph) !== 0) ideographs++
      if ((classes & number) !== 0) numbers++
    }
    if ((classes & letter) !== 0) {
      letters += next - at
      cases |= classes
    }
    inWord = isWord
  }
  return {letters, signs, numbers, words, ideographs, small: (cases & small) !== 0, capital: (cases & capital) !== 0}
}

/** In scripts that do not part words, about as many ideographs make a word. */
const ideographsOfWord = 2

/** How many words a text has, more or less. */
export function wordsOf({words, ideographs}: Counts): number {
  return words + ideographs / ideographsOfWord
}
