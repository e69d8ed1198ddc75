/** What a stretch of text may have been before it was decoded wrongly. */
export interface Reading {
  /** The text as it was meant. */
  text: string
  /** Whether it can be nothing else; if not, it is to be believed where the document has such damage that is certain. */
  certain: boolean
  /** Scripts of `text`, as in `scripts` below; `control` for bytes of windows-1252 that were read as Latin-1. */
  scripts: string[]
}

/** Characters that windows-1252 gives for the bytes 80 to 9F; five of them stand for nothing and stay as they are. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** What a byte from 80 to BF, which goes on with a character in UTF-8, looks like in windows-1252 or in Latin-1. */
const trail = `[\\u0080-\\u00BF${high}]`

/** A character of two, three or four bytes of UTF-8, as it looks in windows-1252. */
const sequence = `[Â-ß]${trail}|[à-ï]${trail}{2}|[ð-ô]${trail}{3}`

const sequencePattern = new RegExp(sequence, 'g')

/**
 * Of U+201D, whose last byte stands for nothing, only `â€` may be left; of `à` and of a space that does not break, whose last bytes look
 * like a space and are collapsed with the spaces around or cut off at the end of a paragraph, `Ã` and `Â`.
 */
const remains = `â€(?!${trail})|[ÃÂ](?=[ \\n]|$)`

/** What may be the damage of a wrong decoding. */
export const mojibakePattern = new RegExp(`(?:${sequence})+|${remains}|[\\u0080-\\u009F]`, 'g')

/**
 * What a match of `mojibakePattern` was before it was decoded wrongly; `undefined` where that cannot be told.
 *
 * @param before Character before the match, `''` if there is none.
 * @param after Character after it.
 */
export function readMojibake(match: string, before: string, after: string): Reading | undefined {
  if (match === 'â€') return {text: '”', certain: false, scripts: ['latin']}
  if (match === 'Ã' || match === 'Â') {
    return isCapital(before) ? undefined : {text: match === 'Ã' ? 'à' : '', certain: false, scripts: ['latin']}
  }
  const sequences = toSequences(match)
  const known = sequences.map(({code}) => scriptOf(code)?.name).filter(name => name !== undefined)
  if (sequences.length === 0 || known.length < sequences.length) return readControls(match)
  const letters = sequences.map(({code}) => String.fromCodePoint(code))
  const certain = sequences.some((each, index) =>
    isCertain(each, {before: letters[index - 1] ?? before, after: letters[index + 1] ?? after, run: letters.length})
  )
  return {text: letters.join(''), certain, scripts: [...new Set(known)]}
}

/** Control characters that are bytes of windows-1252. */
function readControls(match: string): Reading | undefined {
  const text = match.replace(/[\u0080-\u009F]/g, control => high[control.charCodeAt(0) - 0x80] ?? control)
  return text === match ? undefined : {text, certain: true, scripts: ['control']}
}

/** One character of UTF-8 in its damaged form. */
interface Sequence {
  /** What it looks like. */
  value: string
  /** Its code point. */
  code: number
}

function toSequences(match: string): Sequence[] {
  return (match.match(sequencePattern) ?? []).map(value => ({value, code: decode(value)}))
}

/** Code point of a sequence; -1 where UTF-8 has a shorter form, or no character at all. */
function decode(value: string): number {
  const size = value.length
  let code = value.charCodeAt(0) & (0xff >> (size + 1))
  for (let index = 1; index < size; index++) code = (code << 6) | (byteOf(value[index] ?? '') & 0x3f)
  return code < (leastOf[size] ?? 0) || code > 0x10ffff ? -1 : code
}

/** The least code point that takes so many bytes. */
const leastOf: Readonly<Record<number, number>> = {2: 0x80, 3: 0x800, 4: 0x1_0000}

function byteOf(character: string): number {
  const index = high.indexOf(character)
  return index < 0 ? character.charCodeAt(0) : 0x80 + index
}

interface Script {
  name: string
  /** First and last code point of each stretch. */
  ranges: ReadonlyArray<readonly [number, number]>
  /** Whether one character alone proves nothing: its first byte looks like a letter that ends words in capitals. */
  paired?: true
}

/** Code points that are to be expected in documents; a sequence that gives any other is not believed. */
const scripts: ReadonlyArray<Script> = [
  {
    name: 'latin',
    // Latin-1, Latin Extended-A, and the rest of windows-1252 (for what is damaged twice); Vietnamese and Romanian
    // letters; marks to be composed; punctuation, signs, emoji.
    ranges: [
      [0x80, 0x17f],
      [0x192, 0x192],
      [0x1a0, 0x1a1],
      [0x1af, 0x1b0],
      [0x218, 0x21b],
      [0x2bb, 0x2bc],
      [0x2c6, 0x2c6],
      [0x2dc, 0x2dc],
      [0x300, 0x304],
      [0x306, 0x30c],
      [0x323, 0x323],
      [0x327, 0x328],
      [0x1e00, 0x1eff],
      [0x2000, 0x206f],
      [0x20a0, 0x20bf],
      [0x2100, 0x22ff],
      [0x2460, 0x27bf],
      [0x2b00, 0x2bff],
      [0xfb00, 0xfb06],
      [0xfeff, 0xfeff],
      [0xfffd, 0xfffd],
      [0xfe0f, 0xfe0f],
      [0x1_f000, 0x1_faff]
    ]
  },
  {name: 'greek', ranges: [[0x370, 0x3ff]], paired: true},
  {name: 'cyrillic', ranges: [[0x400, 0x52f]], paired: true},
  {name: 'armenian', ranges: [[0x531, 0x58f]], paired: true},
  {name: 'hebrew', ranges: [[0x591, 0x5f4]], paired: true},
  {
    name: 'arabic',
    ranges: [
      [0x600, 0x6ff],
      [0x750, 0x77f],
      [0xfb50, 0xfdff],
      [0xfe70, 0xfefc]
    ],
    paired: true
  },
  {name: 'indic', ranges: [[0x900, 0xdff]], paired: true},
  {
    name: 'southeast-asian',
    ranges: [
      [0xe00, 0x109f],
      [0x1780, 0x17ff]
    ],
    paired: true
  },
  {
    name: 'georgian',
    ranges: [
      [0x10a0, 0x10ff],
      [0x1c90, 0x1cbf]
    ],
    paired: true
  },
  {
    name: 'east-asian',
    ranges: [
      [0x1100, 0x11ff],
      [0x3000, 0x30ff],
      [0x3130, 0x318f],
      [0x3200, 0x9fff],
      [0xac00, 0xd7a3],
      [0xf900, 0xfaff],
      [0xff01, 0xffef]
    ],
    paired: true
  }
]

function scriptOf(code: number): Script | undefined {
  return scripts.find(({ranges}) => ranges.some(([first, last]) => code >= first && code <= last))
}

interface Surroundings {
  before: string
  after: string
  /** Sequences side by side. */
  run: number
}

function isCertain({value, code}: Sequence, {before, after, run}: Surroundings): boolean {
  if (scriptOf(code)?.paired) return run > 1
  if (!isPunctuation(value.slice(1))) return code < 0x300 || code > 0x36f || isSmall(before)
  // `olá»…` and `AMANHÃ…` are what people write.
  if (value.length > 2 || isCapital(before)) return false
  return isSmall(before) || isSmall(after) || /[ÂÃ]/.test(value)
}

/** Whether what follows the first letter of a sequence may follow a letter in good text. */
function isPunctuation(value: string): boolean {
  return /^[’‘“”…–—«»‹›•·™®\u00A0¹²³]+$/.test(value)
}

function isCapital(character: string): boolean {
  return /\p{Lu}/u.test(character)
}

function isSmall(character: string): boolean {
  return /\p{Ll}/u.test(character)
}
