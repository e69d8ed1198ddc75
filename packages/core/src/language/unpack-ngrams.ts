import {unzlibSync} from 'fflate'

/** N-grams as they are kept in the file: see `pack-ngrams.ts`, which makes it. */
export interface PackedNgrams {
  /** Number of the n-grams, and of all their languages. */
  readonly counts: {readonly ngrams: number; readonly entries: number}
  /** The code of each byte beyond ASCII, from 0x80 on. */
  readonly codes: ReadonlyArray<number>
  /**
   * In base64 and compressed, one after the other: the n-grams, sorted, each as a byte with how many bytes it has in common with the one
   * before (the upper half) and how many more (the lower), and those; how many languages each has; all languages; all scores.
   */
  readonly packed: string
}

/** N-grams in memory. */
export interface NgramTable {
  /** The code of each byte. */
  readonly codes: Uint8Array
  /** The place of an n-gram: a number of up to six codes, from the last to the first; -1 if it is none. */
  find(key: number): number
  /** Where the entries of the n-gram at a place begin, and end where those of the next begin. */
  readonly starts: Uint32Array
  /** The number of a language and, in the lower 8 bits, what the n-gram scores for it. */
  readonly entries: Uint16Array
}

/** Slots of the hash table: a power of two, some three a n-gram, so that chains are short. */
const slots = 1 << 17

/** Puts the packed n-grams into arrays. */
export function unpackNgrams({counts, codes, packed}: PackedNgrams): NgramTable {
  const bytes = unzlibSync(Uint8Array.from(atob(packed), each => each.charCodeAt(0)))
  const {keys, end} = readKeys(bytes, counts.ngrams)
  const starts = new Uint32Array(counts.ngrams + 1)
  for (let index = 0; index < counts.ngrams; index++)
    starts[index + 1] = (starts[index] ?? 0) + (bytes[end + index] ?? 0)
  const languages = end + counts.ngrams
  const entries = Uint16Array.from({length: counts.entries}, (_, index) => {
    const language = bytes[languages + index] ?? 0
    return language * 256 + (bytes[languages + counts.entries + index] ?? 0)
  })
  return {codes: Uint8Array.from([...Array(128).keys(), ...codes]), find: toFind(keys), starts, entries}
}

function readKeys(bytes: Uint8Array, count: number): {keys: Float64Array; end: number} {
  const keys = new Float64Array(count)
  const open: number[] = []
  let end = 0
  for (let index = 0; index < count; index++) {
    const head = bytes[end++] ?? 0
    open.length = head >> 4
    for (let left = head & 15; left > 0; left--) open.push(bytes[end++] ?? 0)
    keys[index] = open.reduceRight((key, code) => key * 256 + code, 0)
  }
  return {keys, end}
}

/** A look-up with open addressing: where a slot is taken, the next one is tried. */
function toFind(keys: Float64Array): (key: number) => number {
  const places = new Int32Array(slots).fill(-1)
  keys.forEach((key, place) => {
    let slot = hash(key)
    while ((places[slot] ?? -1) >= 0) slot = (slot + 1) & (slots - 1)
    places[slot] = place
  })
  return key => {
    let slot = hash(key)
    for (;;) {
      const place = places[slot] ?? -1
      if (place < 0 || keys[place] === key) return place
      slot = (slot + 1) & (slots - 1)
    }
  }
}

/** Fibonacci hashing of both halves of a key. */
function hash(key: number): number {
  const high = Math.floor(key / 0x1_00_00_00)
  const low = key - high * 0x1_00_00_00
  return Math.imul(low ^ Math.imul(high, 0x85_eb_ca_6b), 0x9e_37_79_b1) >>> 15
}
