import {isDecodable, toCharset} from './decode.ts'

/** What is said of the encoding before the bytes are looked at. */
export interface Hints {
  /** Known from outside, such as an HTTP header. Must be the name of an encoding. */
  charset?: string | undefined
  /** Declared in the content. */
  declared?: string | undefined
}

/** An encoding, and how it was found. */
export interface Detected {
  /** WHATWG name. */
  charset: string
  /** Whether it rests on statistics alone. */
  guessed: boolean
  /** The hints that the bytes contradict. */
  contradicted: string[]
  /** The text, where it had to be decoded to tell. */
  text?: string
}

/** Sequences of a valid UTF-8 text after which another encoding is out of the question: one may be chance. */
const utf8Proof = 2

/** Share of the characters beyond ASCII that may be broken in a text that is UTF-8 all the same. */
const brokenShare = 0.1

/** Bytes that UTF-16 without a byte order mark is told by. */
const sampleLength = 4096

/** Share of zero bytes at odd or at even places that only UTF-16 has: spaces, digits and punctuation are enough. */
const zeroShare = 0.1

/** Share of the high bytes that zero and the script's own must have. */
const scriptShare = 0.8

/**
 * The encoding of a text: byte order mark, then `charset`, then `declared`, unless the bytes contradict them; then
 * UTF-8 and UTF-16 by their structure; then a guess.
 */
export async function detectCharset(bytes: Uint8Array, hints: Hints = {}): Promise<Detected> {
  const marked = byteOrderMark(bytes)
  if (marked) return {charset: marked, guessed: false, contradicted: contradictions(hints, marked)}
  const proof = prove(bytes)
  const contradicted: string[] = []
  for (const label of [hints.charset, hints.declared]) {
    if (label === undefined) continue
    const charset = toCharset(label)
    if (charset !== undefined && agrees(bytes, charset, proof))
      return {charset, guessed: false, contradicted, ...textOf(proof, charset)}
    contradicted.push(label)
  }
  if (proof.charset) return {charset: proof.charset, guessed: false, contradicted, ...textOf(proof, proof.charset)}
  return {charset: await guess(bytes), guessed: true, contradicted}
}

/** The encoding that the first bytes name. */
export function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** UTF-16 without a byte order mark, told by where the zero bytes stand. */
export function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, sampleLength) & ~1
  if (length === 0) return undefined
  const sample = bytes.subarray(0, length)
  if (!sample.includes(0)) return undefined
  const charset =
    markupIn(sample) ?? (isHighByte(sample, 1) ? 'utf-16le' : isHighByte(sample, 0) ? 'utf-16be' : undefined)
  return charset && isDecodable(sample.subarray(0, -2), charset) ? charset : undefined
}

/** UTF-16 that begins with markup, as XML is told by (Extensible Markup Language 1.0, appendix F): its text may have no zeros. */
function markupIn([first, second, third, fourth]: Uint8Array): string | undefined {
  if (first === lessThan && second === 0 && isAscii(third) && fourth === 0) return 'utf-16le'
  if (first === 0 && second === lessThan && third === 0 && isAscii(fourth)) return 'utf-16be'
  return undefined
}

const lessThan = 0x3c

function isAscii(byte: number | undefined): boolean {
  return byte !== undefined && byte > 0x20 && byte < 0x7f
}

/** Whether the bytes at even (0) or odd (1) places are the high halves of a text: zeros, and one script's beside. */
function isHighByte(bytes: Uint8Array, place: 0 | 1): boolean {
  const counts = new Uint32Array(256)
  for (let index = 0; index < bytes.length; index += 2) {
    if (bytes[index + 1 - place] === 0) return false
    const high = bytes[index + place] ?? 0
    counts[high] = (counts[high] ?? 0) + 1
  }
  const pairs = bytes.length / 2
  const [zeros = 0, ...others] = counts
  return zeros >= pairs * zeroShare && zeros + Math.max(...others) >= pairs * scriptShare
}

function contradictions(hints: Hints, charset: string): string[] {
  return [hints.charset, hints.declared].filter(
    label => label !== undefined && toCharset(label) !== charset
  ) as string[]
}

interface Proof {
  /** Encoding that the structure of the bytes shows. */
  charset?: string
  /** The text in that encoding, where it was decoded. */
  text?: string
  /** Characters beyond ASCII, if the bytes are UTF-8; at most `utf8Proof` of them are counted where none are broken. */
  beyondAscii: () => number
}

/** What the bytes alone show. Text that is UTF-8 but for a few broken bytes is UTF-8 with broken bytes. */
function prove(bytes: Uint8Array): Proof {
  const wide = unmarkedUtf16(bytes)
  if (wide) return {charset: wide, beyondAscii: () => 0}
  const text = new TextDecoder('utf-8').decode(bytes)
  // What switches stays in the text, where it is found several times as fast.
  const switched = text.includes(String.fromCharCode(escape)) ? switchedJapanese(bytes) : undefined
  if (switched) return {charset: switched, beyondAscii: () => 0}
  // A text may have the character that stands for broken bytes of its own.
  if (!text.includes('\uFFFD') || isDecodable(bytes, 'utf-8'))
    return {charset: 'utf-8', text, beyondAscii: () => countLeading(bytes)}
  let broken = 0
  let beyondAscii = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 0xfffd) broken++
    else if (code > 0x7f) beyondAscii++
  }
  const isUtf8 = broken <= beyondAscii * brokenShare
  return isUtf8 ? {charset: 'utf-8', text, beyondAscii: () => beyondAscii} : {beyondAscii: () => 0}
}

/** ISO-2022-JP is ASCII to the eye, but for what switches to its characters and back. */
function switchedJapanese(bytes: Uint8Array): string | undefined {
  for (let at = bytes.indexOf(escape); at >= 0; at = bytes.indexOf(escape, at + 1)) {
    const isSwitch = bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x40 || bytes[at + 2] === 0x42)
    if (isSwitch) return isDecodable(bytes, 'iso-2022-jp') ? 'iso-2022-jp' : undefined
  }
  return undefined
}

const escape = 0x1b

function textOf({charset, text}: Proof, chosen: string): {text?: string} {
  return charset === chosen && text !== undefined ? {text} : {}
}

function countLeading(bytes: Uint8Array): number {
  let count = 0
  // Many times as fast as an iterator, over all bytes of each page.
  for (let index = 0; index < bytes.length && count < utf8Proof; index++) if ((bytes[index] as number) >= 0xc0) count++
  return count
}

/** Whether the bytes can be in `charset`; a valid UTF-8 text is not in another encoding, whatever is declared. */
function agrees(bytes: Uint8Array, charset: string, proof: Proof): boolean {
  if (charset === proof.charset) return true
  if (charset === 'utf-8') return false
  if (proof.charset !== undefined && proof.charset !== 'utf-8') return false
  // Pages say so in ASCII, which has no zero bytes.
  if (charset.startsWith('utf-16'))
    return proof.charset === undefined && bytes.includes(0) && isDecodable(bytes, charset)
  if (proof.beyondAscii() >= utf8Proof) return false
  return isDecodable(bytes, charset)
}

/** The likeliest encoding by statistics; loaded only when it is needed, for the tables are large. */
async function guess(bytes: Uint8Array): Promise<string> {
  const {detect} = await import('jschardet')
  const {encoding} = detect(bytes)
  const charset = encoding === null ? undefined : (toCharset(encoding) ?? toCharset(aliases[encoding] ?? ''))
  return charset ?? 'windows-1252'
}

/** Names of the detector that are no labels of the web platform, with the nearest one that is. */
const aliases: Record<string, string> = {
  CP874: 'windows-874',
  CP932: 'shift_jis',
  CP949: 'euc-kr',
  Johab: 'euc-kr',
  KZ1048: 'windows-1251',
  MacCyrillic: 'x-mac-cyrillic',
  MacLatin2: 'windows-1250',
  MacRoman: 'macintosh'
}
