import {boxAround} from '../box-around.ts'
import type {Box} from '../box.ts'
import {isFigureLabel} from './figure-words.ts'
import type {Piece} from './paragraphs.ts'
import type {Survey} from './survey.ts'

/** The captions of a picture, in their order on the page. */
export interface Captions {
  readonly above: ReadonlyArray<Piece>
  readonly below: ReadonlyArray<Piece>
}

/** Distance of a caption to its picture, in its own size: under, over and beside it; further under it where a tag or a number tells. */
const near = {below: 2.2, sure: 3.5, above: 1.6, beside: 3}

/** How far a caption may reach out of its picture, in its own size. */
const out = 1.5

/** Size of a caption, in sizes of the running text, that tells it from that. */
const small = 0.95

/** Longest caption, in characters; and fewest letters. */
const length = {most: 500, letters: 3}

/** Captions of one picture at most: what it shows, and who made it. */
const most = 3

/** The pieces that are captions of a picture: next to it, and told from the running text by a tag, a number or their look. */
export function findCaptions(figure: Box, pieces: ReadonlyArray<Piece>, survey: Survey): Captions {
  const fitting = pieces.filter(piece => isCaption(piece, survey)).map(piece => ({piece, box: boxAround(piece.lines)}))
  const below = chain(figure, fitting, isUnder)
  if (below.length > 0) return {above: [], below}
  const sure = fitting.filter(({piece}) => isSure(piece, survey))
  const further = chain(figure, sure, (box, around, size) => isUnder(box, around, size, near.sure))
  const above = chain(figure, sure, (box, around, size) => isUnder(around, box, size, near.above))
  if (above.length > 0) return {above: above.toReversed(), below: []}
  if (further.length > 0) return {above: [], below: further}
  const beside = sure.find(({box, piece}) => isBeside(box, figure, sizeOf(piece)))
  return {above: [], below: beside ? [beside.piece] : []}
}

/** The pieces that follow each other from a picture on. */
function chain(
  figure: Box,
  pieces: ReadonlyArray<{piece: Piece; box: Box}>,
  follows: (box: Box, around: Box, size: number) => boolean
): Piece[] {
  const found: Piece[] = []
  let last = figure
  while (found.length < most) {
    const next = pieces.find(
      ({piece, box}) =>
        !found.includes(piece) && follows(box, last, sizeOf(piece)) && isWithin(box, figure, sizeOf(piece))
    )
    if (!next) break
    found.push(next.piece)
    last = next.box
  }
  return found
}

function sizeOf({lines}: Piece): number {
  return lines[0]?.style.size ?? 10
}

function isUnder(lower: Box, upper: Box, size: number, distance = near.below): boolean {
  const gap = lower.y0 - upper.y1
  return gap >= -size / 2 && gap <= size * distance && Math.min(lower.x1, upper.x1) > Math.max(lower.x0, upper.x0)
}

/** Not wider than its picture, or else set from its left edge or around its middle. */
function isWithin(box: Box, figure: Box, size: number): boolean {
  const [left, right] = [box.x0 - figure.x0, figure.x1 - box.x1]
  return (
    (left >= -size * out && right >= -size * out) ||
    Math.abs(left) <= size * out ||
    Math.abs(left - right) <= size * out
  )
}

function isBeside(box: Box, figure: Box, size: number): boolean {
  const apart = Math.max(box.x0, figure.x0) - Math.min(box.x1, figure.x1)
  return apart >= 0 && apart <= size * near.beside && box.y0 >= figure.y0 - size && box.y1 <= figure.y1 + size
}

function isCaption(piece: Piece, survey: Survey): boolean {
  const {lines, table, marker} = piece
  const [first] = lines
  if (!first || table || marker?.kind === 'bullet' || first.style.rotation !== 0) return false
  const text = textOf(piece)
  if (text.length > length.most || (text.match(/\p{L}/gu)?.length ?? 0) < length.letters) return false
  return (
    isSure(piece, survey) ||
    lines.every(({style}) => style.size <= survey.size * small || (style.italic && style.size <= survey.size))
  )
}

/** Whether a tag or a number says that it is one, wherever it stands at its picture. */
function isSure(piece: Piece, survey: Survey): boolean {
  return (survey.tagged && piece.lines[0]?.block?.caption === true) || isFigureLabel(textOf(piece))
}

function textOf({lines}: Piece): string {
  return lines.map(line => line.text).join(' ')
}
