import type {Bookmark} from '../engine/open-document.ts'
import type {Piece} from './paragraphs.ts'
import type {Survey} from './survey.ts'

/** Part by which a heading is larger than the running text, where nothing else tells. */
const larger = 1.08

/** Longest heading, in characters and in lines. */
const longest = {characters: 220, lines: 4}

/** The depth of each piece that is a heading, from 1. */
export function findHeadings(
  pieces: ReadonlyArray<Piece>,
  survey: Survey,
  bookmarks: ReadonlyArray<Bookmark>
): Map<Piece, number> {
  const titles = new Map(bookmarks.map(({title, depth}) => [squash(title), depth]))
  const found = pieces.filter((piece, index) => isHeading(piece, pieces[index + 1], survey, titles))
  const looks = rankLooks(found)
  return new Map(found.map(piece => [piece, depthOf(piece, looks)]))
}

function isHeading(
  piece: Piece,
  next: Piece | undefined,
  survey: Survey,
  titles: ReadonlyMap<string, number>
): boolean {
  const text = textOf(piece)
  if (!/\p{L}/u.test(text) || text.length > longest.characters || piece.lines.length > longest.lines) return false
  if (piece.marker?.kind === 'bullet') return false
  if (titles.has(squash(text))) return true
  const [first] = piece.lines
  if (!first || first.style.size < survey.size * 0.95) return false
  if (first.style.size >= survey.size * larger) return !/[,;]$/u.test(text)
  const isBold = piece.lines.every(line => line.bold) && !survey.bold
  return isBold && next !== undefined && !/[.,;]$/u.test(text) && isShort(piece)
}

/** A bold paragraph over several full lines is said loudly, and is no heading. */
function isShort({lines, frame}: Piece): boolean {
  const last = lines.at(-1)
  return lines.length <= 2 && last !== undefined && last.x1 - last.x0 <= (frame.x1 - frame.x0) * 0.98
}

function textOf({lines}: Piece): string {
  return lines.map(line => line.text).join(' ')
}

function squash(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{Nd}]/gu, '')
}

/** A look as a list to compare: larger first, then bold, then capitals. */
function lookOf({lines}: Piece): string {
  const [first] = lines
  const text = lines.map(line => line.text).join('')
  const capitals = text === text.toUpperCase() && text !== text.toLowerCase()
  return [
    first?.style.size.toFixed(1).padStart(7, '0'),
    first?.bold ? 1 : 0,
    capitals ? 1 : 0,
    first?.style.italic ? 0 : 1
  ].join(' ')
}

/** The looks of headings, the weightiest first; sizes that are nearly the same are one. */
function rankLooks(headings: ReadonlyArray<Piece>): string[] {
  return [...new Set(headings.map(lookOf))].sort().reverse()
}

function depthOf(piece: Piece, looks: ReadonlyArray<string>): number {
  return Math.min(6, looks.indexOf(lookOf(piece)) + 1)
}
