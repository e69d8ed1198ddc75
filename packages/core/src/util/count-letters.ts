import * as textUnits from './unit-at.ts'
import * as letterClasses from './letters.ts'

// Imports are looked up at each step of a loop, constants are not; see `CONTRIBUTING.md`.
const {unitAt} = textUnits
const {anyOf, capital, classesOf, ideograph, letter, isHighHalf, number, pointAt, small, unitsOf} = letterClasses

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

/** Counts the letters, digits and words of `text`, in one pass, by sums alone; see `anyOf`. */
export function countLetters(text: string): Counts {
  let letters = 0
  let signs = 0
  let numbers = 0
  let words = 0
  let ideographs = 0
  let cases = 0
  let before = 0
  const {length} = text
  for (let at = 0; at < length; at++) {
    const unit = unitAt(text, at)
    let classes = classesOf(unit)
    let units = 1
    if (isHighHalf(unit)) {
      const point = pointAt(text, at)
      classes = classesOf(point)
      units = unitsOf(point)
      at += units - 1
    }
    const isLetter = anyOf(classes, letter)
    const isWord = anyOf(classes, letter | number)
    letters += isLetter * units
    signs += isWord
    numbers += anyOf(classes, number)
    words += isWord & ~before
    ideographs += anyOf(classes, ideograph)
    cases |= classes & -isLetter
    before = isWord
  }
  const counts = new Counts()
  counts.letters = letters
  counts.signs = signs
  counts.numbers = numbers
  counts.words = words
  counts.ideographs = ideographs
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
