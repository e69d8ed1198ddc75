import * as textUnits from '../util/unit-at.ts'

// Imports are looked up at each step of a loop, constants are not; see `CONTRIBUTING.md`.
const {unitAt} = textUnits

/** A text in which spellings that are the same are written the same. */
export class Folded {
  readonly text: string
  /** The offset in the text as it was of one in the folded one. */
  readonly offsetOf: (offset: number) => number

  constructor(text: string, offsetOf: (offset: number) => number = same) {
    this.text = text
    this.offsetOf = offsetOf
  }
}

/** Letters and signs that are written for one another; each is one UTF-16 unit. */
const variants: Readonly<Record<string, string>> = {
  '’': "'",
  ё: 'е',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ſ: 's',
  ς: 'σ'
}

const variant = /[’ёأإآىſς]|[^\S ]/g

/** Signs of UTF-16 units: that it is written for another one, that it may be left out, that it is white space. */
const varies = 1
const mayBeLeft = 2
const space = 4

/** By unit; most texts have nothing but ASCII and single spaces, which have none to speak of. */
const signs = new Uint8Array(2 ** 16)
signs.fill(mayBeLeft, 0x0640, 0x0671).fill(mayBeLeft, 0x2e80, 0xe000).fill(mayBeLeft, 0xf900, 0xfb00)
for (const sign of Object.keys(variants)) signs[sign.charCodeAt(0)] = varies
for (let unit = 0; unit < signs.length; unit++) if (/\s/.test(String.fromCharCode(unit))) signs[unit] = varies | space
signs[0x20] = space

/** The signs of all units of a text together; that of what may be left out as well where two spaces are side by side. */
function signsIn(text: string): number {
  const {length} = text
  let found = 0
  let before = 0
  for (let at = 0; at < length; at++) {
    const own = signs[unitAt(text, at)] as number
    found |= own | ((own & before & space) >> 1)
    before = own
  }
  return found
}

/** What is left out: vowel signs and strokes of Arabic, space between ideographs, all but one of several spaces. */
const left = /[\u064b-\u0652\u0670\u0640]+|(?<=\p{Script=Han})\s+(?=\p{Script=Han})|(?<=\s)\s+/gu

/** Folds case, the variants of letters, and space. */
export function fold(text: string): Folded {
  const lower = text.toLowerCase()
  // Only one letter has another length in lower case.
  const even = lower.length === text.length ? lower : text.replaceAll('İ', 'I').toLowerCase()
  const found = signsIn(even)
  const alike = (found & varies) === 0 ? even : even.replace(variant, sign => variants[sign] ?? ' ')
  return (found & mayBeLeft) === 0 ? new Folded(alike) : leaveOut(alike)
}

function leaveOut(text: string): Folded {
  const gaps = [...text.matchAll(left)].map(match => ({start: match.index, length: match[0].length}))
  if (gaps.length === 0) return new Folded(text)
  let removed = 0
  // Where each gap is in the folded text.
  const steps = gaps.map(({start, length}) => ({at: start - removed, removed: (removed += length)}))
  return new Folded(text.replace(left, ''), offset => offset + (steps.findLast(({at}) => at <= offset)?.removed ?? 0))
}

function same(offset: number): number {
  return offset
}
