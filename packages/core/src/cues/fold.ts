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

/** What may be left out stands only in texts with one of these. */
const mayBeLeft = /[\u0640-\u0670\u2e80-\udfff\uf900-\ufaff]|\s\s/

/** Most texts have nothing but ASCII and single spaces. */
const mayVary = /[^ -~]| {2}/

/** What is left out: vowel signs and strokes of Arabic, space between ideographs, all but one of several spaces. */
const left = /[\u064b-\u0652\u0670\u0640]+|(?<=\p{Script=Han})\s+(?=\p{Script=Han})|(?<=\s)\s+/gu

/** Folds case, the variants of letters, and space. */
export function fold(text: string): Folded {
  const lower = text.toLowerCase()
  if (!mayVary.test(lower)) return new Folded(lower)
  // Only one letter has another length in lower case.
  const even = lower.length === text.length ? lower : text.replaceAll('İ', 'I').toLowerCase()
  return leaveOut(even.replace(variant, sign => variants[sign] ?? ' '))
}

function leaveOut(text: string): Folded {
  if (!mayBeLeft.test(text)) return new Folded(text)
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
