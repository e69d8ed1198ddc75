/** One thing that an RTF file says (Rich Text Format 1.9.1, "Conventions of an RTF Reader"). */
export type Token =
  | {type: 'open'; start: number; end: number}
  | {type: 'close'; start: number; end: number}
  /** `\b0`: a word, with its number. `starred` after `\*`: to be left out by who does not know it. */
  | {type: 'word'; start: number; end: number; name: string; value: number | undefined; starred: boolean}
  /** `\~`: a sign; for `\'e9`, the sign is `'` and the value a byte. */
  | {type: 'sign'; start: number; end: number; name: string; value: number | undefined}
  /** Characters that stand for themselves. */
  | {type: 'text'; start: number; end: number}

/** A word: letters, a number, and one space that belongs to it. */
const word = /([A-Za-z]{1,32})(-?\d{1,10})? ?/y

/** Text up to what is markup; line ends are none. */
const text = /[^\\{}\r\n]+/y

const lineEnds = /[\r\n\0]+/y

/** The tokens of an RTF file, in their order. Bytes that `\bin` counts are left out. */
export function* tokenize(source: string): Generator<Token> {
  let at = 0
  let starred = false
  while (at < source.length) {
    const start = at
    const character = source[at]
    if (character === '{' || character === '}') {
      at++
      starred = false
      yield character === '{' ? {type: 'open', start, end: at} : {type: 'close', start, end: at}
    } else if (character === '\\') {
      word.lastIndex = at + 1
      const match = word.exec(source)
      if (match) {
        at = word.lastIndex
        const name = match[1] ?? ''
        const value = match[2] === undefined ? undefined : Number(match[2])
        if (name === 'bin') at += Math.max(0, value ?? 0)
        yield {type: 'word', start, end: Math.min(at, source.length), name, value, starred}
        starred = false
      } else if (source[at + 1] === '*') {
        at += 2
        starred = true
      } else {
        const sign = toSign(source, at)
        at = sign.end
        yield sign
      }
    } else if (character === '\r' || character === '\n' || character === '\0') {
      lineEnds.lastIndex = at
      lineEnds.exec(source)
      at = lineEnds.lastIndex
    } else {
      text.lastIndex = at
      text.exec(source)
      at = text.lastIndex
      yield {type: 'text', start, end: at}
    }
  }
}

/** `\'e9` is a byte; a backslash before a line end is a paragraph's end. */
function toSign(source: string, at: number): Token {
  const name = source[at + 1] ?? ''
  if (name !== "'") return {type: 'sign', start: at, end: Math.min(at + 2, source.length), name, value: undefined}
  const hex = /^[\da-f]{2}/i.exec(source.slice(at + 2, at + 4))?.[0]
  return {type: 'sign', start: at, end: at + (hex ? 4 : 2), name, value: hex ? Number.parseInt(hex, 16) : undefined}
}
