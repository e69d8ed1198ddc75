import {DecodingMode, HtmlEntityDecoder} from 'entities/decode'

/** A character reference of a source: what it stands for, and the offset after it. */
export interface CharacterReference {
  value: string
  end: number
}

let value = ''
const decoder = new HtmlEntityDecoder(code => {
  value += String.fromCodePoint(code)
})

/** The character reference at `start`, where an ampersand is; `undefined` if that ampersand stands for itself. */
export function toCharacterReference(source: string, start: number): CharacterReference | undefined {
  value = ''
  decoder.startEntity(DecodingMode.Legacy)
  const written = decoder.write(source, start + 1)
  const length = written < 0 ? decoder.end() : written
  return length === 0 ? undefined : {value, end: start + length}
}

/** Characters of the longest name of a reference, with its ampersand and semicolon. */
const longestReference = 34

/**
 * The start of the character reference whose last character is at `offset`; `offset` itself, if there is none.
 *
 * Where white space changes to other text at a reference, the tokenizer puts the boundary at the reference's end.
 */
export function toReferenceStart(source: string, offset: number): number {
  for (let start = offset - 1; start >= 0 && start > offset - longestReference; start--) {
    const code = source.charCodeAt(start)
    if (code === 0x26) return toCharacterReference(source, start)?.end === offset + 1 ? start : offset
    const inName = code === 0x23 || (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a)
    if (!inName) return offset
  }
  return offset
}
