import {goesOn} from './goes-on.ts'
import type {Piece} from './paragraphs.ts'
import type {Survey} from './survey.ts'

/** Blocks of a sidebar: more is a column of the text. */
const most = 40

/**
 * Puts a sidebar at the end of a page behind the paragraph that goes on, beside it, on the next page: else it would stand within that.
 *
 * @param pages The pieces of each page, in reading order.
 */
export function carryAsides(pages: ReadonlyArray<ReadonlyArray<Piece>>, survey: Survey): Piece[][] {
  const carried = pages.map(pieces => [...pieces])
  carried.forEach((pieces, index) => {
    const next = carried[index + 1]
    const [first] = next ?? []
    const last = pieces.at(-1)
    if (!next || !first || !last || goesOn(last, first, survey)) return
    const place = pieces.findLastIndex(piece => piece.column !== last.column && isBeside(piece, last))
    const text = pieces[place]
    const asides = pieces.slice(place + 1)
    if (!text || asides.length > most || !asides.every(piece => isBeside(text, piece))) return
    if (!isUnder(text, first) || !goesOn(text, first, survey)) return
    pieces.splice(place + 1)
    next.splice(1, 0, ...asides)
  })
  return carried
}

/** Whether the columns of two pieces have nothing above each other. */
function isBeside({column: a}: Piece, {column: b}: Piece): boolean {
  return Math.min(a.x1, b.x1) <= Math.max(a.x0, b.x0)
}

/** Whether two pieces begin at one edge. */
function isUnder(a: Piece, b: Piece): boolean {
  const size = a.lines[0]?.style.size ?? 10
  return Math.abs(a.frame.x0 - b.frame.x0) <= size
}
