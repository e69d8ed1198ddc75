import {MappedText} from '../mapped-text.ts'
import type {Stretch} from './messages.ts'

/** Reads the characters of a line into a text: a wire may code some of them. */
export type AddCharacters = (text: MappedText, source: string, line: Stretch) => void

/** Characters that stand for themselves. */
export const plainCharacters: AddCharacters = (text, source, {start, end}) =>
  text.add(source.slice(start, end), start, end, true)

/** The text of lines that follow each other, with `\n` for what stands between them. */
export function toLineText(
  source: string,
  lines: ReadonlyArray<Stretch>,
  add: AddCharacters = plainCharacters
): MappedText {
  const text = new MappedText()
  let last: Stretch | undefined
  for (const line of lines) {
    if (last) text.add('\n', last.end, line.start, false)
    add(text, source, line)
    last = line
  }
  return text
}
