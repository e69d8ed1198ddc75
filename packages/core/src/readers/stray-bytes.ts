/** Encodings of one byte a character that pieces of a page in UTF-8 may be left in, the most common first. */
const encodings = ['windows-1252', 'windows-1250', 'windows-1254', 'windows-1257', 'windows-1251', 'windows-1253']

/** Share of the stray letters that must be letters of the rest of the text: an encoding that gives others is the wrong one. */
const knownShare = 0.8

/** A text with more of them than a few pieces have is damaged in another way. */
const mostStrays = 10_000

/**
 * What bytes stand for that are no UTF-8, by their places in the text: a page is put together of pieces, and one may be in the encoding
 * from before. It is told by the letters, which the rest of the text must have as well.
 *
 * @param text What `bytes` give as UTF-8.
 * @returns Nothing where it cannot be told.
 */
export function readStrayBytes(bytes: Uint8Array, text: string): Map<number, string> {
  const strays = findStrays(bytes)
  if (strays.length > mostStrays || strays.some(({place}) => text[place] !== '\uFFFD')) return new Map()
  const known = new Set(text.toLowerCase().match(/[^\P{L}\0-\x7F]/gu))
  for (const encoding of encodings) {
    const decoder = new TextDecoder(encoding)
    const read = strays.map(({place, byte}) => [place, decoder.decode(Uint8Array.of(byte))] as const)
    const letters = read.filter(([, value]) => /\p{L}/u.test(value))
    const shared = letters.filter(([, value]) => known.has(value.toLowerCase())).length
    const isOfWords = letters.every(([place, value]) =>
      isOneScript((text[place - 1] ?? '') + value + (text[place + 1] ?? ''))
    )
    if (isOfWords && shared > 0 && shared >= letters.length * knownShare)
      return new Map(read.filter(([, value]) => !/[\uFFFD\p{Cc}]/u.test(value)))
  }
  return new Map()
}

/** Whether there are no letters of other scripts beside Latin ones. */
function isOneScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  return new Set(letters.map(letter => /\p{Script=Latin}/u.test(letter))).size <= 1
}

/** A byte that is no part of a character, and where what stands for it is in the text. */
interface Stray {
  byte: number
  place: number
}

function findStrays(bytes: Uint8Array): Stray[] {
  const strays: Stray[] = []
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  let place = 0
  for (let index = isMarked ? 3 : 0; index < bytes.length; place++) {
    const byte = bytes[index] as number
    const wanted = following(byte)
    let found = 0
    while (found < wanted && isFollowing(bytes, index, found + 1)) found++
    if (byte >= 0x80 && found === 0) strays.push({byte, place})
    // A character beyond the first plane is two units; one that is cut off is one, as is a byte by itself.
    if (wanted === 3 && found === 3) place++
    index += found + 1
  }
  return strays
}

/** Bytes that follow the first of a character in UTF-8. */
function following(first: number): number {
  if (first >= 0xc2 && first <= 0xdf) return 1
  if (first >= 0xe0 && first <= 0xef) return 2
  return first >= 0xf0 && first <= 0xf4 ? 3 : 0
}

/** Whether a byte may be at `offset` behind the first one of a character (Unicode Standard, table 3-7). */
function isFollowing(bytes: Uint8Array, index: number, offset: number): boolean {
  const first = bytes[index] ?? 0
  const byte = bytes[index + offset] ?? 0
  const low = offset > 1 ? 0x80 : first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const high = offset > 1 ? 0xbf : first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  return byte >= low && byte <= high
}
