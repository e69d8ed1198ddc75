import type {Bookmark} from '../engine/open-document.ts'
import {endsWithPage, hasLeader} from '../layout/contents.ts'
import type {Piece} from './paragraphs.ts'
import {rankHeadings} from './rank-headings.ts'
import {findPlainTitle} from './find-plain-title.ts'
import {squash} from './squash.ts'
import type {Survey} from './survey.ts'

/** Parts by which a heading is larger than the running text: where it is bold as well, and where it is not. */
const larger = {bold: 1.025, plain: 1.1}

/** Part by which the sizes of what is of one size may differ. */
const sizeStep = 1.02

/** Longest heading, in characters and in lines; and in lines where it is so many times as large as the text, in a narrow column. */
const longest = {characters: 220, lines: 4, large: {lines: 7, size: 1.4}}

/** Length in characters from which a text with a full stop at its end is a sentence of the text. */
const sentenceLength = 80

/** A heading in the running text's size stands nearer to what it is over: by this part of the distance. */
const nearer = {bold: 1.2, italic: 1.2}

/** As near to what is below as to what is above: bold and underlined lines alone are told by that. */
const level = {bold: 0.95, italic: 1.2}

/** Lines of one look that are as near to both, from which they are headings again and again. */
const fewestLevel = 3

/** Share of the places where that can be seen that must show it, for a look to be one of headings. */
const nearerShare = 0.6

/** Indent, in sizes, up to which a line that is no larger than the text may be a heading: items are set in. */
const indent = 0.25

/** A piece that may be a heading. */
interface Candidate {
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

/** The depth of each piece that is a heading, from 1. */
export function findHeadings(
  pieces: ReadonlyArray<Piece>,
  survey: Survey,
  bookmarks: ReadonlyArray<Bookmark>
): Map<Piece, number> {
  const texts = textSizes(pieces, survey)
  const all = pieces
    .flatMap((piece, index) => toCandidate(piece, pieces[index - 1], pieces[index + 1], survey))
    .filter(each => !isOfText(each, texts, survey))
  const candidates = withTitle(withoutGapsBetween(all, pieces), pieces, survey)
  const titles = new Set(bookmarks.map(({title}) => squash(title)))
  const first = startOf(candidates, pieces)
  const places = new Map(pieces.map((piece, index) => [piece, index]))
  const isBehind = (piece: Piece) => (places.get(piece) ?? -1) > first
  // Where no other look tells headings, bold lines need not stand nearer to what they are over.
  const alone = !candidates.some(({piece, large}) => large && isBehind(piece))
  const looks = looksOfHeadings(candidates, alone ? level : nearer, pieces)
  const found = candidates.filter(
    ({piece, text, large, look}) =>
      titles.has(squash(text)) ||
      large ||
      depthInTags(piece, survey) !== undefined ||
      (looks.has(look) && isBehind(piece))
  )
  const depths = rankHeadings(withNext(found, pieces), bookmarks)
  return new Map(found.map(({piece}) => [piece, depthInTags(piece, survey) ?? Math.min(6, depths.get(piece) ?? 1)]))
}

/** Pieces too long for headings that show that a size is one of running text, and their share of its characters. */
const ofText = {pieces: 3, share: 0.6}

/** Sizes beside the usual one that have running text: that of a rule and that of its annexes may differ. */
function textSizes(pieces: ReadonlyArray<Piece>, survey: Survey): Set<number> {
  const sizes = new Map<number, {pieces: number; long: number; all: number}>()
  for (const piece of pieces) {
    const [first] = piece.lines
    if (!first || first.bold || first.style.size <= survey.size) continue
    const count = sizes.get(first.style.size) ?? {pieces: 0, long: 0, all: 0}
    const {length} = textOf(piece)
    count.all += length
    if (length > longest.characters || piece.lines.length > longest.lines) {
      count.pieces++
      count.long += length
    }
    sizes.set(first.style.size, count)
  }
  const found = [...sizes].filter(
    ([, {pieces: long, ...of}]) => long >= ofText.pieces && of.long >= of.all * ofText.share
  )
  return new Set(found.map(([size]) => size))
}

/** Whether a candidate is set as the running text of its size is. */
function isOfText({piece}: Candidate, texts: ReadonlySet<number>, survey: Survey): boolean {
  const [first] = piece.lines
  const isPlain = !piece.lines.every(line => line.bold || line.style.italic)
  return first !== undefined && isPlain && texts.has(first.style.size) && depthInTags(piece, survey) === undefined
}

function toCandidate(piece: Piece, before: Piece | undefined, after: Piece | undefined, survey: Survey): Candidate[] {
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

/** Each with the look of the heading right behind it, if one is there. */
function withNext(found: ReadonlyArray<Candidate>, pieces: ReadonlyArray<Piece>) {
  const looks = new Map(found.map(({piece, look}) => [piece, look]))
  const behind = behindEach(pieces)
  return found.map(each => {
    const after = behind.get(each.piece)
    return {...each, next: after && looks.get(after)}
  })
}

function behindEach(pieces: ReadonlyArray<Piece>): Map<Piece, Piece | undefined> {
  return new Map(pieces.map((piece, index) => [piece, pieces[index + 1]]))
}

/** How far one heading is from the next below it says nothing. */
function withoutGapsBetween(candidates: ReadonlyArray<Candidate>, pieces: ReadonlyArray<Piece>): Candidate[] {
  const behind = behindEach(pieces)
  const known = new Set(candidates.map(({piece}) => piece))
  return candidates.map(each => {
    const after = behind.get(each.piece)
    return after && known.has(after) ? {...each, below: undefined} : each
  })
}

/** The candidates, with a title among them that is no larger than the text, where nothing else on its page can be the title. */
function withTitle(all: Candidate[], pieces: ReadonlyArray<Piece>, survey: Survey): Candidate[] {
  const page = pieces[0]?.lines[0]?.page
  const onPage = all.filter(({piece}) => piece.lines[0]?.page === page)
  if (onPage.some(({large, piece}) => large || depthInTags(piece, survey) !== undefined)) return all
  const piece = findPlainTitle(pieces, survey)
  const text = piece && textOf(piece)
  if (!piece || text === undefined || !mayBeHeading(piece, text, survey)) return all
  const color = piece.lines[0]?.style.color ?? 0
  const title = {piece, text, large: true, look: aboveAll, color, above: undefined, below: undefined, overList: false}
  return [title, ...all.filter(each => each.piece !== piece)]
}

/** The depth that the structure tree gives a piece. */
function depthInTags({lines}: Piece, {tagged}: Survey): number | undefined {
  return tagged ? lines[0]?.block?.depth : undefined
}

function mayBeHeading({lines, marker}: Piece, text: string, {size}: Survey): boolean {
  const isLarge = (lines[0]?.style.size ?? 0) >= size * longest.large.size
  const most = isLarge ? longest.large.lines : longest.lines
  if (!/\p{L}/u.test(text) || text.length > longest.characters || lines.length > most) return false
  if (marker?.kind === 'bullet' || /[,;]$/u.test(text)) return false
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

/** How a heading is set, beside its size. */
interface Setting {
  readonly isBold: boolean
  readonly isItalic: boolean
  /** By its capitals alone, or by its underline. */
  readonly isCapital: boolean
  readonly isUnderlined: boolean
}

/** Sorts by its text: larger first, then bold, capitals, underlined, then upright. */
function lookOf(size: number, {isBold, isItalic, isCapital, isUnderlined}: Setting): string {
  const signs = [isBold, isCapital, isUnderlined, !isItalic].map(Number)
  return `${size.toFixed(1).padStart(7, '0')} ${signs.join(' ')}`
}

/** The look of a title by its place: it ranks above all headings. */
const aboveAll = lookOf(99999, {isBold: true, isItalic: false, isCapital: false, isUnderlined: false})

function isBoldLook(look: string): boolean {
  return look.split(' ')[1] === '1'
}

function isUnderlinedLook(look: string): boolean {
  return look.split(' ')[3] === '1'
}

/** The looks, no larger than the text, of what mostly stands nearer to the text below than to the text above, and of bold lines over such. */
function looksOfHeadings(
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

/** Where headings in the text's size may begin: behind the title, which is the largest text of the first page. */
function startOf(candidates: ReadonlyArray<Candidate>, pieces: ReadonlyArray<Piece>): number {
  const page = candidates[0]?.piece.lines[0]?.page
  const large = candidates.filter(({large: is, piece}) => is && piece.lines[0]?.page === page)
  const [title] = large.toSorted((a, b) => (a.look < b.look ? 1 : -1))
  return title ? pieces.indexOf(title.piece) : -1
}

function textOf({lines}: Piece): string {
  return lines.map(line => line.text).join(' ')
}
