import {alphabets} from './alphabets.ts'

/** Consonants in a row that few words have in any language (`Angstschweiß` has eight). */
const mostConsonants = 6

/** Vowels in a row that few words have in any language. */
const mostVowels = 5

const unspeakable = new RegExp(`^0+$|0{${mostConsonants}}|1{${mostVowels}}`)

/** Whether a word has no vowel, or runs of consonants or vowels or one letter that nobody speaks. */
export function isUnspeakable(word: string): boolean {
  return unspeakable.test(toPattern(word) ?? '1') || /(\p{L})\1\1/iu.test(word)
}

/** Letters below which their order is chance. */
const fewestLetters = 200

/**
 * How little vowels and consonants alternate: the share of neighbors that are of one kind, against that of letters shuffled.
 *
 * Languages have .3 to .75 (Irish, whose silent vowels stand beside each other), letters that were exchanged around 1.
 *
 * @returns `undefined` where there are too few letters, or those of a script that writes no vowels.
 */
export function measureDisorder(words: ReadonlyArray<string>): number | undefined {
  const patterns = words.map(toPattern).filter(pattern => pattern !== undefined)
  const all = patterns.join('')
  if (all.length < fewestLetters) return undefined
  const vowels = all.replaceAll('0', '').length / all.length
  let pairs = 0
  let alike = 0
  for (const pattern of patterns) {
    pairs += Math.max(0, pattern.length - 1)
    for (let at = 1; at < pattern.length; at++) if (pattern[at] === pattern[at - 1]) alike++
  }
  return alike / pairs / (vowels ** 2 + (1 - vowels) ** 2)
}

/** Vowels as `1`, other letters as `0`; `undefined` for letters of no alphabet with vowels. */
function toPattern(word: string): string | undefined {
  const bare = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
  const alphabet = alphabets.find(({letter}) => letter.test(bare))
  return alphabet && Array.from(bare, letter => (alphabet.vowel.test(letter) ? '1' : '0')).join('')
}
