import type {Cues} from '../../cues/cues.ts'
import {phraseAtEnd, phraseAtStart} from '../../cues/phrase.ts'
import type {DatelineValue} from '../../tree/fields.ts'
import {findDates, isDateAlone} from '../dates/find-dates.ts'
import {isKnownAgency} from './is-known-agency.ts'
import {isPlace} from './is-place.ts'

/** `新华社北京3月15日电（记者张三）`, `临港，4月9日电`, `（中央社記者王某台北3日電）`: agency, reporter, place and day up to the word for a dispatch. */
const dispatch =
  /^[（(【［[]?(?<before>[^，。！？：:\n\d]{0,24}?)[，,、]?\s?(?<date>(?:\d{4}\s?年\s?)?(?:\d{1,2}\s?月\s?)?\d{1,2}\s?日)\s?[电電讯訊][）)】］\]]?(?:\s?[（(][^（()）]{0,12}[记記]者[^（()）]{0,30}[）)])?/u

/** `【東京共同】`, `(서울=연합뉴스) 김 기자 =`, `［東京 ３日 ロイター］ -`: all in one pair of brackets. */
const bracketed = /^(?:【(?<heavy>[^【】\n]{2,40})】|[（(［[〔](?<plain>[^（()）［\][\n〕]{2,40})[）)］\]〕])/u

/** The reporter after the brackets, up to the equals sign that closes the dateline; or just what closes it. */
const reporter = /^\s*[\p{Script=Hangul}\s,·]{2,40}?(?:기자|특파원|통신원)\s*=?|^\s*(?:--?|[–—=＝])(?=[\s\p{L}])/u

/** "北岛社临港", "海岸日报临港": what reports, by the end of its name; "本社" names none. */
const agencyAtStart =
  /^(?![本我])\p{Script=Han}{1,8}?(?:通[讯訊]社|社|[日晚晨早时時][报報]|青年[报報])(?!\p{Script=Han}?[区區])/u

/** "바다중앙통신", "北浜通信社": the same where something parts it from the place. */
const agencyAtEnd =
  /(?<=[\s,、，])[\p{Script=Hangul}\p{Script=Han}\p{Script=Katakana}ー]+(?:통신사?|뉴스|通信社?|通[讯訊]社)$/u

/** Names of reporters are two or three characters; a place of two follows at least. */
const shortestReporterAndPlace = 4

/**
 * The dateline of an East Asian wire, which is no row of pieces before a dash: in brackets, or closed by the word for a
 * dispatch.
 */
export function parseDispatchLine(text: string, language: string, cues: Cues): DatelineValue | undefined {
  const wide = text.slice(0, 90)
  if (!/^[（(【［[〔]?[\s０-９\d月日]*[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(wide))
    return undefined
  // One digit for one: what is found here stands there.
  const head = wide.replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  return fromDispatch(head, text, language, cues) ?? fromBrackets(head, text, language, cues)
}

function fromDispatch(head: string, text: string, language: string, cues: Cues): DatelineValue | undefined {
  const match = dispatch.exec(head)
  const groups = match?.groups
  if (!match || !groups) return undefined
  const before = (groups['before'] ?? '').trim()
  const agency = phraseAtStart(cues.agencies, before) || (agencyAtStart.exec(before)?.[0] ?? '')
  const place = withoutReporter(before.slice(agency.length).trim()).replace(/^[本我][社报報站]/u, '')
  if ((!agency && !place) || (place && !isPlace(place, cues))) return undefined
  return {
    text: text.slice(0, match[0].length).trim(),
    place: place || null,
    date: findDates(groups['date'] ?? '', language, cues)[0]?.value ?? null,
    agency: agency || null
  }
}

/** "記者王某台北": nothing parts the reporter's name from the place. */
function withoutReporter(before: string): string {
  const names = /^本?[报報]?[记記]者\s*/u.exec(before)?.[0]
  if (names === undefined) return before
  const last =
    before
      .slice(names.length)
      .split(/[、，\s]/)
      .at(-1) ?? ''
  return last.slice(last.length <= shortestReporterAndPlace ? 2 : 3)
}

function fromBrackets(head: string, text: string, language: string, cues: Cues): DatelineValue | undefined {
  const match = bracketed.exec(head)
  const inside = match?.groups?.['heavy'] ?? match?.groups?.['plain']
  if (!match || inside === undefined) return undefined
  const read = readInside(inside.trim(), language, cues)
  if (!read) return undefined
  const after = reporter.exec(head.slice(match[0].length))?.[0] ?? ''
  return {text: text.slice(0, match[0].length + after.length).trim(), ...read}
}

function readInside(inside: string, language: string, cues: Cues): Omit<DatelineValue, 'text'> | undefined {
  const [left = '', right = ''] = inside.split(/\s*[=＝]\s*/)
  if (right) {
    const known = isKnownAgency(right, cues)
    // A reporter's name after the equals sign, or an agency that is not known.
    const agency = known || language === 'ko' ? right : null
    return isPlace(left, cues) ? {place: left, date: null, agency} : undefined
  }
  const date = findDates(inside, language, cues)[0]
  const rest = (date ? inside.replace(date.text, ' ') : inside).replace(/\d{1,2}\s?日/u, ' ').trim()
  const agency = agencyIn(rest, cues)
  const place = rest
    .replace(agency, ' ')
    .replace(/(?<!\p{L})(?:発|发|발)|(?:発|发|발)(?!\p{L})|[電电讯訊]$/gu, ' ')
    .replace(/[\s、,，・·]+/gu, ' ')
    .trim()
  if (!agency || isDateAlone(inside, language, cues) || (place && !isPlace(place, cues))) return undefined
  return {place: place || null, date: date?.value ?? null, agency}
}

function agencyIn(rest: string, cues: Cues): string {
  return (
    phraseAtEnd(cues.agencies, rest) ||
    phraseAtStart(cues.agencies, rest) ||
    phraseAtEnd(cues.wires, rest) ||
    (agencyAtEnd.exec(rest)?.[0] ?? '')
  )
}
