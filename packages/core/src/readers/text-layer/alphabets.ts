/** An alphabet whose words are told from noise by their vowels. */
interface Alphabet {
  /** One letter of the script. */
  readonly letter: RegExp
  /** A letter that carries a syllable, in its form without marks. */
  readonly vowel: RegExp
}

/**
 * Alphabets that write their vowels. `w` is one in Welsh and `r` in Czech, but words with no other are few there too.
 */
export const alphabets: ReadonlyArray<Alphabet> = [
  {letter: /\p{Script=Latin}/u, vowel: /[aeiouyæœøıəɛɔʉɨɯ]/u},
  {letter: /\p{Script=Cyrillic}/u, vowel: /[аеёиоуыэюяіїєӕәөүұ]/u},
  {letter: /\p{Script=Greek}/u, vowel: /[αεηιουω]/u}
]

/** Letters that stand at the end of a word alone: Greek, Hebrew, Arabic. */
export const finalLetters = /[ςךםןףץة]/gu

/** The same between two letters of their scripts. */
export const finalLettersInside =
  /(?<=[\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}])[ςךםןףץة](?=[\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}])/gu
