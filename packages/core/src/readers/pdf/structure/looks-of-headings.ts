import type {Candidate} from './heading-candidate.ts'
import {isBoldLook, isUnderlinedLook} from './heading-look.ts'
import type {Piece} from './paragraphs.ts'

/** A heading in the running text's size stands nearer to what it is over: by this part of the distance. */
export const nearer = {bold: 1.2, italic: 1.2}

/** As near to what is below as to what is above: bold and underlined lines alone are told by that. */
export const level = {bold: 0.95, italic: 1.2}

/** Lines of one look that are as near to both, from which they are headings again and again. */
const fewestLevel = 3

/** Share of the places where that can be seen that must show it, for a look to be one of headings. */
const nearerShare = 0.6

/**
 * The looks, no larger than the text, of what mostly stands nearer to the text below than to the text above, and of bold lines over such.
 */
export function looksOfHeadings(
  candidates: ReadonlyArray<Candidate>,
  least: {bold: number; italic: number},
  pieces: ReadonlyArray<Piece>
): Set<string> {
  const seen = new Map<string, {nearer: number; all: number}>()
  const see = (look: string, isNearer: boolean) => {
    const count = seen.get(look) ?? {nearer: 0, all: 0}
    count.all++
    if (isNearer) count.nearer++
    seen.set(look, count)
  }
  const known = candidates.filter(({above, below}) => above !== undefined && below !== undefined)
  const free = Map.groupBy(
    known.filter(({piece}) => piece.marker === undefined),
    ({look}) => look
  )
  for (const {look, above = 0, below = 0, overList} of known) {
    const isFrequent = (free.get(look)?.length ?? 0) >= fewestLevel
    const {bold, italic} = overList || isFrequent ? level : least
    see(look, above >= below * (isBoldLook(look) || isUnderlinedLook(look) ? bold : italic))
  }
  const shown = shownBy(seen)
  // Before a larger heading, a line is as likely the last of what is above.
  for (const {look, next} of withNext(
    candidates.filter(each => !each.large),
    pieces
  )) {
    if (next !== undefined && next !== look && shown.has(next) && isBoldLook(look)) see(look, true)
  }
  return shownBy(seen)
}

function shownBy(seen: ReadonlyMap<string, {nearer: number; all: number}>): Set<string> {
  return new Set([...seen].filter(([, count]) => count.nearer >= count.all * nearerShare).map(([look]) => look))
}

/** Each with the look of the heading right behind it, if one is there. */
export function withNext(found: ReadonlyArray<Candidate>, pieces: ReadonlyArray<Piece>) {
  const looks = new Map(found.map(({piece, look}) => [piece, look]))
  const behind = behindEach(pieces)
  return found.map(each => {
    const after = behind.get(each.piece)
    return {...each, next: after && looks.get(after)}
  })
}

/** The piece behind each. */
export function behindEach(pieces: ReadonlyArray<Piece>): Map<Piece, Piece | undefined> {
  return new Map(pieces.map((piece, index) => [piece, pieces[index + 1]]))
}
