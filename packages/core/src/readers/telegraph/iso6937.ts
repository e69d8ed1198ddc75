import {type AddCharacters, plainCharacters} from './line-text.ts'

/** Accents of ISO 6937, which stand before their letter, as Latin-1 shows their bytes, and as Unicode combines them. */
const accents: Readonly<Record<string, string>> = {
  '\xC1': '\u0300',
  '\xC2': '\u0301',
  '\xC3': '\u0302',
  '\xC4': '\u0303',
  '\xC5': '\u0304',
  '\xC6': '\u0306',
  '\xC7': '\u0307',
  '\xC8': '\u0308',
  '\xCA': '\u030A',
  '\xCB': '\u0327',
  '\xCD': '\u030B',
  '\xCE': '\u0328',
  '\xCF': '\u030C'
}

/** Letters of ISO 6937 that Latin-1 shows as other ones. */
const letters: Readonly<Record<string, string>> = {
  '\xE1': 'Æ',
  '\xE2': 'Đ',
  '\xE8': 'Ł',
  '\xE9': 'Ø',
  '\xEA': 'Œ',
  '\xF1': 'æ',
  '\xF2': 'đ',
  '\xF5': 'ı',
  '\xF8': 'ł',
  '\xF9': 'ø',
  '\xFA': 'œ',
  '\xFB': 'ß'
}

/** A capital with an accent of Latin-1 in the midst of a word in small letters: there it is an accent of ISO 6937. */
const within = /[a-z][\xC1-\xC8\xCA\xCB\xCD-\xCF][a-z]/

/** A small letter that Latin-1 has with its accent, which ISO 6937 has not. */
const latin = /[\xE0\xE3-\xE7\xEB-\xEF\xF0\xF3\xF4\xF6\xF7\xFC-\xFF]/

/** An accent and its letter, or a letter of its own. */
const coded = /[\xC1-\xC8\xCA\xCB\xCD-\xCF][A-Za-z ]|[\xE1\xE2\xE8-\xEA\xF1\xF2\xF5\xF8-\xFB]/g

/** Whether a text that was decoded as Latin-1 is in ISO 6937, the set of characters of telegraphy: accents come before letters. */
export function isIso6937(text: string): boolean {
  return within.test(text) && !latin.test(text)
}

/** Reads the characters of a line in ISO 6937 that was decoded as Latin-1. */
export const iso6937Characters: AddCharacters = (text, source, {start, end}) => {
  let from = start
  for (const match of source.slice(start, end).matchAll(coded)) {
    const value = toCharacter(match[0])
    if (value === undefined) continue
    const at = start + match.index
    plainCharacters(text, source, {start: from, end: at})
    from = at + match[0].length
    text.add(value, at, from, false)
  }
  plainCharacters(text, source, {start: from, end})
}

/** The character of an accent and its letter; `undefined` where there is none such. */
function toCharacter(code: string): string | undefined {
  const letter = letters[code]
  if (letter !== undefined) return letter
  const composed = `${code.slice(1)}${accents[code[0] ?? ''] ?? ''}`.normalize('NFC')
  return composed.length === 1 ? composed : undefined
}
