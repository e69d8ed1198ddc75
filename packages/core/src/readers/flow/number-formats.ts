/** Letters that lists count with. */
const alphabets = {
  latin: 'abcdefghijklmnopqrstuvwxyz',
  russian: 'абвгдежзиклмнопрстуфхцчшщыэюя',
  arabic: 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي',
  hebrew: 'אבגדהוזחטיכלמנסעפצקרשת'
}

const romans: ReadonlyArray<readonly [value: number, written: string]> = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i']
]

/** Largest number that is written in letters: more would only make long strings. */
const largest = 5000

/** How numbers are shown, by the names of ST_NumberFormat (ECMA-376 part 1, 17.18.59); others are shown as decimal numbers. */
const formats: Readonly<Record<string, (value: number) => string>> = {
  arabicAlpha: value => toLetters(value, alphabets.arabic),
  arabicAbjad: value => toLetters(value, alphabets.arabic),
  chineseCounting: toHan,
  chineseCountingThousand: toHan,
  decimalEnclosedCircle: value => (value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : String(value)),
  decimalFullWidth: value => String(value).replaceAll(/\d/g, digit => String.fromCodePoint(0xff10 + Number(digit))),
  decimalZero: value => String(value).padStart(2, '0'),
  hebrew2: value => toLetters(value, alphabets.hebrew),
  ideographDigital: toHan,
  japaneseCounting: toHan,
  lowerLetter: value => toLetters(value, alphabets.latin),
  lowerRoman: toRoman,
  none: () => '',
  ordinal: toOrdinal,
  russianLower: value => toLetters(value, alphabets.russian),
  russianUpper: value => toLetters(value, alphabets.russian).toUpperCase(),
  taiwaneseCountingThousand: toHan,
  upperLetter: value => toLetters(value, alphabets.latin).toUpperCase(),
  upperRoman: value => toRoman(value).toUpperCase()
}

/** A number as a list shows it. */
export function formatNumber(value: number, format: string): string {
  return formats[format]?.(value) ?? String(value)
}

/** a, b ... z, aa, bb: the letter is doubled, as Word does. */
function toLetters(value: number, alphabet: string): string {
  if (value < 1 || value > largest) return String(value)
  const letter = alphabet[(value - 1) % alphabet.length] ?? ''
  return letter.repeat(Math.ceil(value / alphabet.length))
}

function toRoman(value: number): string {
  if (value < 1 || value > largest) return String(value)
  let rest = value
  let result = ''
  for (const [each, written] of romans) {
    while (rest >= each) {
      result += written
      rest -= each
    }
  }
  return result
}

/** 1st, 2nd, 3rd, 4th, 11th. */
function toOrdinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13
  return value + (teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'))
}

/** 一, 十, 十一, 二十, 一百零一. */
function toHan(value: number): string {
  if (value < 1 || value > 999) return String(value)
  const digits = '零一二三四五六七八九'
  const hundreds = Math.floor(value / 100)
  const tens = Math.floor((value % 100) / 10)
  const ones = value % 10
  const head = hundreds > 0 ? `${digits[hundreds]}百` : ''
  const middle =
    tens === 0 ? (hundreds > 0 && ones > 0 ? '零' : '') : `${tens === 1 && hundreds === 0 ? '' : digits[tens]}十`
  return head + middle + (ones > 0 ? digits[ones] : '')
}
