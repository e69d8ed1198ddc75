import type {State} from '../../state.ts'
import {decode, type Decoded, isDecodable, toCharset} from '../decode.ts'
import {decodeUtf7, utf7} from '../mime/decode-utf7.ts'
import {byteOrderMark, detectCharset, unmarkedUtf16} from '../detect-charset.ts'

/** Labels that mail programs write without looking at what they label. */
const careless: ReadonlySet<string> = new Set([
  '',
  'us-ascii',
  'ascii',
  'ansi_x3.4-1968',
  'unknown',
  'unknown-8bit',
  'x-unknown',
  'default',
  'x-user-defined',
  '8bit',
  'iso-8859-8-i'
])

/** Names of encodings that are in use in mail and that the web platform does not know, with one that reads them. */
const aliases: Readonly<Record<string, string>> = {
  'iso-8859-8-i': 'windows-1255',
  cp1250: 'windows-1250',
  cp1255: 'windows-1255',
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  'iso-2022-jp-2': 'iso-2022-jp',
  'iso-2022-jp-ms': 'iso-2022-jp',
  utf8mb4: 'utf-8',
  'x-mac-japanese': 'shift_jis'
}

/** Share of the letters of a Western text that are beyond ASCII: no language that is written so has a third of them. */
const westernShare = 0.5

/** Letters that are counted. */
const sampleLength = 20_000

/**
 * The text of a section, by the encoding that it declares unless its bytes say otherwise; a message tells where they do.
 *
 * @param label What the section declares, `''` for nothing.
 * @param declared Tells what its content declares, as HTML can.
 */
export async function decodeText(
  bytes: Uint8Array,
  label: string,
  declared: () => string | undefined,
  state: State
): Promise<Decoded> {
  const key = label.toLowerCase().trim()
  const charset = careless.has(key) && !aliases[key] ? undefined : (aliases[key] ?? key)
  if (utf7.has(key)) return {text: decodeUtf7(bytes), charset: 'utf-7'}
  const escaped = hasEscapes(bytes) && (charset === undefined || toCharset(charset) === 'utf-8')
  if (escaped) return decode(bytes, 'iso-2022-jp')
  const plain = charset === 'utf-8' ? fromUtf8(bytes) : undefined
  if (plain !== undefined) return {text: plain, charset: 'utf-8'}
  return decodeDoubted(bytes, {label, charset, declared: declared()}, state)
}

/** Most texts are in UTF-8 and say so: these are decoded once. */
function fromUtf8(bytes: Uint8Array): string | undefined {
  if (byteOrderMark(bytes) !== undefined || unmarkedUtf16(bytes) !== undefined) return undefined
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return undefined
  }
}

interface Stated {
  readonly label: string
  readonly charset: string | undefined
  readonly declared: string | undefined
}

async function decodeDoubted(bytes: Uint8Array, {label, charset, declared}: Stated, state: State): Promise<Decoded> {
  const isWrong = toCharset(charset ?? '') === 'windows-1252' && !isWestern(bytes)
  const found = await detectCharset(bytes, {
    ...(charset === undefined || isWrong ? {} : {charset}),
    declared: isWrong ? undefined : declared
  })
  for (const each of isWrong ? [label] : found.contradicted) {
    const reason = `Expected text in the declared encoding \`${each}\`, not in \`${found.charset}\``
    state.message('wrong-encoding-declared', reason)
  }
  if (found.guessed) state.message('guessed-encoding', `Guessed the encoding \`${found.charset}\``)
  if (!isDecodable(bytes, found.charset)) {
    state.message('undecodable-bytes', `Unexpected bytes that stand for no character in \`${found.charset}\``)
  }
  return decode(bytes, found.charset)
}

/** Whether there are the escape sequences of ISO-2022-JP, which ASCII and UTF-8 do not have. */
function hasEscapes(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1)) {
    const [first, second] = [bytes[at + 1], bytes[at + 2]]
    if (first === 0x24 && (second === 0x40 || second === 0x42)) return true
  }
  return false
}

/** Whether few enough letters are beyond ASCII for a Western language. */
function isWestern(bytes: Uint8Array): boolean {
  let beyond = 0
  let letters = 0
  for (const byte of bytes.subarray(0, sampleLength)) {
    if (byte >= 0xc0) beyond++
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters++
  }
  return beyond <= (beyond + letters) * westernShare
}
