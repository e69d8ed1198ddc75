import type {Mark} from './marks.ts'

/** A stretch of a leaf's value that is one text node on the page, and the mark after it. */
export interface Piece {
  /** Where it begins in the value. */
  readonly from: number
  readonly text: string
  readonly mark?: Mark
  /** Whether the mark stands in the middle of a word. */
  readonly inside?: boolean
}

/** Cuts a leaf's value at its marks; the texts of the pieces are the value. */
export function toPieces(value: string, marks: ReadonlyArray<Mark> = []): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const mark of marks) {
    pieces.push({from, text: value.slice(from, mark.at), mark, inside: /\S/.test(value.charAt(mark.at))})
    from = mark.at
  }
  if (from < value.length || pieces.length === 0) pieces.push({from, text: value.slice(from)})
  return pieces
}
