import type {Cues} from '../../cues/cues.ts'
import {isPhrase, phraseAtEnd, phraseAtStart} from '../../cues/phrase.ts'
import {findDates, isDateAlone} from '../dates/find-dates.ts'
import {findTime} from '../dates/find-times.ts'
import {fold, lexiconOf} from '../dates/lexicon.ts'
import {isKnownAgency} from './is-known-agency.ts'
import {isPlace, isRegion} from './is-place.ts'

/** What a dateline is made of. */
export interface Pieces {
  places: string[]
  date: string | null
  agency: string | null
  /** How an agency that stood in brackets or slashes, the way wires set it, is known to be one. */
  known: 'by-name' | 'by-look' | 'by-place' | undefined
}

/** Names of wires that are not known: "NoticiasWire", "Energie-Pressedienst". */
const wireLike = /news|wire|press|presse|prensa|agen[ct]|media/i

/** Names that are made of words without spaces between, as those of outlets are and no town's is: "HarborDesk". */
const compound = /\p{Ll}{3,}\p{Lu}\p{Ll}{2,}/u

/** What stands in brackets or between slashes; a slash within a word ("Berlin/Paris") opens nothing. */
const bracketed = /[([](?<round>[^()[\]]{2,40})[)\]]|(?<![\p{L}\d])\/\s?(?<slash>[^/]{2,40}?)\s?(?:\/|$)/gu

/** What parts places, date and agency from each other. */
const separators = /\s*[–—―−－]\s*|\s+-+\s*|-\s+|--+|[,;،，、|]\s*/u

/** The pieces of `head`, each of which is place, date or agency; `undefined` if one is not. */
export function readPieces(head: string, language: string, cues: Cues): Pieces | undefined {
  const pieces: Pieces = {places: [], date: null, agency: null, known: undefined}
  const timeless = withoutTime(head, language, cues)
  const rest = takeDate(takeBracketed(timeless, pieces, language, cues), pieces, language, cues)
  if (rest === undefined) return undefined
  for (const part of rest.split(separators)) {
    const piece = strip(part, cues)
    if (/[\p{L}\d]/u.test(piece) && !takePiece(piece, pieces, language, cues)) return undefined
  }
  return pieces
}

/** "24 October 2024 (14:05)", "March 13, 2024 @ 2:30 AM Central": the time after a date is no piece, and no agency. */
function withoutTime(head: string, language: string, cues: Cues): string {
  if (!/\d[^\d]{1,12}\d/u.test(head)) return head
  const date = findDates(head, language, cues)[0]
  const end = date ? date.index + date.text.length : head.length
  const time = findTime(head.slice(end), {language})
  if (!time) return head
  const start = end + time.index
  return head.slice(0, start).replace(/@\s*$/u, '') + head.slice(start + time.text.length)
}

/** Takes out what stands in brackets or slashes: the agency, or a place or a date that is set so. */
function takeBracketed(head: string, pieces: Pieces, language: string, cues: Cues): string {
  const insides = [...head.matchAll(bracketed)].map(match => toInside(match.groups))
  const agency =
    insides.find(inside => isKnownAgency(inside, cues)) ??
    insides.findLast(inside => !isOther(inside, language, cues)) ??
    codeAfterDate(head, language, cues)
  return head.replace(bracketed, (all, ...rest) => {
    const groups = rest.at(-1) as Record<string, string | undefined>
    const inside = toInside(groups)
    const isAgency = inside === agency && !isPlaceByStanding(all, head, language, cues)
    if (!isAgency) return `, ${inside}, `
    const slashed = groups['slash'] !== undefined
    // Companies set their own names between slashes, but only where wires that carry their releases do.
    const byLook = wireLike.test(inside) || compound.test(inside) || (slashed && !/\p{Script=Latin}/u.test(inside))
    const known = isKnownAgency(inside, cues) ? 'by-name' : byLook ? 'by-look' : 'by-place'
    // Pages set what leads to them between slashes.
    pieces.known = slashed && known !== 'by-name' ? undefined : known
    if (!slashed || known !== 'by-place') pieces.agency = inside
    return ' , '
  })
}

/** "PORT ELLERY, May 3 (NN) --": two letters behind place and date are no region, which stands behind its town. */
function codeAfterDate(head: string, language: string, cues: Cues): string | undefined {
  const [, before = '', code] = /^(.*?)\s*\((\p{Lu}{2,4})\)\s*$/u.exec(head) ?? []
  const date = code === undefined ? undefined : findDates(before, language, cues)[0]
  const isLast = date !== undefined && date.index > 0 && date.index + date.text.length === before.length
  return isLast ? code : undefined
}

/** "August 16, 2023 (SAINT PAUL) —", "[BOSTON] —": nothing else could be the place. */
function isPlaceByStanding(all: string, head: string, language: string, cues: Cues): boolean {
  if (compound.test(all)) return false
  return (all.startsWith('[') && head.startsWith(all)) || isDateAlone(head.replace(all, ''), language, cues)
}

function toInside(groups: Record<string, string | undefined> = {}): string {
  return (groups['round'] ?? groups['slash'] ?? '').trim()
}

/** A date, a weekday, a country or a number in brackets. */
function isOther(inside: string, language: string, cues: Cues): boolean {
  return (
    !/\p{L}/u.test(inside) ||
    isDateAlone(inside, language, cues) ||
    isWeekday(inside, language, cues) ||
    isRegion(inside, language, cues)
  )
}

/** The head without its date; `undefined` if it has more than one, or a span of days. */
function takeDate(head: string, pieces: Pieces, language: string, cues: Cues): string | undefined {
  const [date, ...more] = findDates(head, language, cues)
  if (!date) return head
  if (more.length > 0 || date.value.includes('/')) return undefined
  pieces.date = date.value
  const before = head.slice(0, date.index).trimEnd()
  // "Paris – Le 3 mai 2021": a word of the date, whatever its first letter.
  const word = phraseAtEnd(cues.datelineWords, before)
  const standing = before.length > word.length ? before.slice(0, before.length - word.length) : before
  return `${standing}, ${head.slice(date.index + date.text.length)}`
}

/** A piece without the small words and marks about it: "le", "г. Москва", "ROMA. ". */
function strip(part: string, cues: Cues): string {
  let piece = part.trim().replace(/^[.:=–—-]+\s*|\s*[:=–—-]+$/gu, '')
  const word = phraseAtStart(cues.datelineWords, piece)
  // "La Paz" and "A Coruña" begin with a word of the name.
  if (word && !/^\p{Lu}/u.test(word)) piece = piece.slice(word.length).replace(/^\.?\s*/, '')
  return isPhrase(cues.datelineWords, piece) && !/^\p{Lu}/u.test(piece) ? '' : piece
}

/** Takes a piece as an agency or a place; `false` if it is neither. */
function takePiece(part: string, pieces: Pieces, language: string, cues: Cues): boolean {
  const region = isRegion(part, language, cues)
  const piece = region ? part : part.replace(/\.$/, '')
  // "Today (May 3)".
  if (isWeekday(piece, language, cues) || isPhrase(cues.dates.today ?? [], piece)) return true
  if (pieces.agency === null && isKnownAgency(piece, cues)) {
    pieces.agency = piece
    return true
  }
  if (!region && !isPlace(piece, cues)) return false
  pieces.places.push(piece)
  return true
}

function isWeekday(piece: string, language: string, cues: Cues): boolean {
  return lexiconOf(language, cues).entries.get(fold(piece.replace(/\.$/, '')))?.word?.kind === 'W'
}
