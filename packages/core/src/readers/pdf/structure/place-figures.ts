import type {Box} from '../box.ts'
import type {Figure} from '../layout/find-figures.ts'
import type {PageLayout} from '../layout/lay-out-page.ts'
import {boxAround} from '../box-around.ts'
import {type Captions, findCaptions} from './find-captions.ts'
import type {Piece} from './paragraphs.ts'
import {recurringFigures} from './recurring-figures.ts'
import type {Survey} from './survey.ts'

/** A picture of the document, with its place in the order of reading. */
export interface PlacedFigure {
  readonly figure: Figure
  /** The page that it is on, from 1. */
  readonly page: number
  readonly captions: Captions
}

/** What stands before each piece of the text, and at the end of a page's pieces. */
export interface Figures {
  readonly before: ReadonlyMap<Piece, ReadonlyArray<PlacedFigure>>
  readonly atEnd: ReadonlyMap<number, ReadonlyArray<PlacedFigure>>
  /** The pieces that are captions, and not of the running text. */
  readonly captions: ReadonlySet<Piece>
}

/** Part of the first page at its top, and of any at its bottom, in which a picture that nothing is said of is a logo. */
const margins = {top: 0.2, bottom: 0.1}

/** Finds the pictures that are of the document, their captions, and where in the text they stand. */
export function placeFigures(
  pages: ReadonlyArray<PageLayout>,
  pieces: ReadonlyArray<ReadonlyArray<Piece>>,
  survey: Survey
): Figures {
  const before = new Map<Piece, PlacedFigure[]>()
  const atEnd = new Map<number, PlacedFigure[]>()
  const captions = new Set<Piece>()
  const isOfPages = recurringFigures(pages)
  pages.forEach((page, index) => {
    const own = pieces[index] ?? []
    for (const figure of page.figures) {
      // What has words is never left out.
      const isBare = figure.lines.length === 0
      if (isBare && (isOfPages(figure) || (survey.tagged && !figure.tagged))) continue
      const found = findCaptions(
        figure,
        own.filter(piece => !captions.has(piece)),
        survey
      )
      const said = [...found.above, ...found.below]
      if (isBare && said.length === 0 && figure.alt === undefined && isInMargin(figure, page)) continue
      for (const piece of said) captions.add(piece)
      const placed = {figure, page: page.number, captions: found}
      const next = pieceBehind(
        figure,
        own.filter(piece => !captions.has(piece))
      )
      if (next) before.set(next, [...(before.get(next) ?? []), placed])
      else atEnd.set(page.number, [...(atEnd.get(page.number) ?? []), placed])
    }
  })
  return {before, atEnd, captions}
}

function isInMargin({y0, y1}: Box, {number, height}: PageLayout): boolean {
  return (number === 1 && y1 <= height * margins.top) || y0 >= height * (1 - margins.bottom)
}

/**
 * The piece before which a picture stands: where the fewest pieces above it on the page come later, and below it earlier. Of places
 * that are as good, the one behind what stands above; and where nothing does, the one before what stands below.
 */
function pieceBehind(figure: Box, pieces: ReadonlyArray<Piece>): Piece | undefined {
  const middle = (figure.y0 + figure.y1) / 2
  const boxes = pieces.map(boxOf)
  const inColumn = boxes.some(box => overlaps(box, figure))
  const sides = boxes.map(box => (!inColumn || overlaps(box, figure) ? Math.sign((box.y0 + box.y1) / 2 - middle) : 0))
  const wrong = [sides.filter(side => side < 0).length]
  for (const side of sides) wrong.push((wrong.at(-1) ?? 0) + side)
  const fewest = wrong.reduce((a, b) => Math.min(a, b))
  return pieces[sides.includes(-1) ? wrong.indexOf(fewest) : wrong.lastIndexOf(fewest)]
}

/** The place of a piece on its page. */
function boxOf({lines, table, column}: Piece): Box {
  return table ? column : boxAround(lines)
}

function overlaps(a: Box, b: Box): boolean {
  return Math.min(a.x1, b.x1) > Math.max(a.x0, b.x0)
}
