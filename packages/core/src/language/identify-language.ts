import data from './ngrams.json' with {type: 'json'}
import {type NgramTable, unpackNgrams} from './unpack-ngrams.ts'

/** What language a text is in. */
export interface Identification {
  /** Primary tag of BCP 47; `''` where nothing is known of it. */
  readonly language: string
  /** How much it looks like that language, from 0 to 1: text has .7 to .9. */
  readonly score: number
  /** Whether it looks as much like it as texts in that language do. */
  readonly reliable: boolean
  /** How much it looks like a language of that tag, from 0 to 1. */
  scoreOf(language: string): number
}

/** UTF-16 units that are looked at, at most. */
const mostUnits = 1000

/** Bytes of UTF-8 after which the next space ends a sample, and those after which anything does. */
const mostBytes = {untilSpace: 350, untilAny: 380}

/** Bytes of an n-gram, how far one is from the next, and how many bytes of a word are cut into such. */
const ngram = {size: 4, stride: 3, most: 70}

/** What each n-gram adds to its language beside what the table says, which leaves it out. */
const base = 53

/** Mean of an n-gram's scores that is half sure. */
const scale = 25

/** What a reliable text has at least: so much of the usual score of its language, and so many n-grams. */
const reliable = {share: 0.75, ngrams: 3}

/** The code of a byte that no n-gram has. */
const noCode = 1

const space = 32

/** What stands between words: anything but letters, save apostrophes at its end. */
const separators = new RegExp(`[^${data.letters}]+(?<![\\x27\\x60\\u2019])`, 'gu')

let table: NgramTable | undefined

/**
 * Tells the language of a text by its n-grams, by the method and with the data of ELD (`eld/extrasmall`): the results are the same.
 * That package keeps its data in 50,000 objects, which take 80 MB; here they are three arrays of 2 MB.
 */
export function identifyLanguage(text: string): Identification {
  table ??= unpackNgrams(data)
  const {sums, count} = addUp(toNgrams(text, table), table)
  const scores = Array.from(sums, sum => (sum > 0 ? sum / count / (sum / count + scale) : 0))
  const best = scores.reduce((at, score, index) => (score > (scores[at] ?? 0) ? index : at), 0)
  const score = scores[best] ?? 0
  const language = score > 0 ? (data.languages[best] ?? '') : ''
  const usual = data.usual[best] ?? 1
  return {
    language,
    score,
    reliable: score > 0 && count >= reliable.ngrams && score >= usual * reliable.share,
    scoreOf: tag => scores[data.languages.indexOf(tag)] ?? 0
  }
}

/** The n-grams of a text: keys of the table, and those that are too long for it. */
interface Ngrams {
  readonly keys: Float64Array
  readonly long: ReadonlySet<string>
}

function toNgrams(text: string, {codes}: NgramTable): Ngrams {
  const keys: number[] = []
  const long = new Set<string>()
  for (const word of toWords(text, codes)) addNgrams(word, keys, long)
  return {keys: Float64Array.from(keys).sort(), long}
}

/** The words of a text in lower case, each as the codes of its bytes in UTF-8. */
function toWords(text: string, codes: Uint8Array): number[][] {
  const plain = text.slice(0, mostUnits).replace(separators, ' ').trim().toLowerCase()
  const words: number[][] = []
  let open: number[] = []
  let bytes = 0
  for (let index = 0; index < plain.length && bytes <= mostBytes.untilAny; index++) {
    const unit = plain.charCodeAt(index)
    if (unit === space) {
      if (open.length > 0) words.push(open)
      open = []
      if (bytes > mostBytes.untilSpace) break
      bytes++
    } else if (unit < 0x80) {
      open.push(unit)
      bytes++
    } else {
      const isPair = unit >= 0xd800 && unit < 0xe000
      const point = isPair ? 0x10000 + (((unit & 0x3ff) << 10) | (plain.charCodeAt(++index) & 0x3ff)) : unit
      const encoded = encode(point)
      for (const byte of encoded) open.push(codes[byte] ?? noCode)
      bytes += encoded.length
    }
  }
  if (open.length > 0) words.push(open)
  return words
}

/** The bytes of a character beyond ASCII in UTF-8. */
function encode(point: number): number[] {
  const last = 0x80 | (point & 0x3f)
  if (point < 0x800) return [0xc0 | (point >> 6), last]
  const middle = 0x80 | ((point >> 6) & 0x3f)
  if (point < 0x10000) return [0xe0 | (point >> 12), middle, last]
  return [0xf0 | (point >> 18), 0x80 | ((point >> 12) & 0x3f), middle, last]
}

/** The n-grams of a word: of four bytes each, the first with the space before it, the last with that behind. */
function addNgrams(word: ReadonlyArray<number>, keys: number[], long: Set<string>) {
  const {size, stride, most} = ngram
  const end = Math.min(word.length, most)
  let start = 0
  for (; start + size < end; start += stride) keys.push(toKey(word, start, start + size, start === 0, false))
  // In a word of more bytes than are cut, the last one is all the rest.
  const last = end === 3 ? 0 : Math.max(0, end - size)
  if (word.length > most) long.add(word.slice(last).join())
  else keys.push(toKey(word, last, word.length, start === 0, true))
}

/** An n-gram as a number of six bytes, from the last code to the first; `before` and `behind` are the spaces around a word. */
function toKey(codes: ReadonlyArray<number>, start: number, end: number, before: boolean, behind: boolean): number {
  let key = behind ? space : 0
  for (let index = end - 1; index >= start; index--) key = key * 256 + (codes[index] ?? 0)
  return before ? key * 256 + space : key
}

/** The sum of each language over all different n-grams, and how many those are. */
function addUp({keys, long}: Ngrams, {find, starts, entries}: NgramTable): {sums: Float64Array; count: number} {
  const sums = new Float64Array(data.languages.length)
  let count = long.size
  let before = Number.NaN
  for (const key of keys) {
    if (key === before) continue
    before = key
    count++
    const place = find(key)
    const end = starts[place + 1] ?? 0
    for (let at = place < 0 ? end : (starts[place] ?? 0); at < end; at++) {
      const entry = entries[at] ?? 0
      sums[entry >> 8] = (sums[entry >> 8] ?? 0) + (entry & 255) + base
    }
  }
  return {sums, count}
}
