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

/** A script of India whose signs for vowels stand behind the consonant that they are spoken with. */
interface Abugida {
  /** Dependent vowel signs (`Indic_Syllabic_Category=Vowel_Dependent` of Unicode), composed. */
  readonly vowels: string
  /** The sign that takes a consonant's own vowel away. */
  readonly virama: string
  /** Vowel signs that may have it behind them, for a vowel in between: Malayalam's half u. */
  readonly halved?: string
}

/**
 * Devanagari, Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu, Kannada, Malayalam, Sinhala. Scripts that stack vowel signs, such
 * as Khmer and Tibetan, are none of these.
 */
const abugidas: ReadonlyArray<Abugida> = [
  {vowels: '\u093A\u093B\u093E-\u094C\u094E\u094F\u0955-\u0957', virama: '\u094D'},
  {vowels: '\u09BE-\u09C4\u09C7\u09C8\u09CB\u09CC\u09D7', virama: '\u09CD'},
  {vowels: '\u0A3E-\u0A42\u0A47\u0A48\u0A4B\u0A4C', virama: '\u0A4D'},
  {vowels: '\u0ABE-\u0AC5\u0AC7-\u0AC9\u0ACB\u0ACC', virama: '\u0ACD'},
  {vowels: '\u0B3E-\u0B44\u0B47\u0B48\u0B4B\u0B4C\u0B56\u0B57', virama: '\u0B4D'},
  {vowels: '\u0BBE-\u0BC2\u0BC6-\u0BC8\u0BCA-\u0BCC\u0BD7', virama: '\u0BCD'},
  {vowels: '\u0C3E-\u0C44\u0C46-\u0C48\u0C4A-\u0C4C\u0C55\u0C56', virama: '\u0C4D'},
  {vowels: '\u0CBE-\u0CC4\u0CC6-\u0CC8\u0CCA-\u0CCC\u0CD5\u0CD6', virama: '\u0CCD'},
  {vowels: '\u0D3E-\u0D44\u0D46-\u0D48\u0D4A-\u0D4C\u0D57', virama: '\u0D4D', halved: '\u0D41'},
  {vowels: '\u0DCF-\u0DD4\u0DD6\u0DD8-\u0DDF\u0DF2\u0DF3', virama: '\u0DCA'}
]

/** The signs of those scripts that stand for a vowel, or for none. */
export const vowelSigns = new RegExp(`[${abugidas.map(({vowels, virama}) => vowels + virama).join('')}]`, 'gu')

/**
 * Those where no language has them, in composed text: behind no letter, a vowel behind a vowel or behind a virama, a virama behind a
 * vowel. Joiners and nuktas may come between.
 */
export const misplacedVowelSigns = new RegExp(
  abugidas
    .flatMap(({vowels, virama, halved = ''}) => [
      `(?<![\\p{L}\\p{M}\\p{N}\u25CC\u200C\u200D])[${vowels}${virama}]`,
      `(?<=[${vowels}${virama}])[${vowels}]`,
      `(?<=[${vowels}])(?<!${halved || '(?!)'})${virama}`
    ])
    .join('|'),
  'gu'
)
