/** Characters of Symbol, by the lower byte of their code (Unicode's `SYMBOL.TXT`), as far as documents use them. */
const symbol: Readonly<Record<number, string>> = {
  0x2d: '−',
  0xa2: '′',
  0xa3: '≤',
  0xa5: '∞',
  0xab: '↔',
  0xac: '←',
  0xad: '↑',
  0xae: '→',
  0xaf: '↓',
  0xb0: '°',
  0xb1: '±',
  0xb2: '″',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xba: '≡',
  0xbb: '≈',
  0xbc: '…',
  0xd2: '®',
  0xd3: '©',
  0xd4: '™',
  0xd6: '√',
  0xe2: '®',
  0xe3: '©',
  0xe4: '™'
}

/** Characters of Wingdings that have one of their own in Unicode. */
const wingdings: Readonly<Record<number, string>> = {
  0x22: '✂',
  0x28: '☎',
  0x29: '✆',
  0x2a: '✉',
  0x2b: '✉',
  0x36: '⌛',
  0x3a: '💻',
  0x46: '☞',
  0x4a: '☺',
  0x6c: '●',
  0x6d: '❍',
  0x6e: '■',
  0x6f: '☐',
  0x71: '❑',
  0x72: '❒',
  0x75: '◆',
  0x76: '❖',
  0x77: '◆',
  0x9f: '•',
  0xa7: '▪',
  0xa8: '☐',
  0xd8: '➢',
  0xdf: '←',
  0xe0: '→',
  0xe1: '↑',
  0xe2: '↓',
  0xe8: '➔',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑'
}

/** Characters of Wingdings 2 that forms use. */
const wingdings2: Readonly<Record<number, string>> = {0x50: '✓', 0x51: '☒', 0x52: '☑', 0x53: '☒', 0x54: '☒', 0xa3: '☐'}

const fonts: Readonly<Record<string, Readonly<Record<number, string>>>> = {symbol, wingdings, 'wingdings 2': wingdings2}

/** Greek letters of Symbol, from `A` and from `a` on. */
const greek = {upper: 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ', lower: 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'}

/**
 * The character that Unicode has for one of a font of signs; `undefined` if it has none. Such fonts keep theirs in the private use
 * area, U+F020 to U+F0FF.
 */
export function symbolOf(code: number, font: string): string | undefined {
  const byte = code & 0xff
  const isPrivate = code >= 0xe000 && code <= 0xf8ff
  const name = font.toLowerCase()
  const table = fonts[name]
  const found = table?.[byte] ?? (name === 'symbol' ? greekOf(byte) : undefined)
  if (found !== undefined) return found
  return isPrivate || table ? undefined : String.fromCharCode(code)
}

function greekOf(byte: number): string | undefined {
  if (byte >= 0x41 && byte <= 0x5a) return greek.upper[byte - 0x41]
  if (byte >= 0x61 && byte <= 0x7a) return greek.lower[byte - 0x61]
  return byte >= 0x20 && byte <= 0x3f ? String.fromCharCode(byte) : undefined
}
