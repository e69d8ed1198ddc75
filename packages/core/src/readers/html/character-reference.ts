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
