import type {Piece} from './paragraphs.ts'
import type {Survey} from './survey.ts'

/** Sizes by which the middle of a line may be off that of the text. */
const offMiddle = 0.6

/** Room on both sides of a centered line, in sizes: a full line is centered in any case. */
const fewestRoom = 1

/** Fewest lines of running text, by which its edges and the beginning of the text are known. */
const fewestLines = 3

/**
 * A title in the size of the text: the first lines of the document that are bold and centered, as speeches have it, of more than
 * one line, before the running text begins. A line alone is judged as any heading is.
 */
export function findPlainTitle(pieces: ReadonlyArray<Piece>, {size, bold}: Survey): Piece | undefined {
  if (bold) return undefined
  const page = pieces[0]?.lines[0]?.page
  const start = pieces.findIndex(({lines}) => lines.length >= fewestLines && !lines.some(line => line.bold))
  const text = pieces[start]
  if (!text || text.lines[0]?.page !== page) return undefined
  const middle = (text.frame.x0 + text.frame.x1) / 2
  return pieces
    .slice(0, start)
    .find(
      ({lines, marker}) =>
        marker === undefined &&
        lines.length > 1 &&
        lines.every(
          ({x0, x1, bold: isBold}) =>
            isBold && Math.abs((x0 + x1) / 2 - middle) <= size * offMiddle && x0 - text.frame.x0 >= size * fewestRoom
        )
    )
}
