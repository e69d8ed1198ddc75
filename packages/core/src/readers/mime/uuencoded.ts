import {joinBytes} from '../../util/join-bytes.ts'

/** Files that are written into a text as printable characters (POSIX, `uuencode`): where they stand, and what they are called. */
export interface Uuencoded {
  readonly start: number
  readonly end: number
  readonly name: string
}

/** Its lines have no small letters: `end` is none of them. */
const pattern = /^begin [0-7]{3,4} (\S[^\r\n]*)\r?\n(?:[ -`]{1,100}\r?\n)*end[ \t]*$/gm

/** Files that are looked for in one text. */
const most = 100

/** The files in a text, in their order. */
export function findUuencoded(text: string): Uuencoded[] {
  const found: Uuencoded[] = []
  if (!text.includes('begin ')) return found
  for (const {0: whole, 1: name = '', index} of text.matchAll(pattern)) {
    found.push({start: index, end: index + whole.length, name: name.trim()})
    if (found.length >= most) break
  }
  return found
}

/** Characters begin with the space, which stands for 0; some programs write a grave accent for it. */
const first = 0x20

/** The bytes of a file that is written so: of lines between `begin` and `end`, if these are there. */
export function fromUuencoded(bytes: Uint8Array): Uint8Array {
  const lines = new TextDecoder('latin1').decode(bytes).split(/\r?\n/)
  const start = lines.findIndex(line => /^begin [0-7]{3,4} /.test(line)) + 1
  return joinBytes(lines.slice(start, endOf(lines, start)).map(decodeLine))
}

function endOf(lines: ReadonlyArray<string>, start: number): number {
  const end = lines.indexOf('end', start)
  return end < 0 ? lines.length : end
}

/** The first character is how many bytes follow, four characters for three. */
function decodeLine(line: string): number[] {
  const length = valueAt(line, 0)
  const bytes: number[] = []
  for (let at = 1; bytes.length < length && at < line.length; at += 4) {
    const [a, b, c, d] = [valueAt(line, at), valueAt(line, at + 1), valueAt(line, at + 2), valueAt(line, at + 3)]
    bytes.push((a << 2) | (b >> 4), ((b & 15) << 4) | (c >> 2), ((c & 3) << 6) | d)
  }
  return bytes.slice(0, length)
}

function valueAt(line: string, index: number): number {
  return index < line.length ? (line.charCodeAt(index) - first) & 63 : 0
}
