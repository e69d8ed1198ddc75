import type {PhrasingContent} from 'mdast'
import {text as textNode} from '../../../tree/builders.ts'
import {sliceOrigin} from '../../../tree/slice-origin.ts'
import type {Origin, Span} from '../../../tree/types.ts'
import type {Run, TextLine} from '../layout/text-line.ts'
import {isCall, toMark} from './footnotes.ts'

/** How lines become phrasing. */
export interface PhrasingOptions {
  /** Characters at the beginning that are the marker of an item or a note, and no text. Default: 0. */
  readonly skip?: number
  /** Whether its weight and slant are left out, as in a heading. Default: `false`. */
  readonly plain?: boolean
  /** The identifier of the note that a mark calls on a page; `undefined` if it calls none. */
  noteOf?(mark: string, page: number): string | undefined
}

/** A stretch of text with one look. */
interface Piece {
  value: string
  origin: Origin
  readonly bold: boolean
  readonly italic: boolean
  readonly url: string | undefined
  /** The note that it calls. */
  readonly note: string | undefined
}

/** The words of lines, a `\n` between two lines, and what stands for their first `skip` characters. */
export function toPhrasing(
  lines: ReadonlyArray<TextLine>,
  options: PhrasingOptions = {}
): {children: PhrasingContent[]; marker: Origin} {
  const pieces: Piece[] = []
  const marker: Origin = []
  let left = options.skip ?? 0
  lines.forEach((line, index) => {
    const {runs} = line
    if (index > 0) addLineEnd(pieces, runs[0])
    for (const run of runs) {
      const skipped = Math.min(left, run.text.length)
      marker.push(...sliceOrigin(run.spans, 0, skipped))
      left -= skipped
      if (skipped < run.text.length) addRun(pieces, run, skipped, line.page, options)
    }
  })
  return {children: withPlainEnds(pieces).map(piece => toNode(piece, options.plain === true)), marker}
}

/** The white space at the end of what is set bold or slanted, or is a link, is not: what follows begins with it. */
function withPlainEnds(pieces: ReadonlyArray<Piece>): Piece[] {
  const result: Piece[] = []
  let blank: Piece | undefined
  for (const piece of pieces) {
    const {value, origin} = piece
    const isPlain = !piece.bold && !piece.italic && piece.url === undefined && piece.note === undefined
    if (blank && isPlain && isAfter(blank.origin, origin)) {
      blank.value += value
      blank.origin.push(...origin)
      result.push(blank)
      blank = undefined
      continue
    }
    if (blank) result.push(blank)
    blank = undefined
    const end = value.trimEnd().length
    if (!isPlain && end < value.length && end > 0) {
      result.push({...piece, value: value.slice(0, end), origin: sliceOrigin(origin, 0, end)})
      blank = {...plainPiece, value: value.slice(end), origin: sliceOrigin(origin, end, value.length).map(withoutBox)}
    } else result.push(piece)
  }
  return blank ? [...result, blank] : result
}

/** White space is nowhere on the page: the box is that of the words before it. */
function withoutBox({part, start, end, length}: Span): Span {
  return {part, start, end, ...(length === undefined ? {} : {length})}
}

/** The look of what has none. */
const plainPiece = {bold: false, italic: false, url: undefined, note: undefined}

function addRun(pieces: Piece[], run: Run, skipped: number, page: number, {noteOf}: PhrasingOptions) {
  const called = run.raised && isCall(run.text.slice(skipped)) ? noteOf?.(toMark(run.text), page) : undefined
  const end = run.text.trimEnd().length
  if (called === undefined || end === run.text.length) addStretch(pieces, run, skipped, run.text.length, called)
  else {
    addStretch(pieces, run, skipped, end, called)
    addStretch(pieces, run, end, run.text.length, undefined)
  }
}

function addStretch(pieces: Piece[], run: Run, start: number, end: number, note: string | undefined) {
  const value = run.text.slice(start, end)
  const origin = start === 0 && end === run.text.length ? run.spans : sliceOrigin(run.spans, start, end)
  const {bold, italic} = run.style
  const url = run.link?.url
  const open = pieces.at(-1)
  if (open && !note && isLike(open, {bold, italic, url}) && isAfter(open.origin, origin)) {
    open.value += value
    open.origin.push(...origin)
  } else pieces.push({value, origin, bold, italic, url, note})
}

function isLike(piece: Piece, {bold, italic, url}: Pick<Piece, 'bold' | 'italic' | 'url'>): boolean {
  return piece.note === undefined && piece.bold === bold && piece.italic === italic && piece.url === url
}

/** Whether the spans of a leaf stay in the order of the source. */
function isAfter(before: Origin, after: Origin): boolean {
  const [last, first] = [before.at(-1), after[0]]
  return !last || !first || last.part !== first.part || first.start >= last.end
}

/** The line's end: the white space that the page's text has there, or nothing of it. */
function addLineEnd(pieces: Piece[], next: Run | undefined) {
  const open = pieces.at(-1)
  const last = open?.origin.at(-1)
  const first = next?.spans[0]
  if (!open || !last || !first) return
  const piece = open.note === undefined ? open : {...plainPiece, value: '', origin: []}
  if (piece !== open) pieces.push(piece)
  const touching = first.part === last.part && first.start >= last.end && first.start - last.end <= longestLineEnd
  piece.value += '\n'
  piece.origin.push({part: last.part, start: last.end, end: touching ? first.start : last.end, length: 1})
}

/** Characters that the engine puts at a line's end at most: a space, a return and a new line. */
const longestLineEnd = 3

function toNode(piece: Piece, plain: boolean): PhrasingContent {
  const {value, bold, italic, url, note} = piece
  // As long as what is in it: a list that has grown has room for more, which all leaves of a long document would keep.
  const origin = piece.origin.slice()
  if (note !== undefined) return {type: 'footnoteReference', identifier: note, label: note, origin}
  let node: PhrasingContent = textNode(value, origin)
  if (value.trim() === '') return node
  if (italic && !plain) node = {type: 'emphasis', children: [node]}
  if (bold && !plain) node = {type: 'strong', children: [node]}
  return url === undefined ? node : {type: 'link', url, children: [node]}
}
