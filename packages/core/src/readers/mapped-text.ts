import type {Nodes, Origin, Span} from '../tree/types.ts'
import {toLeaves} from '../tree/walk.ts'

/** A stretch of a mapped text, and the stretch of the source that it comes from. */
interface Piece {
  /** Offset in the mapped text. */
  at: number
  length: number
  start: number
  end: number
  /** Whether both have the very same characters. */
  exact: boolean
}

/**
 * A text that stands in a source in another form: a string of JSON with its escapes, text of XML with its references, in
 * several sections of CDATA. What is read from it is traced to the source in two steps, of which this is the second.
 */
export class MappedText {
  /** The text as it is meant. */
  value = ''
  readonly part: string
  readonly #pieces: Piece[] = []

  constructor(part = '') {
    this.part = part
  }

  /** Adds `value`, which stands at `start` to `end` of the source; `exact` if it has the very characters of the source. */
  add(value: string, start: number, end: number, exact: boolean): void {
    if (value === '') return
    const last = this.#pieces.at(-1)
    const goesOn = exact && last?.exact && last.end === start
    if (goesOn) {
      last.length += value.length
      last.end = end
    } else this.#pieces.push({at: this.value.length, length: value.length, start, end, exact})
    this.value += value
  }

  /** Where the units `start` to `end` stand in the source, as one span where `length` says that they give another text. */
  toSource({start, end, length}: Pick<Span, 'end' | 'length' | 'start'>): Span[] {
    const pieces = this.#within(start, end)
    const spans = pieces.map(piece => this.#cut(piece, start, end))
    const [first] = spans
    const last = spans.at(-1)
    if (length === undefined || !first || !last) return spans
    return [{part: this.part, start: first.start, end: last.end, length}]
  }

  /** The origin of all of it. */
  get origin(): Origin {
    return this.toSource({start: 0, end: this.value.length})
  }

  #cut(piece: Piece, start: number, end: number): Span {
    const {part} = this
    const before = Math.max(0, start - piece.at)
    const after = Math.max(0, piece.at + piece.length - end)
    // What one reference gives in several pieces is all from one place, which the first of them has.
    if (!piece.exact)
      return {part, start: before > 0 ? piece.end : piece.start, end: piece.end, length: piece.length - before - after}
    return {part, start: piece.start + before, end: piece.end - after}
  }

  /** The pieces that overlap `start` to `end`; the first is found by halves, for a text may have a piece for each reference. */
  #within(start: number, end: number): Piece[] {
    let low = 0
    let high = this.#pieces.length
    while (low < high) {
      const middle = (low + high) >> 1
      const piece = this.#pieces[middle] as Piece
      if (piece.at + piece.length <= start) low = middle + 1
      else high = middle
    }
    let last = low
    while (last < this.#pieces.length && (this.#pieces[last] as Piece).at < end) last++
    return this.#pieces.slice(low, last)
  }
}

/** Points the leaves below `nodes`, which were read from `text`, to the source that the text stands in. */
export function mapOrigins(nodes: ReadonlyArray<Nodes>, text: MappedText): void {
  for (const node of nodes) {
    for (const leaf of toLeaves(node))
      if (leaf.origin) leaf.origin = merge(leaf.origin.flatMap(span => text.toSource(span)))
  }
}

/** Spans that go on in the source are one. */
function merge(spans: Span[]): Span[] {
  const merged: Span[] = []
  for (const span of spans) {
    const last = merged.at(-1)
    if (last && last.length === undefined && span.length === undefined && last.end === span.start) last.end = span.end
    else merged.push({...span})
  }
  return merged
}
