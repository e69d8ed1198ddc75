import {endsWithPage, hasLeader} from '../layout/contents.ts'
import {lookOf} from './heading-look.ts'
import type {Piece} from './paragraphs.ts'
import type {Survey} from './survey.ts'

/** Parts by which a heading is larger than the running text: where it is bold as well, and where it is not. */
const larger = {bold: 1.025, plain: 1.1}

/** Part by which the sizes of what is of one size may differ. */
const sizeStep = 1.02

/** Longest heading, in characters and in lines; and in lines where it is so many times as large as the text, in a narrow column. */
export const longest = {characters: 220, lines: 4, large: {lines: 7, size: 1.4}}

/** Length in characters from which a text with a full stop at its end is a sentence of the text. */
const sentenceLength = 80

/** A sentence that is quoted, large as it may be: what stands out of the text again, between its paragraphs. */
const quotedSentence = /^["“”„«].{20,}[.!?…]["”“»]$/u

/** Indent, in sizes, up to which a line that is no larger than the text may be a heading: items are set in. */
const indent = 0.25

/** A piece that may be a heading. */
export interface Candidate {
  readonly piece: Piece
  readonly text: string
  /** Whether its size alone tells. */
  readonly large: boolean
  readonly look: string
  readonly color: number
  /** Distance to what stands above and below, where that is known. */
  readonly above: number | undefined
  readonly below: number | undefined
  /** Whether an item follows, to which it is as far as items are from text. */
  readonly overList: boolean
}

/** A piece as one that may be a heading, if it may: by its size, or by its look and its place between what is above and below. */
export function toCandidate(
  piece: Piece,
  before: Piece | undefined,
  after: Piece | undefined,
  survey: Survey
): Candidate[] {
  const [first] = piece.lines
  const text = textOf(piece)
  if (!first || !mayBeHeading(piece, text, survey) || isEntry(text, before, after)) return []
  const isBold = piece.lines.every(line => line.bold) && !survey.bold
  const {size} = first.style
  const large = size >= survey.size * (isBold ? larger.bold : larger.plain)
  const isItalic = piece.lines.every(line => line.style.italic)
  const isPlain = !isBold && !isItalic
  const isUnderlined = isPlain && piece.lines.every(line => line.underlined)
  const isCapital = isPlain && isInCapitals(text)
  // Capitals that are made up for small ones are smaller than the text.
  const smallest = isCapital ? smallCapitals : 1 / sizeStep
  const isSet = (!isPlain || isUnderlined || isCapital) && size >= survey.size * smallest
  if (!large && !(isSet && isAlone(piece, text)) && depthInTags(piece, survey) === undefined) return []
  const look = lookOf(size, {isBold, isItalic, isCapital, isUnderlined})
  const {color} = first.style
  const overList = after?.marker !== undefined
  return [{piece, text, large, look, color, ...gapsOf(before, piece, after), overList}]
}

/** An entry of a table of contents: a leader tells, its own or that of one beside it. */
function isEntry(text: string, before: Piece | undefined, after: Piece | undefined): boolean {
  if (hasLeader(text)) return true
  return endsWithPage(text) && [before, after].some(piece => piece !== undefined && hasLeader(textOf(piece)))
}

/** The depth that the structure tree gives a piece. */
export function depthInTags({lines}: Piece, {tagged}: Survey): number | undefined {
  return tagged ? lines[0]?.block?.depth : undefined
}

/** Whether a text may be a heading by its length and its end. */
export function mayBeHeading({lines, marker}: Piece, text: string, {size}: Survey): boolean {
  const isLarge = (lines[0]?.style.size ?? 0) >= size * longest.large.size
  const most = isLarge ? longest.large.lines : longest.lines
  if (!/\p{L}/u.test(text) || text.length > longest.characters || lines.length > most) return false
  if (marker?.kind === 'bullet' || /[,;]$/u.test(text) || quotedSentence.test(text)) return false
  return text.length < sentenceLength || !/[.。]["'”’»)]*$/u.test(text)
}

/** No larger than the text, it is a heading only as a line or two at the edge of the column that no full stop ends. */
function isAlone({lines, frame}: Piece, text: string): boolean {
  const [first] = lines
  if (!first || lines.length > 2 || /[.]["'”’»)]*$/u.test(text)) return false
  const atEdge = first.x0 - frame.x0 <= first.style.size * indent || frame.x1 - first.x1 <= first.style.size * indent
  const middle = (first.x0 + first.x1 - frame.x0 - frame.x1) / 2
  return atEdge || Math.abs(middle) <= first.style.size
}

/** Distances to what stands above and below; a heading in the margin stands at the text beside it, and away from all else. */
function gapsOf(before: Piece | undefined, piece: Piece, after: Piece | undefined): Pick<Candidate, 'above' | 'below'> {
  return isMarginHead(piece, after)
    ? {above: Infinity, below: 0}
    : {above: gapOf(before, piece), below: gapOf(piece, after)}
}

/** Sizes by which the baselines of one row may differ, and the width of a line of running text: cells of tables are narrower. */
const margin = {sameRow: 0.3, textWidth: 20}

/** Whether a line stands in the margin of running text, level with its first line; what ends with a colon is a label. */
function isMarginHead({lines}: Piece, after: Piece | undefined): boolean {
  const [first, last, text] = [lines[0], lines.at(-1), after?.lines[0]]
  if (!first || !last || !text || !after || after.lines.length < 2 || /[:：]$/u.test(last.text)) return false
  const isLevel = Math.abs(first.baseline - text.baseline) <= first.style.size * margin.sameRow
  const isText = !text.bold && text.x1 - text.x0 >= text.style.size * margin.textWidth
  return isLevel && isText && lines.every(line => line.x1 < text.x0) && after.lines.every(line => line.x0 > first.x1)
}

/** Distance of the baselines of two pieces of one column. */
function gapOf(upper: Piece | undefined, lower: Piece | undefined): number | undefined {
  const [last, first] = [upper?.lines.at(-1), lower?.lines[0]]
  return last && first && upper?.column === lower?.column ? first.baseline - last.baseline : undefined
}

/** Size of capitals that stand for small ones, in sizes of the text. */
const smallCapitals = 0.66

/** Fewest letters of a heading that is told by its capitals: abbreviations are shorter. */
const fewestCapitals = 6

function isInCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= fewestCapitals
}

/** The text of a piece on one line. */
export function textOf({lines}: Piece): string {
  return lines.map(line => line.text).join(' ')
}
