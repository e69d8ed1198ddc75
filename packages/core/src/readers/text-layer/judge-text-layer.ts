import {identifyLanguage} from '../../language/identify-language.ts'
import {finalLetters, finalLettersInside, misplacedVowelSigns, vowelSigns} from './alphabets.ts'
import {commonIdeographs, commonSyllables} from './common-characters.ts'
import {isGarbled} from './is-garbled.ts'
import {isUnspeakable, measureDisorder} from './speakable.ts'
import {toWords, type Words} from './words.ts'

/** Why a text layer is not what is printed. */
export interface TextLayerFault {
  /** What was found, as the end of the sentence “Expected text, not …”. */
  readonly found: string
  /** Share of what was looked at that has the fault, from 0 to 1. */
  readonly share: number
}

/** A page under judgment. */
interface Page {
  readonly text: string
  /** Characters that are no white space. */
  readonly size: number
  /** Those of `text` that are neither printable ASCII nor white space: of a Latin page nearly none, which is fast. */
  readonly special: string
  readonly words: Words
  /** Share of the characters that no font names. */
  readonly unmapped: number
  /** How much it looks like a language that is known, from 0 to 1; measured when somebody asks. */
  likeness(): number
}

/** A sign that a text layer cannot be read. */
interface Sign {
  readonly found: string
  /** Share above which it is one. */
  readonly limit: number
  /** The share; `undefined` where there is too little to judge by. */
  measure(page: Page): number | undefined
}

/** Characters without white space below which they are not judged: a page number, a label. */
const fewest = 20

/** Words below which words say nothing: names and abbreviations may be all there is. */
const fewestWords = 12

/** Characters of one script below which their choice says nothing. */
const fewestOfScript = 40

/**
 * Likeness to some language above which letters are words. Texts of sixty languages have .7 to .9, noise of Latin letters at
 * most .35, noise of Cyrillic ones .6, texts of languages that are not known .15 to .5: below it other signs decide.
 */
const likeEnough = 0.65

/** What no text has: control characters, and codes that Unicode gives to no character. */
const codes = /[\p{Cc}\p{Cn}]/gu

/** Those, and what stands for a character that is not known. */
const unknown = /[\p{Cc}\p{Cn}\p{Co}\uFFFD]/gu

/** Signs, the surest first; each names itself in the message. */
const signs: ReadonlyArray<Sign> = [
  // A fourth: formulas and symbols of a page that is sound otherwise stay below.
  {found: 'replacement characters', limit: 0.25, measure: shareOf(/\uFFFD/gu)},
  {found: 'characters of private use', limit: 0.25, measure: shareOf(/\p{Co}/gu)},
  {found: 'control characters and codes without a character', limit: 0.1, measure: shareOf(codes)},
  {found: 'codes without a known character', limit: 0.1, measure: unlessLike(shareOf(unknown))},
  {found: 'codes that the fonts do not name', limit: 0.3, measure: unlessLike(page => page.unmapped)},
  // A language has no letter in more than a fifth of its places; columns of zeros are more.
  {found: 'one and the same character', limit: 0.7, measure: unlessLike(shareOfCommonest)},
  {found: 'words with signs and capitals inside', limit: 0.3, measure: unlessLike(garbledShare)},
  {found: 'words that nobody can speak', limit: 0.25, measure: unlessLike(unspeakableShare)},
  {found: 'letters in no order of speech', limit: 0.8, measure: unlessLike(disorder)},
  {found: 'letters inside of words that only end them', limit: 0.3, measure: misplacedFinals},
  {found: 'vowel signs without a letter before them', limit: 0.15, measure: strayMarks},
  // Sound text has none; that of browsers and office programs, whose splitting of glyphs is sometimes odd, up to .05.
  {found: 'vowel signs where no script has them', limit: 0.09, measure: misplacedVowels},
  {found: 'ideographs that nobody uses', limit: 0.3, measure: rareShare(/\p{Script=Han}/gu, commonIdeographs)},
  {found: 'syllables that nobody uses', limit: 0.3, measure: rareShare(/[가-힣]/gu, commonSyllables)}
]

/**
 * Judges whether the characters of a page are its text: a font whose codes say nothing, or something else, gives noise that is
 * shown well and read badly.
 *
 * Only what cannot be text in any language is refused. A page with too little on it is passed.
 *
 * @param text Characters of the page in the order of reading.
 * @param options.unmapped Share of the characters that no font names, so that they are guessed from their codes. Default: 0.
 * @returns The fault; `undefined` where there is none.
 */
export function judgeTextLayer(
  text: string,
  {unmapped = 0}: {readonly unmapped?: number} = {}
): TextLayerFault | undefined {
  const size = text.replace(/\s+/gu, '').length
  if (size < fewest) return undefined
  const page = toPage(text, size, unmapped)
  for (const {found, limit, measure} of signs) {
    const share = measure(page)
    if (share !== undefined && share > limit) return {found, share}
  }
  return undefined
}

function toPage(text: string, size: number, unmapped: number): Page {
  let likeness: number | undefined
  let words: Words | undefined
  return {
    text,
    size,
    unmapped,
    special: text.replace(/[\s!-~]+/gu, ''),
    get words() {
      return (words ??= toWords(text))
    },
    likeness: () => (likeness ??= measureLikeness(text))
  }
}

/** Characters of a sample: the detector looks at no more bytes of one text. */
const sampleLength = 350

/** That of the middle of the page; where it is little, the mean with the beginning and the end, which may be of other fonts. */
function measureLikeness(text: string): number {
  const last = Math.max(0, text.length - sampleLength)
  const middle = likenessAt(text, last >> 1)
  if (middle >= likeEnough || last < sampleLength) return middle
  return (likenessAt(text, 0) + middle + likenessAt(text, last)) / 3
}

function likenessAt(text: string, place: number): number {
  return identifyLanguage(text.slice(place, place + sampleLength)).score
}

function shareOf(pattern: RegExp) {
  return ({special, size}: Page) => (special.match(pattern)?.length ?? 0) / size
}

function shareOfCommonest({text}: Page): number | undefined {
  const counts = new Map<string, number>()
  const letters = text.match(/[\p{L}\p{N}]/gu) ?? []
  if (letters.length < fewestOfScript) return undefined
  for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return Math.max(...counts.values()) / letters.length
}

/** A measure that counts only where the page looks like no language that is known. */
function unlessLike(measure: Sign['measure']): Sign['measure'] {
  return page => (page.likeness() >= likeEnough ? undefined : measure(page))
}

/** Characters of one word that count: noise may be one word, and sound pages may hold a key of five hundred characters. */
const countedOfWord = 40

/** By characters, since noise may have no white space. */
function garbledShare({words: {written}}: Page): number | undefined {
  const size = toLength(written)
  return size < fewestOfScript ? undefined : toLength(written.filter(isGarbled)) / size
}

function toLength(words: ReadonlyArray<string>): number {
  return words.reduce((sum, word) => sum + Math.min(word.length, countedOfWord), 0)
}

function unspeakableShare({words: {plain}}: Page): number | undefined {
  const long = toLong(plain)
  return long.length < fewestWords ? undefined : long.filter(isUnspeakable).length / long.length
}

function disorder({words: {plain}}: Page): number | undefined {
  return measureDisorder(toLong(plain))
}

/** Letters of a word that must have a vowel; shorter ones are abbreviations as often as not, those in capitals even longer. */
const longWord = {small: 4, capital: 6}

/** Share of words in capitals, long ones, above which capitals are how the page is written. */
const capitalShare = 0.1

function toLong(words: ReadonlyArray<string>): string[] {
  const capitals = words.filter(word => word.length >= longWord.capital && isCapital(word))
  const shortest = capitals.length > words.length * capitalShare ? longWord.small : longWord.capital
  return words.filter(word => word.length >= (isCapital(word) ? shortest : longWord.small))
}

function isCapital(word: string): boolean {
  return word === word.toUpperCase()
}

/** Occurrences below which misplaced letters are chance. */
const fewestFinals = 10

function misplacedFinals({text, special}: Page): number | undefined {
  const all = special.match(finalLetters)?.length ?? 0
  return all < fewestFinals ? undefined : (text.match(finalLettersInside)?.length ?? 0) / all
}

function strayMarks({text, special}: Page): number | undefined {
  const all = special.match(/\p{M}/gu)?.length ?? 0
  return all < fewestOfScript
    ? undefined
    : (text.match(/(?<![\p{L}\p{M}\p{N}◌\u200C\u200D])\p{M}/gu)?.length ?? 0) / all
}

function misplacedVowels({text, special}: Page): number | undefined {
  const all = special.match(vowelSigns)?.length ?? 0
  return all < fewestOfScript ? undefined : (text.normalize('NFC').match(misplacedVowelSigns)?.length ?? 0) / all
}

function rareShare(script: RegExp, common: () => ReadonlySet<string>): Sign['measure'] {
  return ({special}) => {
    const all = special.match(script) ?? []
    if (all.length < fewestOfScript) return undefined
    const known = common()
    return all.filter(character => !known.has(character)).length / all.length
  }
}
