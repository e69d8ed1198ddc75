import type {Cues} from '../../cues/cues.ts'
import {phraseAtEnd, phraseAtStart} from '../../cues/phrase.ts'
import type {DatelineValue} from '../../tree/fields.ts'
import {findDates} from '../dates/find-dates.ts'
import {type Pieces, readPieces} from './dateline-pieces.ts'
import {endsWithAgency, isKnownAgency} from './is-known-agency.ts'
import {isRegion} from './is-place.ts'
import {parseDispatchLine} from './parse-dispatch-line.ts'
import {proseIn} from './prose-in.ts'
import {allMatches} from '../../util/all-matches.ts'

/** No dateline is longer, in UTF-16 units: "NEW BRAUNFELS, Texas, September 25, 2026 (GLOBE NEWSWIRE) --" is 65. */
const longest = 120

/** Of places: town, region, country. */
const mostPlaces = 3

/**
 * What closes a dateline: a dash with space, a bracket, a capital or a digit about it (`Lima -- `, `(ABC).- `); a colon,
 * an underscore, the dash of seven-bit wires, after an agency (`(ABC) _ `); an equals sign, a full stop or a last slash after an agency
 * (`/ABC/. `, `/ ABC / May 3, 2021 / `). What must stand before a sign is looked at after the sign itself: signs are rare.
 */
const closing =
  /(?:\s+|(?<=[)\]/.]))(?:--+|[–—―−－-])(?=\s|\p{L}|["“«„])|(?<=[)\]])\s_(?=\s)|-(?<=[\p{Lu}\p{Lo}\d]-)-+(?=[\s\p{L}])|[–—―](?<=[\p{Lu}\p{Lo}\d].)(?=\s)|(?<=[)\]/])\s*[:=.](?=\s)|\.[–—-](?=\s|\p{Lu})|\s\/(?<=\/[^/]{2,40}\s\/)(?=\s|$)|\/(?<=\/[^/]{2,40}\/)(?=\s|$)/gu

/** What all of these have: no hyphen within a word. */
const mayClose = /[\s)\]/.][-–—―−－]|--|[–—―]\s|[)\]]\s_|[)\]/]\s*[:=.]|\/(?:\s|$)/

/** What closes it as well, but only after an agency that is known or a full date: `/ТАСС `, `2021. `, `(ats afp) `. */
const weakClosing = /[.:](?=\s)|(?<=[)\]])(?=\s+[\p{Lu}\p{Lo}"“«„])/gu

/** What all of these have. */
const mayCloseWeakly = /[.:)\]]\s/

/** What every dateline has, or it ends in a known agency's bracket; most lines are turned away here. */
const anyClosing =
  /[】］）〕電电讯訊]|[)\]](?:\p{Lo}|\s_)|[–—―−－-]|[)\]/]\s*[:=.]|\d\.|\/\s|[)\]]\s+[\p{Lu}\p{Lo}"“«„]|\.\s|\d:\s/u

/**
 * The dateline that a paragraph begins with: place, date and agency, in any order and not all of them, up to a dash.
 * Each piece must be one of these, or it is no dateline: "MEDIA ADVISORY – ..." is none.
 */
export function parseDateline(text: string, language: string, cues: Cues): DatelineValue | undefined {
  if (!/^(?:\p{Ll}\.\s?)?[\p{Lu}\p{Lo}\d([/【（［〔]/u.test(text)) return undefined
  const head = text.slice(0, longest)
  if (!anyClosing.test(head)) return undefined
  const known = memoOf(cues, language)
  let value = known.get(head)
  if (value === undefined) known.set(head, (value = readHead(head, language, cues) ?? null))
  return value ? {...value} : undefined
}

/** Beginnings that were read before: a line is asked for as itself, as its neighbors' neighbor, and as a paragraph. */
const memo = new WeakMap<Cues, {language: string; values: Map<string, DatelineValue | null>}>()

/** Beginnings that are kept; those of a document, roughly. */
const mostKept = 500

function memoOf(cues: Cues, language: string): Map<string, DatelineValue | null> {
  const known = memo.get(cues)
  if (known?.language === language && known.values.size < mostKept) return known.values
  const values = new Map<string, DatelineValue | null>()
  memo.set(cues, {language, values})
  return values
}

function readHead(head: string, language: string, cues: Cues): DatelineValue | undefined {
  let best = parseDispatchLine(head, language, cues)
  if (best) return best
  for (const {start, end} of closingsIn(head, cues)) {
    // The last dash up to which everything is place, date or agency: "ATLANTA - (WIRE) - May 3, 2021 - ".
    const pieces = mayBeDateline(head.slice(0, start), cues) && readPieces(head.slice(0, start), language, cues)
    if (pieces && isBelievable(pieces, language, cues)) best = toValue(pieces, head.slice(0, end).trim())
  }
  return best
}

/** Place and date of a line that is nothing else: "Singapore, 24 April 2024"; `undefined` if it is more, or less. */
export function parsePlaceAndDate(text: string, language: string, cues: Cues): DatelineValue | undefined {
  if (text.length > longest || !/\p{N}/u.test(text)) return undefined
  // An item of a list.
  if (/^\s*[▪▫■□●○•◦‣※]/u.test(text)) return undefined
  const signed = phraseAtStart(cues.doneAt, text)
  const line = withoutNumber(text.trim(), language, cues)
  const inner = withoutBrackets(signed ? withoutCopies(line.slice(signed.length), language, cues) : line)
    .replace(/\.$/, '')
    .replace(/^[\s:：,，]+/u, '')
  if (!signed && !isParted(inner, language, cues)) return undefined
  const pieces = readPieces(inner, language, cues)
  if (!pieces?.date || !isBelievable(pieces, language, cues)) return undefined
  return toValue(pieces, line)
}

/** "Done at Port Merrow, this 9th day of April 2021, in two originals": how many there are is none of the dateline. */
function withoutCopies(line: string, language: string, cues: Cues): string {
  const [date, ...more] = findDates(line, language, cues)
  const end = date ? date.index + date.text.length : 0
  return date && more.length === 0 && /^,?\s+\p{Ll}/u.test(line.slice(end)) ? line.slice(0, end) : line
}

/** "（2022年9月6日，临港）": the line of a speech below its headline. */
function withoutBrackets(line: string): string {
  return /^[（([]([^（）()[\]]+)[）)\]]$/u.exec(line.trim())?.[1] ?? line
}

interface Closing {
  start: number
  end: number
}

function closingsIn(text: string, cues: Cues): Closing[] {
  const head = text.slice(0, proseIn(text))
  const strong = mayClose.test(head) ? allMatches(closing, head) : []
  const weak = mayCloseWeakly.test(head) ? [...head.matchAll(weakClosing)] : []
  return [...strong, ...weak.filter(({index}) => isClosed(head.slice(0, index), cues))]
    .map(match => ({start: match.index, end: match.index + match[0].length}))
    .sort((a, b) => a.end - b.end)
}

/** Whether `head` ends with a full date, with the name of a known agency, or is a place set as such and a day. */
function isClosed(head: string, cues: Cues): boolean {
  if (/\d{4}(?:\s?(?:года|року|г|р|r))?$/u.test(head) || isPlaceAndDay(head, cues)) return true
  const inside = /[([/]\s?([^()[\]/]{2,40})\s?[)\]/]$/u.exec(head)?.[1]
  if (inside !== undefined) return isKnownAgency(inside, cues)
  return endsWithAgency(head, cues)
}

/** A place in capitals or in Cyrillic, a comma and a day: "ВАЛЬДОР, 5 мая". */
const placeAndDay =
  /^(?:\p{Ll}\.\s?)?(?:\p{Lu}[\p{Lu}\s.-]+|\p{Script=Cyrillic}[\p{Script=Cyrillic}\s-]+),\s*\d{1,2}\.?\s\p{L}+$/u

function isPlaceAndDay(head: string, cues: Cues): boolean {
  return placeAndDay.test(head) && findDates(head, cues.language, cues)[0]?.value.startsWith('XXXX-') === true
}

/** Prose before a dash is seen by its first words. Spares the costlier looks. */
function mayBeDateline(head: string, cues: Cues): boolean {
  if (head.length < 2) return false
  return (
    proseIn(head) === undefined &&
    !/[?!;]/.test(head) &&
    (head.length <= 60 || isClosed(head, cues) || /[\d)\]/]/.test(head))
  )
}

function toValue({places, date, agency}: Pieces, text: string): DatelineValue {
  return {text, place: places.length > 0 ? places.join(', ') : null, date, agency}
}

/** "Valdor, 28.10.2021, 058/21": the number of the release after the date is none of the dateline; nor is a time. */
function withoutNumber(line: string, language: string, cues: Cues): string {
  const date = findDates(line, language, cues)[0]
  if (!date || date.index === 0) return line
  const end = date.index + date.text.length
  return /^(?:\s*[,|–-]\s*(?:\p{L}{1,3}\.?\s?)?\d+(?:[/-]\d+)?|[,\s]+\d{1,2}[:.h]\d{2})$/u.test(line.slice(end))
    ? line.slice(0, end)
    : line
}

/**
 * Whether something parts place and date, or the place is a word or two: "Going For Growth April 25, 2022" is the
 * headline of another story.
 */
function isParted(line: string, language: string, cues: Cues): boolean {
  const date = findDates(line, language, cues)[0]
  if (!date) return false
  const before = line.slice(0, date.index)
  const after = line.slice(date.index + date.text.length)
  const place = before.trim() || after.trim()
  return (
    /[,;/|(–—.，、-]/u.test(before.trim().slice(-1)) ||
    /^[,;/|)–—.，、-]/u.test(after.trim().slice(0, 1)) ||
    phraseAtEnd(cues.datelineWords, before.trim()) !== '' ||
    // "Valdor 3 May 2021"; but in "3 May 2021 Feature" the word says what the text is.
    (isKnownScript(place, cues) && place.split(/\s+/).length <= 2 && (before.trim() !== '' || /\p{Lo}/u.test(place))) ||
    isRegion(place.split(/,\s*/).at(-1) ?? '', language, cues)
  )
}

/** Where nothing has capitals, words of a date that are not known look like a place. */
function isKnownScript(place: string, cues: Cues): boolean {
  return /^\p{Lu}/u.test(place) || cues.language !== 'und'
}

/**
 * A place alone before a dash is a dateline only if it is set like one: in capitals, or with its region. "Singapore – a
 * small country" is none. Nor is what stands in brackets an agency wherever a name is before it: "Jon Olsen (Valdor) –".
 */
function isBelievable({places, date, known}: Pieces, language: string, cues: Cues): boolean {
  const [place, ...regions] = places
  const named = known === 'by-name' || known === 'by-look'
  // "(NewsWire) - ": the agency alone, in its brackets.
  if (!place) return named
  if (places.length > mostPlaces) return false
  if (date !== null || named || (known === 'by-place' && !/\s/.test(place))) return true
  const capitals = place.length > 2 && place === place.toUpperCase() && place !== place.toLowerCase()
  return capitals || regions.some(region => isRegion(region, language, cues))
}
