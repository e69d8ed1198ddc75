import {offsetOf, zoneOf} from './zone-of.ts'
import {toAsciiDigits} from './digits.ts'

/** A time of day in a text. */
export interface FoundTime {
  /** As EDTF writes it after a date: `T09:00:00+09:00`; without an offset where no zone is stated, or not which one. */
  value: string
  /** As it stands there, with its zone. */
  text: string
  /** UTF-16 offset of `text`. */
  index: number
  /** Whether `value` has an offset from UTC. */
  zoned: boolean
}

/** What else tells which zone is meant. */
export interface TimeOptions {
  /** The day, as EDTF: zones such as "ET" have another offset in summer. */
  readonly date?: string
  /** BCP 47 primary tag. */
  readonly language?: string
  /** A place, or the text around it that may name one: "Beijing" tells which zone "CST" is. */
  readonly place?: string
}

/** Words and signs beside an hour; a release in one language carries times of another, so they are one list. */
const halves = String.raw`(?<half>[ap]\.?\s?m\b\.?|noon|midday|midnight|مساءً?|صباحاً?|ظهراً?)`
const before = String.raw`(?:(?<part>午前|午後|上午|下午|早上|晚上|凌晨|中午|오전|오후)\s*)?`
const units = String.raw`(?:uhr|hrs?|hours|heures?|horas|hs|h|uur|ore|часов|часа|час|ч|годині|година|год|godz|時|时|点|點|시)`

/** No number and no word of letters goes on into a time, but for the `T` of an ISO date-time. */
const notBefore = String.raw`(?<![\d.,:/-]|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}](?<!\dT))`

/** `10:30`, `10.30 Uhr`, `10h30`, `9 a.m.`, `0900 hrs`, `午前10時30分`: in this order, the first that is a time. */
const patterns = [
  String.raw`${before}(?<hour>\d{1,2})(?:\s*(?:[:：]|h|時|时|点|點|시)\s*|\.)(?<minute>\d{2})(?::(?<second>\d{2}))?(?![\d.:])\s*(?:[分분]|${halves}|${units}(?!\p{L}))?`,
  String.raw`${before}(?<hour>\d{1,2})\s*${units}(?!\p{L}\p{L})(?:\s*(?<minute>\d{2})(?!\d)\s*[分분]?)?`,
  String.raw`(?<hour>\d{1,2})\s*${halves}`,
  String.raw`(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)\s*(?:hrs|hours|h|(?=GMT|UTC|Z\b))`
].map(source => new RegExp(notBefore + source, 'giu'))

/** "12 noon" and "noon" alone. */
const noon = /(?<![\p{L}\d])(?:noon|midday|midi|mediodía|mezzogiorno|полдень)(?!\p{L})/iu

/** The first time of day in `text`; `undefined` if none. */
export function findTime(text: string, options: TimeOptions = {}): FoundTime | undefined {
  const plain = toAsciiDigits(text)
  const match = firstMatch(plain) ?? noonIn(plain)
  if (!match) return undefined
  const end = match.index + match.words.length
  const zone = zoneOf(plain.slice(0, match.index), plain.slice(end), options)
  const start = match.index - (zone?.before ?? 0)
  const offset = zone ? offsetOf(zone, options) : undefined
  return {
    value: `T${match.clock}${offset ?? ''}`,
    text: text.slice(start, end + (zone?.after ?? 0)).trimEnd(),
    index: start,
    zoned: offset !== undefined
  }
}

interface Clock {
  index: number
  words: string
  /** `09:00:00`. */
  clock: string
}

function firstMatch(text: string): Clock | undefined {
  if (!/\d/.test(text)) return undefined
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const clock = isTime(match, text) ? clockOf(match.groups ?? {}) : undefined
      if (clock) return {index: match.index, words: match[0].trimEnd(), clock}
    }
  }
  return undefined
}

/** Words for the hour before it: "alle ore 15.00", "kl. 15.00". */
const hourBefore = /(?<!\p{L})(?:ore|kl\.?|klokken|klo|godz\.?)\s*$/iu

/** "10.30" may be any number, unless a word beside it says that it is a time. */
function isTime(match: RegExpExecArray, text: string): boolean {
  if (!/^\d{1,2}\.\d{2}$/.test(match[0].trim())) return true
  if (hourBefore.test(text.slice(0, match.index))) return true
  return zoneOf('', text.slice(match.index + match[0].length), {}) !== undefined
}

function clockOf({hour = '', minute = '0', second = '0', half, part}: Record<string, string | undefined>) {
  const [minutes, seconds] = [Number(minute), Number(second)]
  const hours = hourOf(Number(hour), half ?? part)
  if (hours === undefined || minutes > 59 || seconds > 59) return undefined
  return [hours, minutes, seconds].map(number => String(number).padStart(2, '0')).join(':')
}

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour < 24 ? hour : undefined
  if (hour > 12) return hour < 24 ? hour : undefined
  const afternoon = /^(?:p|noon|midday|مساء|ظهر|午後|下午|晚上|中午|오후)/i.test(half)
  return (hour % 12) + (afternoon ? 12 : 0)
}

function noonIn(text: string): Clock | undefined {
  const match = noon.exec(text)
  return match ? {index: match.index, words: match[0], clock: '12:00:00'} : undefined
}
