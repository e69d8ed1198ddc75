import type {Bookmark} from '../engine/open-document.ts'
import {type Candidate, depthInTags, longest, mayBeHeading, textOf, toCandidate} from './heading-candidate.ts'
import {aboveAll} from './heading-look.ts'
import {behindEach, level, looksOfHeadings, nearer, withNext} from './looks-of-headings.ts'
import type {Piece} from './paragraphs.ts'
import {rankHeadings} from './rank-headings.ts'
import {findPlainTitle} from './find-plain-title.ts'
import {squash} from './squash.ts'
import type {Survey} from './survey.ts'

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

/** Where headings in the text's size may begin: behind the title, which is the largest text of the first page. */
function startOf(candidates: ReadonlyArray<Candidate>, pieces: ReadonlyArray<Piece>): number {
  const page = candidates[0]?.piece.lines[0]?.page
  const large = candidates.filter(({large: is, piece}) => is && piece.lines[0]?.page === page)
  const [title] = large.toSorted((a, b) => (a.look < b.look ? 1 : -1))
  return title ? pieces.indexOf(title.piece) : -1
}
