import type {Cues} from '../../cues/cues.ts'
import {isPhrase, phraseWithin} from '../../cues/phrase.ts'
import * as letterClasses from '../../util/letters.ts'
import {isCountry} from './is-country.ts'
import type {FoundName} from './found-name.ts'
import {hasWord} from './has-word.ts'
import {isTitleWord} from './title-word.ts'
import * as textUnits from '../../util/unit-at.ts'

// Imports are looked up at each step of a loop, constants are not; see `CONTRIBUTING.md`.
const {classesOf, letter, number, pointAt, space, upper} = letterClasses
const {unitAt} = textUnits

/** Words of a name. */
const fewestWords = 2
const mostWords = 5

/** A word of a name, as written: "Ortega", "KIM", "O'Neill", "J.", "Jean-Luc", "И.О.", "С.В.Орлов". */
const nameWord =
  /^(?:\p{Lu}[\p{L}\p{M}]*(?:['’ʼ-]\p{L}[\p{L}\p{M}]*)*|(?:\p{Lu}\p{Ll}?\.){1,4}-?(?:\p{Lu}[\p{L}\p{M}'’ʼ-]+)?)$/u

/** A word of three letters or more before a full stop ends a sentence; fewer are an initial or an abbreviation. */
const sentenceEnd = /\p{L}{3,}[.!?…]+$/u

/** Words of at least this length part a name from what follows also where a headline gives them a capital. */
const shortestTie = 4

interface Word {
  word: string
  index: number
}

/**
 * The first name of a person in `text` of a script that has capitals: the first run of two to five words with capitals
 * once titles, offices and countries are passed over. Ends at a comma, a bracket, or a word without a capital (or, where
 * all has capitals, one that would have none). The name of an organization is none.
 */
export function casedName(text: string, cues: Cues): FoundName | undefined {
  if (!hasCapitals(text)) return undefined
  const {length} = text
  const first = length - text.trimStart().length
  let run: Word[] = []
  for (let at = 0, end = 0; at < length; at = end) {
    end = tokenEnd(text, at)
    const classes = classesOf(pointAt(text, at))
    // Most words begin no name.
    if ((classes & space) !== 0 || (run.length === 0 && (classes & upper) === 0)) continue
    const token = text.slice(at, end)
    const ends = mayEnd.test(token) && sentenceEnd.test(token)
    const word = toWord(token, ends)
    const within = run.length > 0 && word === word.toLowerCase() && hasWord(cues.nameParticles, word)
    const last = run.length === 1 && (ends || isLast(text.slice(end)))
    const named = isNameWord(word, last, cues) && !(at === first && hasWord(cues.openWords, word))
    if (within || named) run.push({word, index: at})
    if ((!within && !named) || ends) {
      const name = toName(run, text, cues)
      if (name) return name
      run = []
    }
  }
  return toName(run, text, cues)
}

/** Whether a text has the capitals of a name, of two words or of initials that are joined to one: most lines of a page have not. */
function hasCapitals(text: string): boolean {
  let capitals = 0
  for (let at = 0; at < text.length && capitals < fewestWords; at++) {
    const point = pointAt(text, at)
    if ((classesOf(point) & upper) !== 0) capitals++
    if (point > 0xffff) at++
  }
  return capitals === fewestWords
}

const mayEnd = /[.!?…]$/u

/** Without the end of a genitive, and without what ends the sentence. */
function toWord(token: string, ends: boolean): string {
  const word = token.endsWith('s') ? token.replace(/[’']s$/u, '') : token
  return ends ? word.replace(/[.!?…]+$/u, '') : word
}

/** What parts words, and is a token by itself. */
const separators: ReadonlySet<number> = new Set(Array.from(',;:()[]"“”«»„|،', sign => sign.charCodeAt(0)))

/**
 * Where the token ends that begins at `at`: a separator or space, a number right before a word with a capital, or a word with its signs.
 */
function tokenEnd(text: string, at: number): number {
  const first = unitAt(text, at)
  if (isBetween(first)) return at + 1
  const {length} = text
  let end = at
  while (end < length && isAsciiDigit(unitAt(text, end))) end++
  if (end > at && /^\p{Lu}\p{Ll}/u.test(text.slice(end, end + 2))) return end
  while (end < length && !isBetween(unitAt(text, end))) end++
  return end
}

function isBetween(unit: number): boolean {
  return (classesOf(unit) & (letter | number)) === 0 && ((classesOf(unit) & space) !== 0 || separators.has(unit))
}

function isAsciiDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

/** "Mike Will, Director": a word that goes on a sentence stands before no comma, and not at the end. */
function isLast(after: string): boolean {
  return /^\s*(?:$|[,()|])/u.test(after)
}

function isNameWord(word: string, last: boolean, cues: Cues): boolean {
  const mayTie = !last || word === word.toUpperCase()
  return nameWord.test(word) && !isTitleWord(word, cues) && !(mayTie && isTie(word, cues))
}

/** "OF", where all has capitals, and "Following" in a headline; "Per" and "An" are names. */
function isTie(word: string, cues: Cues): boolean {
  if (word !== word.toUpperCase() && word.length < shortestTie) return false
  return hasWord(cues.openWords, word) || hasWord(cues.kindTies, word)
}

function toName(run: Word[], text: string, cues: Cues): FoundName | undefined {
  if (countOf(run) < fewestWords) return undefined
  const words = fromInitials(withoutCountry(run, text, cues))
  while (words.length > 0 && cues.nameParticles.includes(words.at(-1)?.word ?? '')) words.pop()
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last || countOf(words) < fewestWords || words.length > mostWords) return undefined
  const value = text.slice(first.index, last.index + last.word.length)
  // Initials alone, or an abbreviation and a number, name nobody.
  if (!words.some(({word}) => /\p{L}{2}/u.test(word)) || phraseWithin(cues.organizations, value)) return undefined
  if (words.some(({word}) => hasWord(cues.speechNouns, word))) return undefined
  return isPhrase(cues.contacts, value) ? undefined : {value, index: first.index}
}

/** Initials that are joined to a name are a word of it: "С.В.Орлов". */
function countOf(words: ReadonlyArray<Word>): number {
  return words.length + words.filter(({word}) => /^\p{Lu}.*\.\p{Lu}\p{L}/u.test(word)).length
}

/** "Вальдор Е. П. Савин": in Cyrillic, two initials before a family name begin the name; "John F. Kennedy" has one within. */
function fromInitials(words: Word[]): Word[] {
  const first = words.findIndex(
    ({word}, index) => isInitial(word) && isInitial(words[index + 1]?.word) && words[index + 2] !== undefined
  )
  return first > 0 ? words.slice(first) : words
}

function isInitial(word: string | undefined): boolean {
  return word !== undefined && /^\p{Script=Cyrillic}\.$/u.test(word)
}

/** "Sri Lanka Ranil Perera": the country of an office before the name of who has it. */
function withoutCountry(run: Word[], text: string, cues: Cues): Word[] {
  for (let count = Math.min(3, run.length); count > 0; count--) {
    const last = run[count - 1]
    if (last && isCountry(text.slice(run[0]?.index, last.index + last.word.length), cues.language)) {
      // "Chile y Uruguay": what ties two countries begins no name.
      return /^(?:y|e|i|et|und|en)$/u.test(run[count]?.word ?? '') ? [] : run.slice(count)
    }
  }
  return [...run]
}
