import * as letterClasses from '../../util/letters.ts'

// Imports are looked up at each step of a loop, constants are not; see `CONTRIBUTING.md`.
const {classesOf, letter, lower, mark, nextOffset, pointAt, space} = letterClasses

/** Letters that make a word a long one; a long word in lower case before another one is what sentences have. */
const longWord = 4

/** Such pairs that are prose: one may stand in a name. */
const fewestPairs = 2

/** The word that is being read. */
interface Word {
  /** Its letters so far; 0 between words. */
  letters: number
  /** Whether it is one in lower case, with nothing but space or brackets before it. */
  plain: boolean
  /** Whether only space stands between it and such a word that is long. */
  follows: boolean
}

/** Where `text` has proved to be prose, within a word; `undefined` if it does not. */
export function proseIn(text: string): number | undefined {
  let pairs = 0
  let word: Word = {letters: 0, plain: false, follows: false}
  let joined = false
  for (let at = 0; at < text.length;) {
    const point = pointAt(text, at)
    const classes = classesOf(point)
    at = nextOffset(point, at)
    if ((classes & (letter | mark)) === 0) {
      const isLong = word.plain && word.letters >= longWord
      const follows = (classes & space) !== 0 && (word.letters > 0 ? isLong : word.follows)
      joined = ".'’-".includes(String.fromCodePoint(point))
      word = {letters: 0, plain: false, follows}
      continue
    }
    if (word.letters === 0) word.plain = !joined && (classes & lower) !== 0
    word.letters++
    if (word.plain && word.follows && word.letters === longWord && ++pairs === fewestPairs) return at
  }
  return undefined
}
