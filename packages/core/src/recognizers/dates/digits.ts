/** Code of the digit zero of each script that releases are dated in: Latin, Arabic, Persian, Devanagari, Bengali, Thai, full-width. */
const zeros = [0x30, 0x6_60, 0x6_f0, 0x9_66, 0x9_e6, 0xe_50, 0xff_10]

/** The value of a digit by its UTF-16 code; -1 if it is none. */
export function digitOf(code: number): number {
  if (code < 0x6_60) return code >= 0x30 && code <= 0x39 ? code - 0x30 : -1
  for (const zero of zeros) if (code >= zero && code <= zero + 9) return code - zero
  return -1
}

const otherDigits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g

/** `text` with the digits of all scripts as ASCII; every offset stays. */
export function toAsciiDigits(text: string): string {
  return text.replace(otherDigits, digit => String(digitOf(digit.charCodeAt(0))))
}

/** Chinese numerals, as far as dates use them. */
const numerals: Readonly<Record<string, number>> = {
  〇: 0,
  '○': 0,
  零: 0,
  元: 1,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  廿: 20,
  卅: 30
}

/** Whether a character is a Chinese numeral. */
export function isNumeral(character: string): boolean {
  return character in numerals
}

/** The number that Chinese numerals write, digit by digit (二〇二一) or with tens (二十一, 廿一). */
export function readNumerals(text: string): number {
  const values = Array.from(text, character => numerals[character] ?? 0)
  if (!values.some(value => value >= 10)) return Number(values.join(''))
  return values.reduce((sum, value, index) => {
    if (value !== 10) return sum + value
    const before = values[index - 1]
    // 二十 is two tens: the two was added as a digit before.
    return before !== undefined && before > 0 && before < 10 ? sum + before * 9 : sum + 10
  }, 0)
}
