/** A set of rows of a national character set, in which each row holds 94 characters by their second byte. */
interface Rows {
  /** WHATWG name of an encoding whose second byte runs from 0xA1 to 0xFE. */
  readonly encoding: string
  readonly from: number
  readonly to: number
}

/**
 * The rows of ideographs for daily use: GB/T 2312 level 1, JIS X 0208 level 1, Big5 level 1, KS X 1001.
 *
 * Nearly all that is printed is written with these; they are four tenths of the first block of Unicode's ideographs, and less
 * than a tenth of all.
 */
const ideographRows: ReadonlyArray<Rows> = [
  {encoding: 'gb18030', from: 0xb0, to: 0xd7},
  {encoding: 'euc-jp', from: 0xb0, to: 0xcf},
  {encoding: 'big5', from: 0xa4, to: 0xc6},
  {encoding: 'euc-kr', from: 0xca, to: 0xfd}
]

/** The 2,350 syllables of KS X 1001, in which nearly all Korean is written; Unicode has 11,172. */
const syllableRows: ReadonlyArray<Rows> = [{encoding: 'euc-kr', from: 0xb0, to: 0xc8}]

let ideographs: ReadonlySet<string> | undefined
let syllables: ReadonlySet<string> | undefined

/** Ideographs that are in daily use in China, Taiwan, Japan or Korea. */
export function commonIdeographs(): ReadonlySet<string> {
  return (ideographs ??= toSet(ideographRows, /\p{Script=Han}/u))
}

/** Hangul syllables that words are written with. */
export function commonSyllables(): ReadonlySet<string> {
  return (syllables ??= toSet(syllableRows, /\p{Script=Hangul}/u))
}

function toSet(rows: ReadonlyArray<Rows>, accepted: RegExp): Set<string> {
  const result = new Set<string>()
  for (const {encoding, from, to} of rows) {
    const decoder = new TextDecoder(encoding)
    for (let row = from; row <= to; row++) {
      for (const character of decoder.decode(toRow(row, encoding === 'big5'))) {
        if (accepted.test(character)) result.add(character)
      }
    }
  }
  return result
}

/** The bytes of all characters of a row; in Big5 a row has a lower part as well. */
function toRow(row: number, lower: boolean): Uint8Array {
  const seconds = [...range(0xa1, 0xfe), ...(lower ? range(0x40, 0x7e) : [])]
  return Uint8Array.from(seconds.flatMap(second => [row, second]))
}

function range(from: number, to: number): number[] {
  return Array.from({length: to - from + 1}, (_, place) => from + place)
}
