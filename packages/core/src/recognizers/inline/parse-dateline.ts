import type {Cues} from '../../cues/cues.ts'
import {isPhrase, phraseAtStart, phraseWithin} from '../../cues/phrase.ts'
import type {DatelineValue} from '../../tree/fields.ts'
import {findDates, isDateAlone} from '../dates/find-dates.ts'

/** No dateline is longer, in UTF-16 units: "NEW BRAUNFELS, Texas, September 25, 2026 (GLOBE NEWSWIRE) --" is 65. */
const longest = 120

/** No place's name has more words: "ABOARD THE USS RONALD REAGAN". */
const mostPlaceWords = 6

/**
 * What closes a dateline: a dash with space or a bracket about it (`Lima -- `, `(ABC).- `); a colon, an equals sign, a
 * full stop or a last slash after an agency (`/ABC/. `, `/ ABC / May 3, 2021 / `); a full stop after a year.
 */
const closing =
  /(?:\s+|(?<=[)\]/.]))(?:--+|[–—―-])(?=\s|\p{L}|["“«„])|(?<=[)\]/])\s*[:=.](?=\s)|\.[–—-](?=\s)|(?<=\/[^/]{2,40})\s?\/(?=\s)|(?<=\b\d{4})\.(?=\s)/gu

/**
 * The dateline that a paragraph begins with: place, date and agency, in any order and not all of them, up to a dash.
 * Each piece must be one of these, or it is no dateline: "MEDIA ADVISORY – ..." is none.
 */
export function parseDateline(text: string, language: string, cues: Cues): DatelineValue | undefined {
  if (!/^[\p{Lu}\p{Lo}\d(/]/u.test(text)) return undefined
  const head = text.slice(0, longest)
  if (!/[–—―-]|[)\]/]\s*[:=.]|\d\.|\s\/\s/u.test(head)) return undefined
  let best: DatelineValue | undefined
  for (const match of head.matchAll(closing)) {
    const end = match.index + match[0].length
    // The last dash up to which everything is place, date or agency: "ATLANTA - (WIRE) - May 3, 2021 - ".
    const read = readPieces(head.slice(0, match.index), head.slice(0, end).trim(), language, cues)
    if (read) best = read
  }
  return best
}

interface Pieces {
  places: string[]
  date: string | null
  agency: string | null
  /** Whether an agency stood in brackets or slashes, the way wires set it. */
  bracketed: boolean
}

function readPieces(head: string, text: string, language: string, cues: Cues): DatelineValue | undefined {
  const pieces: Pieces = {places: [], date: null, agency: null, bracketed: false}
  const rest = takeDate(takeBracketed(head, pieces, language, cues), pieces, language, cues)
  for (const piece of rest.split(/\s+[–—-]+\s|[,;]\s*|\s\/\s?/).map(each => each.trim())) {
    if (/[\p{L}\d]/u.test(piece) && !takePiece(piece, pieces, cues)) return undefined
  }
  if (!isBelievable(pieces, cues)) return undefined
  return {text, place: pieces.places.join(', '), date: pieces.date, agency: pieces.agency}
}

/** Takes out what stands in brackets or slashes: an agency, or a place or date that is set so. */
function takeBracketed(head: string, pieces: Pieces, language: string, cues: Cues): string {
  return head.replace(
    /[([](?<round>[^()[\]]{2,40})[)\]]|\/\s?(?<slash>[^/]{2,40}?)\s?\/|\s\/\s(?<open>[A-Z][A-Z ]{2,30})\s?\/?/gu,
    (all, round, slash, open) => {
      const inside = String(round ?? slash ?? open).trim()
      if (isDateAlone(inside, language, cues)) return `, ${inside}`
      // "August 16, 2023 (SAINT PAUL) —": nothing else could be the place.
      if (pieces.agency === null && !isOnlyDate(head, all, language, cues)) {
        pieces.agency = inside
        pieces.bracketed = true
        return ' , '
      }
      return `, ${inside}`
    }
  )
}

/** Place and date of a line that is nothing else: "Singapore, 24 April 2024"; `undefined` if it is more, or less. */
export function parsePlaceAndDate(text: string, language: string, cues: Cues): DatelineValue | undefined {
  if (text.length > longest) return undefined
  const read = readPieces(text, text, language, cues)
  return read?.date ? read : undefined
}

function isOnlyDate(head: string, bracket: string, language: string, cues: Cues): boolean {
  return isDateAlone(head.replace(bracket, ''), language, cues)
}

function takeDate(head: string, pieces: Pieces, language: string, cues: Cues): string {
  const [date, ...more] = findDates(head, language, cues)
  if (!date || more.length > 0) return head
  pieces.date = date.value
  return `${head.slice(0, date.index)}, ${head.slice(date.index + date.text.length)}`
}

/** Takes a piece as an agency or a place; `false` if it is neither. */
function takePiece(piece: string, pieces: Pieces, cues: Cues): boolean {
  if (pieces.agency === null && (isPhrase(cues.agencies, piece) || isPhrase(cues.wires, piece))) {
    pieces.agency = piece
    return true
  }
  if (!isPlace(piece, cues) && !isRegion(piece, cues)) return false
  pieces.places.push(piece)
  return true
}

/** One to some words, each with a capital or a particle, none with a digit, and nothing that labels a document. */
function isPlace(piece: string, cues: Cues): boolean {
  const words = piece.split(/\s+/)
  return (
    words.length <= mostPlaceWords &&
    words.every(
      (word, index) => /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word) || (index > 0 && isPhrase(cues.placeParticles, word))
    ) &&
    !isLabel(piece, cues)
  )
}

/** "MEDIA ADVISORY", "EMBARGOED", "CONTACT": labels that a dash may follow. */
function isLabel(piece: string, cues: Cues): boolean {
  return (
    Object.values(cues.kinds).some(
      phrases => phraseAtStart(phrases, piece) !== '' || phraseWithin(phrases, piece) !== undefined
    ) ||
    phraseAtStart(cues.instructions, piece) !== '' ||
    phraseAtStart(cues.dateWords, piece) !== '' ||
    phraseAtStart(cues.modifiedWords, piece) !== '' ||
    isPhrase(cues.contacts, piece) ||
    isPhrase(cues.notes, piece) ||
    isPhrase(cues.speakers, piece) ||
    isPhrase(cues.endMarks, piece)
  )
}

function isRegion(piece: string, cues: Cues): boolean {
  return cues.regions.includes(piece.replace(/\.$/, '')) || /^[A-Z]{2}$/.test(piece)
}

/**
 * A place alone before a dash is a dateline only if it is set like one: in capitals, or with its region.
 * "Singapore – a small country" is none.
 */
function isBelievable({places, date, bracketed, agency}: Pieces, cues: Cues): boolean {
  const [place, ...regions] = places
  if (!place || places.length > 3) return false
  if (date !== null || bracketed || agency !== null) return true
  const capitals = place.length > 2 && place === place.toUpperCase()
  return capitals || regions.some(region => isRegion(region, cues))
}
