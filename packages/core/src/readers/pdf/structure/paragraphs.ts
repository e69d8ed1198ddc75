import type {Table} from 'mdast'
import {rightToLeft} from '../layout/to-lines.ts'
import type {Column, PageLayout} from '../layout/lay-out-page.ts'
import {endsWithPage, hasLeader, pageEdge} from '../layout/contents.ts'
import type {TextLine} from '../layout/text-line.ts'
import {type Marker, markerOf} from '../layout/marker.ts'
import {aligned, besideOf, narrowed, room, withRoom} from './frames.ts'
import {isAddressBelow, isLabeled} from './is-labeled.ts'
import {type Edges, sentenceEnd, type Survey} from './survey.ts'

/** Lines that are one paragraph, heading or item as far as they stand on one page, in one column. */
export interface Piece {
  readonly lines: TextLine[]
  /** A table, which has no lines. */
  readonly table?: Table
  readonly column: Column
  /** From where to where its lines could go. */
  readonly frame: Edges
  readonly marker: Marker | undefined
  /** Whether it is set in on both sides, as quotes are. */
  readonly setIn: boolean
}

/** Part by which sizes of one paragraph may differ: small capitals and rounding. */
const sizeStep = 0.07

/** Distance of baselines, in usual ones, above which a paragraph ends. */
const paragraphGap = 1.12

/** Points that a distance may be off. */
const gapSlack = 0.5

/** Shift of a line's start, in sizes, that is an indent; and the largest: beyond it is another place on the page. */
const indents = {least: 0.7, most: 8}

/** Points by which an indent may be off the usual one. */
const indentSlack = 1

/** A space between two words, in sizes. */
const space = 0.25

/** Room in scripts without spaces, where signs must not begin or end a line. */
const wideRoom = 1.6

/** Part by which a heading is larger than the running text. */
const larger = 1.08

/** Parts the lines of a column into paragraphs. */
export function toPieces(
  column: Column,
  page: Pick<PageLayout, 'columns' | 'figures' | 'width'>,
  survey: Survey
): Piece[] {
  if (column.table) return [{lines: [], table: column.table, column, frame: column, marker: undefined, setIn: false}]
  const pieces: Piece[] = []
  const others = column.lines.length > 1 ? besideOf(column, page) : []
  column.lines.forEach((line, index) => {
    const open = pieces.at(-1)
    if (open && !isApart(open, line, column.lines[index + 1], survey)) open.lines.push(line)
    else {
      const around = withRoom(survey.frame(column, line, page.width), column, line, others)
      const frame = narrowed(around, column.lines, index)
      pieces.push({lines: [line], column, frame, marker: markerAt(line, survey), setIn: frame !== around})
    }
  })
  return pieces
}

/** Whether each line of a piece ends because its column does, so that its line ends say nothing. */
export function isWrapped(piece: Piece): boolean {
  return piece.lines.every((line, index) => {
    const before = piece.lines[index - 1]
    return !before || !wouldFit(before, line, piece, true) || readsOn(before.text, line.text)
  })
}

/** The marker that a line begins with, or that is drawn before it, or that is left out. */
function markerAt(line: TextLine, survey?: Survey): Marker | undefined {
  const printed = line.bulleted ? undefined : markerOf(line.text)
  const isItem = line.bulleted || (survey?.tagged && line.block?.opensItem)
  return printed ?? (isItem ? {kind: 'bullet', text: '', length: 0} : undefined)
}

function isApart(piece: Piece, line: TextLine, next: TextLine | undefined, survey: Survey): boolean {
  const before = piece.lines.at(-1)
  if (!before || isEntry(before, line)) return true
  const differs = looksApart(before, line, piece) || isGap(before, line, survey)
  // Lines of a letterhead or a title, which the labels judge one by one; what is in brackets is said of the title.
  if (!differs && isCentered(before, line, piece.frame)) return isBracketed(piece, before, line)
  if (survey.tagged && before.block && line.block)
    return before.block !== line.block && (differs || !isTornByTags(before, line, piece))
  if (differs || isMarked(piece, before, line, next)) return true
  if (survey.closed && sentenceEnd.test(before.text)) return true
  if (isAddressBelow(before.text, line.text) || (isLabeled(before.text) && isLabeled(line.text))) return true
  if (isLarge(before, survey)) return wouldFit(before, line, piece, false) && !readsOn(before.text, line.text)
  return (
    isFirstLine(piece, line, survey) || isIndented(piece, before, line, next) || wouldFit(before, line, piece, true)
  )
}

/** Whether a line is the whole of an entry of a table of contents, or its end: a leader tells, or one right below it. */
function isEntry(line: TextLine, next: TextLine): boolean {
  return (
    hasLeader(line.text) || (hasLeader(next.text) && endsWithPage(line.text) && Math.abs(line.x1 - next.x1) <= pageEdge)
  )
}

/** Length of a line of running text, in sizes: shorter ones are those of a letterhead or a list. */
const longLine = 25

/** Whether two elements are lines of one paragraph: somebody ended each of its lines, as on a typewriter. */
function isTornByTags(before: TextLine, line: TextLine, piece: Piece): boolean {
  const isPlain = [before, line].every(({block}) => block?.depth === undefined && !block?.opensItem)
  if (!isPlain || piece.marker || markerAt(line) || /[.!?:;…][^\p{L}\p{N}]*$/u.test(before.text)) return false
  const {size} = before.style
  const isLevel = Math.abs(before.x0 - line.x0) <= size * aligned && before.x1 - before.x0 >= size * longLine
  return isLevel && !wouldFit(before, line, piece, true)
}

/** Another size or weight. A bold beginning that goes over the line's end goes on in bold. */
function looksApart(before: TextLine, line: TextLine, piece: Piece): boolean {
  const [a, b] = [before.style.size, line.style.size]
  if (Math.abs(a - b) > Math.max(a, b) * sizeStep) return true
  if (before.style.rotation !== line.style.rotation) return true
  // A bold beginning may end with its line, and so may an underlined one.
  const endsLook = (before.bold && !line.looks[0]?.style.bold) || (before.underlined && !line.underlined)
  if (endsLook) return piece.lines.length > 1 || wouldFit(before, line, piece, true)
  return line.bold && !before.bold && !before.looks.at(-1)?.style.bold && /[.!?:]\W*$/u.test(before.text)
}

function isGap(before: TextLine, line: TextLine, survey: Survey): boolean {
  const leading = survey.leading(Math.max(before.style.size, line.style.size))
  return line.baseline - before.baseline > leading * paragraphGap + gapSlack
}

/** Where a line starts and ends in the direction of its script. */
function startOf(line: TextLine, mirrored: boolean): number {
  return mirrored ? -line.x1 : line.x0
}

function endOf(line: TextLine, mirrored: boolean): number {
  return mirrored ? -line.x0 : line.x1
}

/** A marker begins an item; a number within a sentence does not. */
function isMarked(piece: Piece, before: TextLine, line: TextLine, next: TextLine | undefined): boolean {
  const marker = markerAt(line)
  if (!marker) return false
  if (marker.kind === 'bullet' && !/^[–—*o+-]/u.test(marker.text)) return true
  const {size} = line.style
  const hangs =
    next !== undefined && Math.abs(next.x0 - line.secondWord) <= size * aligned && next.x0 - line.x0 > size * 0.5
  const open = /[\p{L}\p{Nd},]$/u.test(before.text)
  const follows =
    piece.marker?.kind === marker.kind && (marker.count === undefined || marker.count === (piece.marker.count ?? 0) + 1)
  const level = piece.marker !== undefined && Math.abs((piece.lines[0]?.x0 ?? 0) - line.x0) <= size * aligned
  if (follows && level) return true
  // Numbers within a sentence come at the beginning of a line by chance: "…; (2) a second one". So do dashes, and the first line of the
  // next paragraph may be set in as far as a dash is wide.
  const ended = /[.!?:]["'”’)]*$/u.test(before.text) || wouldFit(before, line, piece, true)
  if (hangs) return marker.kind !== 'bullet' || ended
  return !open && ended && marker.text.length > 1
}

/** Whether a centered line opens a bracket, below one that is short on both sides too. */
function isBracketed({frame, marker}: Piece, before: TextLine, line: TextLine): boolean {
  if (marker || !/^[(（[]/u.test(line.text)) return false
  return [before, line].every(({x0, style}) => x0 - frame.x0 > style.size * indents.least)
}

function isCentered(before: TextLine, line: TextLine, frame: Edges): boolean {
  return (
    [before, line].every(each => isInMiddle(each, frame)) && Math.abs(before.x0 - line.x0) > line.style.size * aligned
  )
}

/** A full line is in the middle in any case; one that is set in at its beginning alone is a first line, however narrow the column. */
function isInMiddle({x0, x1, style: {size}}: TextLine, frame: Edges): boolean {
  const [near = 0, far = 0] = [x0 - frame.x0, frame.x1 - x1].toSorted((a, b) => a - b)
  return (far - near) / 2 <= size * 0.6 && (far < size * indents.least || near >= far / 2)
}

function isLarge(line: TextLine, survey: Survey): boolean {
  return line.style.size > survey.size * larger || (line.bold && !survey.bold)
}

/** The line, or its first word, would have fitted on the line before: that was ended on purpose. */
function wouldFit(before: TextLine, line: TextLine, {frame}: Piece, wordOnly: boolean): boolean {
  const {size} = before.style
  const mirrored = rightToLeft.test(before.text)
  const wide = isWide(line.text)
  const word = wide ? size : line.firstWord
  const needed = (wordOnly ? word : line.x1 - line.x0) + size * space
  const left = isRightAligned(before, line, frame)
    ? frame.x1 - frame.x0 - (before.x1 - before.x0)
    : mirrored
      ? before.x0 - frame.x0
      : frame.x1 - before.x1
  if (wordOnly && readsOn(before.text, line.text) && left < (frame.x1 - frame.x0) * mostLeft) return false
  if (wordOnly) return left > needed + size * (wide ? wideRoom : room)
  return frame.x1 - frame.x0 - (before.x1 - before.x0) > needed
}

/** Lines that begin anywhere and end at the right edge. */
function isRightAligned(before: TextLine, line: TextLine, frame: Edges): boolean {
  const {size} = before.style
  const atEdge = [before, line].every(each => Math.abs(frame.x1 - each.x1) <= size * aligned)
  return atEdge && Math.abs(before.x0 - line.x0) > size * aligned && before.x0 - frame.x0 > size * indents.most
}

/** Room in parts of a column that a line leaves at most where a sentence goes on: the next word may be long, or a link. */
const mostLeft = 0.5

/** Whether a word or a sentence goes on from one line to the next. */
function readsOn(before: string, after: string): boolean {
  if (!/^\p{Ll}/u.test(after) || /^\S*(?:[@:/]|\.\p{Ll}{2})/u.test(after)) return false
  return /\p{L}-$/u.test(before) || !/[.!?:;]["'”’)]*$/u.test(before)
}

function isWide(text: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u.test(text)
}

/** Whether a line begins where the first lines of the document's paragraphs do. */
function isFirstLine({frame, marker, setIn}: Piece, line: TextLine, {indent}: Survey): boolean {
  if (indent === undefined || marker || setIn || rightToLeft.test(line.text)) return false
  return Math.abs(line.x0 - frame.x0 - indent) <= indentSlack
}

function isIndented(piece: Piece, before: TextLine, line: TextLine, next: TextLine | undefined): boolean {
  const mirrored = rightToLeft.test(line.text)
  const {size} = line.style
  const shift = startOf(line, mirrored) - startOf(before, mirrored)
  const isFirst = piece.lines.length === 1
  if (shift > size * indents.least) {
    // Behind a marker, or a first line that hangs out, the rest is set in.
    if (!isFirst) return true
    if (piece.marker) return false
    const back = next ? startOf(next, mirrored) - startOf(before, mirrored) <= size * aligned : true
    return back || endOf(before, mirrored) < (mirrored ? -piece.frame.x0 : piece.frame.x1) - size * 3
  }
  // A numbered paragraph may begin with an indent, as any other; an item does not go on left of its marker.
  if (shift < -size * indents.least) return !isFirst || (piece.marker !== undefined && /[.!?:;]\W*$/u.test(before.text))
  return false
}
