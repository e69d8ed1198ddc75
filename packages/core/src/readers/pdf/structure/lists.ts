import {hasLeader} from '../layout/contents.ts'
import type {Marker} from '../layout/marker.ts'
import type {TextLine} from '../layout/text-line.ts'
import {rightToLeft} from '../layout/to-lines.ts'
import type {Piece} from './paragraphs.ts'
import type {Edges, Survey} from './survey.ts'

/** What is an item, and what goes on below one. */
export interface ListReading {
  /** Depth of an item, from 1. */
  readonly levels: Map<Piece, number>
  /** Paragraphs of items below their first. */
  readonly within: Set<Piece>
}

/** Difference of two line starts, in sizes, that count as one. */
const aligned = 0.6

/** Finds the items among the pieces of a document; `headings` part lists. */
export function findLists(
  pieces: ReadonlyArray<Piece>,
  headings: ReadonlyMap<Piece, number>,
  {indent}: Pick<Survey, 'indent'>
): ListReading {
  const candidates = new Set(pieces.filter(piece => piece.marker && !headings.has(piece) && !isEntry(piece)))
  for (const piece of numberedParagraphs(pieces, candidates, indent)) candidates.delete(piece)
  const levels = new Map<Piece, number>()
  const within = new Set<Piece>()
  let open: Piece[] = []
  for (const piece of pieces) {
    const last = open.at(-1)
    if (candidates.has(piece)) {
      while (open.length > 0 && startOf(open.at(-1) as Piece) > startOf(piece) - sizeOf(piece) * aligned) open.pop()
      // A piece in another column begins at its own edge.
      if (last && last.column !== piece.column && !(last.marker?.kind === piece.marker?.kind)) open = []
      open.push(piece)
      levels.set(piece, open.length)
    } else if (!headings.has(piece) && last && isWithin(piece, last) && !isFirstLine(piece, indent)) within.add(piece)
    else open = []
  }
  return {levels, within}
}

/** An entry of a table of contents, whose number is that of a section. */
function isEntry({lines}: Piece): boolean {
  return hasLeader(lines.at(-1)?.text ?? '')
}

/** Where a piece begins in the direction of its script: from right to left, places are seen in a mirror. */
function startOf({lines: [first]}: Piece): number {
  return first ? beginOf(first, isMirrored(first)) : 0
}

function beginOf({x0, x1}: Edges, mirrored: boolean): number {
  return mirrored ? -x1 : x0
}

function isMirrored({text}: TextLine): boolean {
  return rightToLeft.test(text)
}

function sizeOf({lines}: Piece): number {
  return lines[0]?.style.size ?? 10
}

/** Set in as far as the text of the item before it. */
function isWithin(piece: Piece, item: Piece): boolean {
  const [first, second] = item.lines
  const mirrored = first !== undefined && isMirrored(first)
  const text = second ? beginOf(second, mirrored) : (first?.secondWord ?? 0) * (mirrored ? -1 : 1)
  const start = startOf(piece)
  const near = Math.abs(start - text) <= sizeOf(piece) * aligned
  return piece.column === item.column && near && start - startOf(item) > sizeOf(piece) * aligned
}

/** Whether a piece begins where the paragraphs of the document do, and goes back to the edge: it is one of them. */
function isFirstLine(piece: Piece, indent: number | undefined): boolean {
  const {lines, frame} = piece
  if (lines[0] && isMirrored(lines[0])) return false
  const [start, next] = [startOf(piece), lines[1]?.x0 ?? frame.x0]
  const slack = sizeOf(piece) * aligned
  return indent !== undefined && Math.abs(start - frame.x0 - indent) <= slack && next <= frame.x0 + slack
}

/**
 * Numbers that are those of paragraphs: alone, or counting on over headings and paragraphs that stand between, so that no
 * list holds them together.
 */
function numberedParagraphs(
  pieces: ReadonlyArray<Piece>,
  candidates: ReadonlySet<Piece>,
  indent: number | undefined
): Set<Piece> {
  const chains: Chain[] = []
  for (const piece of pieces) {
    if (!candidates.has(piece)) part(chains.slice(-chainsOpen), piece, indent)
    else if (piece.marker && piece.marker.kind !== 'bullet') addToChain(chains, piece, piece.marker)
  }
  return new Set(chains.filter(isOfParagraphs).flatMap(chain => chain.pieces))
}

/** Chains that may still go on: lists are nested some levels deep. */
const chainsOpen = 12

/** What stands at the left of an open chain's text parts it, and so does a paragraph of the document. */
function part(chains: ReadonlyArray<Chain>, piece: Piece, indent: number | undefined) {
  const isParagraph = isFirstLine(piece, indent)
  for (const chain of chains) {
    if (isParagraph || startOf(piece) < chain.text - sizeOf(piece) * aligned) chain.parted = true
  }
}

function addToChain(chains: Chain[], piece: Piece, {kind, count = 0}: Marker) {
  const start = startOf(piece)
  const chain = chains
    .slice(-chainsOpen)
    .findLast(
      each => each.kind === kind && each.count + 1 === count && Math.abs(each.start - start) <= sizeOf(piece) * 1.5
    )
  if (!chain) {
    const [first] = piece.lines
    const text = first ? first.secondWord * (isMirrored(first) ? -1 : 1) : start
    chains.push({kind, count, start, text, parted: false, interrupted: false, pieces: [piece]})
    return
  }
  chain.count++
  chain.interrupted ||= chain.parted
  chain.parted = false
  chain.pieces.push(piece)
}

function isOfParagraphs(chain: Chain): boolean {
  return chain.interrupted || (chain.pieces.length === 1 && chain.kind !== 'letter') || isProse(chain)
}

/** Characters that half of the paragraphs of numbered prose have at least, and the share that ends as a sentence does. */
const prose = {length: 140, sentences: 0.6}

/** Whether numbers at the column's edge count paragraphs of running text. */
function isProse({kind, pieces}: Chain): boolean {
  if (kind !== 'number') return false
  const texts = pieces.map(({lines}) => lines.map(line => line.text).join(' '))
  const median = texts.map(text => text.length).toSorted((a, b) => a - b)[texts.length >> 1] ?? 0
  const sentences = texts.filter(text => /[.!?:;]["'”’)]*$/u.test(text)).length
  const atEdge = pieces.every(piece => {
    const [first] = piece.lines
    return first !== undefined && startOf(piece) - beginOf(piece.frame, isMirrored(first)) <= sizeOf(piece) * aligned
  })
  return atEdge && median >= prose.length && sentences >= texts.length * prose.sentences
}

/** Numbers that count on. */
interface Chain {
  readonly kind: string
  count: number
  readonly start: number
  readonly text: number
  /** Whether something stands behind its last number that is not below it. */
  parted: boolean
  interrupted: boolean
  readonly pieces: Piece[]
}
