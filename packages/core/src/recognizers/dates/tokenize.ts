import {isEastAsian, isHangul, isLetter, isSpace} from './characters.ts'
import {digitOf, isNumeral, readNumerals, toAsciiDigits} from './digits.ts'
import {eraBefore} from './eras.ts'
import {fold, type Entry, type Lexicon, type Word} from './lexicon.ts'
import * as textUnits from '../../util/unit-at.ts'

// Imports are looked up at each step of a loop, constants are not; see `CONTRIBUTING.md`.
const {unitAt} = textUnits

/** A text as the patterns of dates look at it: one character of `shape` for each token. */
export interface Tokens {
  /** What each token is: kinds of words as in `Word`, of numbers as in `kindOfNumber`, signs, and `x` for all else. */
  shape: string
  starts: number[]
  ends: number[]
  /** The number, or that of the month, weekday or day. */
  values: number[]
  /** Indexes of the years that are counted by an era. */
  eras: number[]
}

/** Signs as the shape writes them. */
const signs: Readonly<Record<string, string>> = {
  ',': ',',
  '،': ',',
  '、': ',',
  '，': ',',
  '.': '.',
  '．': '.',
  '-': '-',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '~': '-',
  '〜': '-',
  '～': '-',
  '－': '-',
  '/': '/',
  '／': '/',
  '(': '(',
  '（': '(',
  ')': ')',
  '）': ')',
  ':': ':',
  '：': ':',
  "'": "'",
  '’': "'",
  '&': '&',
  '#': '#',
  '§': '#',
  '№': '#'
}

/** Units after a number in Chinese, Japanese and Korean. */
const units: Readonly<Record<string, string>> = {年: 'Y', 년: 'Y', 月: 'N', 월: 'N', 日: 'J', 号: 'J', 號: 'J', 일: 'J'}

/** A weekday in brackets: "(金)", "（星期五）", "(월)". */
const bracketed = /[(（](?:星期|周|週)?[日天月火水木金土一二三四五六월화수목금토일](?:曜日?|요일)?(?:[・･]祝)?[)）]/uy

/** What may be glued to a number and makes it a day: "3rd", "1er", "1.º", "9-го". */
const ordinal = /(?:st|nd|rd|th|er|[eè]?re|ème|e|o|a|\.?º|ª|°|-?(?:го|ого|е|те|й|є|ше))(?![\p{L}\p{M}])/iuy

/** The Gregorian year beside one that is counted otherwise: "Juche 110 (2021)". */
const statedYear = /\s?[(（]\s?([\p{Nd}]{4})\s?[年년]?[)）]/uy

/** A text and how far it is cut. */
interface Scan extends Tokens {
  readonly text: string
  readonly lexicon: Lexicon
  readonly kinds: string[]
  at: number
}

/** Cuts `text` into tokens. */
export function tokenize(text: string, lexicon: Lexicon): Tokens {
  const scan: Scan = {text, lexicon, kinds: [], at: 0, shape: '', starts: [], ends: [], values: [], eras: []}
  const {length} = text
  while (scan.at < length) takeToken(scan, unitAt(text, scan.at))
  scan.shape = scan.kinds.join('')
  return scan
}

function takeToken(scan: Scan, code: number) {
  if (isSpace(code)) takeSpace(scan)
  else if (digitOf(code) >= 0) takeNumber(scan)
  else if (isEastAsian(code)) takeEastAsian(scan)
  else if (isLetter(code)) takeWord(scan)
  else takeSign(scan)
}

function push(scan: Scan, kind: string, end: number, value = 0, start = scan.at) {
  scan.kinds.push(kind)
  scan.starts.push(start)
  scan.ends.push(end)
  scan.values.push(value)
  scan.at = end
}

function takeSpace(scan: Scan) {
  push(scan, ' ', endOfRun(scan.text, scan.at + 1, isSpace))
}

function takeSign(scan: Scan) {
  const character = scan.text.charAt(scan.at)
  const weekday = signs[character] === '(' ? matchAt(bracketed, scan.text, scan.at) : undefined
  if (weekday) push(scan, 'w', scan.at + weekday[0].length)
  else push(scan, signs[character] ?? 'x', scan.at + 1)
}

function matchAt(sticky: RegExp, text: string, index: number): RegExpExecArray | undefined {
  sticky.lastIndex = index
  return sticky.exec(text) ?? undefined
}

function takeNumber(scan: Scan) {
  const {text, at} = scan
  const end = endOfRun(text, at, isDigit)
  let value = 0
  for (let next = at; next < end; next++) value = value * 10 + digitOf(unitAt(text, next))
  if (takeEraYear(scan, value, end)) return
  const kind = isGlued(scan) ? 'x' : kindOfNumber(value, end - at, scan.lexicon)
  const suffix = kind === 'd' ? matchAt(ordinal, text, end) : undefined
  if (suffix) push(scan, 'o', end + suffix[0].length, value)
  else push(scan, kind, end, kind === 'y' && value > latestYear ? value - buddhist : value)
}

/** "A4", "B12": a number that is the end of a word is none of a date, but for a month's: "09Apr2021". */
function isGlued({text, at, kinds}: Scan): boolean {
  const before = at > 0 ? unitAt(text, at - 1) : 0
  return isLetter(before) && !isEastAsian(before) && !/[MFm]/.test(kinds.at(-1) ?? '')
}

/** Years that a date of a release can have; what is outside is some other number. */
const earliestYear = 1800
const latestYear = 2199

/** What makes a year of the Buddhist era Gregorian. */
const buddhist = 543

/** `d` a day, `t` other two digits, `y` a year, `q` day, hour and minute of a wire's time stamp, `n` any other number. */
function kindOfNumber(value: number, digits: number, {yearsOfBuddha}: Lexicon): string {
  if (digits <= 2) return value >= 1 && value <= 31 ? 'd' : 't'
  if (digits === 4 && value >= earliestYear && value <= latestYear) return 'y'
  if (digits === 4 && yearsOfBuddha && value >= earliestYear + buddhist && value <= latestYear + buddhist) return 'y'
  return digits === 6 && isDayAndTime(value) ? 'q' : 'n'
}

function isDayAndTime(value: number): boolean {
  const day = Math.floor(value / 10_000)
  return day >= 1 && day <= 31 && Math.floor(value / 100) % 100 < 24 && value % 100 < 60
}

/** Takes a year that an era counts, with the era's name and the Gregorian year in brackets. */
function takeEraYear(scan: Scan, value: number, end: number): boolean {
  const era = value > 0 ? eraBefore(scan.text, scan.at) : undefined
  const year = era ? value + era.before : 0
  if (!era || year < earliestYear || year > latestYear) return false
  while ((scan.starts.at(-1) ?? -1) >= era.start) {
    for (const list of [scan.kinds, scan.starts, scan.ends, scan.values]) list.pop()
  }
  const stated = matchAt(statedYear, scan.text, end)
  if (stated || era.alone) scan.eras.push(scan.kinds.length)
  const number = stated ? Number(toAsciiDigits(stated[1] ?? '')) : year
  push(scan, 'y', end + (stated?.[0].length ?? 0), number, era.start)
  return true
}

/** Han, kana, Hangul: a unit after a number, Chinese numerals before one, a word, or nothing of a date. */
function takeEastAsian(scan: Scan) {
  const {text, at, kinds} = scan
  const character = text.charAt(at)
  const unit = units[character]
  const number = kinds.at(-1) === ' ' ? kinds.at(-2) : kinds.at(-1)
  if (unit && number && 'doty'.includes(number)) push(scan, unit, at + 1)
  else if (isHangul(unitAt(text, at))) takeRun(scan, isHangul)
  else if (!takeNumerals(scan)) takeUnparted(scan, character)
}

function takeNumerals(scan: Scan): boolean {
  const {text, at} = scan
  let end = at
  while (isNumeral(text.charAt(end))) end++
  const next = text.charAt(end) === ' ' ? end + 1 : end
  if (end === at || !(text.charAt(next) in units)) return false
  const value = readNumerals(text.slice(at, end))
  if (!takeEraYear(scan, value, end)) push(scan, kindOfNumber(value, String(value).length, scan.lexicon), end, value)
  return true
}

function takeUnparted(scan: Scan, character: string) {
  const found = scan.lexicon.unparted.get(character)?.find(([phrase]) => scan.text.startsWith(phrase, scan.at))
  if (found) push(scan, found[1].kind, scan.at + found[0].length, found[1].value)
  else push(scan, 'x', scan.at + 1)
}

function takeWord(scan: Scan) {
  const before = scan.kinds.at(-1) ?? ''
  const glued = 'dotynq'.includes(before) && before !== '' && scan.ends.at(-1) === scan.at
  const start = scan.at
  takeRun(scan, isLetter)
  // "5pm", "3D": a number that goes on as a word is none of a date; "12T09:00", "9Apr", "2021г" are.
  if (!glued || 'MFmHhcgF'.includes(scan.kinds.at(-1) ?? '')) return
  if (!/^(?:[TZ]|[TZ]?\d.*)$/.test(scan.text.slice(start, scan.at))) scan.kinds[scan.kinds.length - 2] = 'x'
}

/** Takes a run of letters, and what follows it if that makes a phrase. */
function takeRun(scan: Scan, isOfRun: (code: number) => boolean) {
  const {text, at, lexicon} = scan
  const end = endOfRun(text, at, isOfRun)
  const entry = lexicon.entries.get(fold(text.slice(at, end)))
  const phrase = entry && phraseAfter(text, end, entry, isOfRun)
  if (phrase) push(scan, phrase.word.kind, phrase.end, phrase.word.value)
  else push(scan, kindOf(entry?.word, text.slice(at, end)), end, entry?.word?.value)
}

function endOfRun(text: string, start: number, isOfRun: (code: number) => boolean): number {
  const {length} = text
  let end = start
  while (end < length && isOfRun(unitAt(text, end))) end++
  return end
}

function isDigit(code: number): boolean {
  return digitOf(code) >= 0
}

function kindOf(word: Word | undefined, text: string): string {
  if (!word) return 'x'
  if (word.kind === 'R') return text === text.toUpperCase() ? 'R' : 'x'
  return word.capital && /^\p{Ll}/u.test(text) ? 'm' : word.kind
}

/** What parts the words of a phrase: "jusqu'au", "t/m", "segunda-feira". */
const partings = new Set([' ', '-', "'", '’', '/', '.', '\u00a0'])

function phraseAfter(text: string, end: number, {phrases}: Entry, isOfRun: (code: number) => boolean) {
  for (const {rest, word} of phrases) {
    let at = end
    const matches = rest.every(each => {
      const start = partings.has(text.charAt(at)) ? at + 1 : at
      at = endOfRun(text, start, isOfRun)
      return at > start && fold(text.slice(start, at)) === each
    })
    if (matches) return {word, end: at}
  }
  return undefined
}
