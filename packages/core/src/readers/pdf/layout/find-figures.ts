import {boxAround} from '../box-around.ts'
import type {Box} from '../box.ts'
import {intersect} from '../drawings.ts'
import type {Line, Page} from '../page-content.ts'
import {type TagFigure, tagFigures} from '../tag-figures.ts'
import type {TextLine} from './text-line.ts'

/** A picture that stands on a page for its own sake. */
export interface Figure extends Box {
  /** What it shows, in words, as the file says. */
  readonly alt: string | undefined
  /** Whether the structure tree calls it a figure. */
  readonly tagged: boolean
  /** What is printed in it, line by line. */
  readonly lines: ReadonlyArray<TextLine>
}

/** Points by which parts of one picture may be apart: programs cut large ones into strips. */
const seam = 1.5

/**
 * Points of the shorter side, and part of the page, that a picture has at least: smaller ones are bullets, icons, lines. What the file
 * calls a figure may be a quarter of an inch.
 */
const least = {side: 36, tagged: 18, share: 0.01}

/** How much longer than wide a picture is at most: what is longer is a bar or an ornament. */
const stretch = 10

/** Part of the page from which a picture is what the page is printed on. */
const background = 0.8

/** Characters printed over a picture from which it is the ground of a text, such as a scan under its text layer. */
const overprint = 40

/** The pictures of a page that are no ornament, no ground of a text and no rule. */
export function findFigures(page: Page, lines: ReadonlyArray<Line>): Figure[] {
  if (page.images.length === 0) return []
  const sheet = {x0: 0, y0: 0, x1: page.width, y1: page.height}
  const tags = tagFigures(page.tags)
  const groups = new Map<TagFigure | undefined, Box[]>()
  for (const image of page.images) {
    const box = intersect(image, sheet)
    if (box.x1 <= box.x0 || box.y1 <= box.y0) continue
    const key = tags.get(image.mark)
    groups.set(key, [...(groups.get(key) ?? []), box])
  }
  const figures = [...groups].flatMap(([tag, boxes]): Figure[] =>
    (tag ? [boxAround(boxes)] : merge(boxes)).map(box => ({
      ...box,
      alt: tag?.alt,
      tagged: tag !== undefined,
      lines: []
    }))
  )
  return figures.filter(figure => isFigure(figure, page, lines))
}

/** The pictures that strips and tiles make, and masks with what they mask. */
function merge(boxes: ReadonlyArray<Box>): Box[] {
  let merged: Box[] = []
  for (const box of boxes) {
    const joining = merged.filter(each => isOfOne(each, box))
    merged = [...merged.filter(each => !joining.includes(each)), boxAround([...joining, box])]
  }
  return merged
}

/** Whether two boxes touch along a whole side of both, or one is within the other. */
function isOfOne(a: Box, b: Box): boolean {
  const [left, right, top, bottom] = [a.x0 - b.x0, b.x1 - a.x1, a.y0 - b.y0, b.y1 - a.y1]
  const isAcross = Math.max(Math.abs(left), Math.abs(right)) <= seam
  const isDown = Math.max(Math.abs(top), Math.abs(bottom)) <= seam
  if (isAcross) return a.y0 <= b.y1 + seam && b.y0 <= a.y1 + seam
  if (isDown) return a.x0 <= b.x1 + seam && b.x0 <= a.x1 + seam
  const sides = [left, right, top, bottom]
  return sides.every(side => side >= -seam) || sides.every(side => side <= seam)
}

function isFigure(figure: Figure, page: Page, lines: ReadonlyArray<Line>): boolean {
  const [across, down] = [figure.x1 - figure.x0, figure.y1 - figure.y0]
  const [short, long] = [Math.min(across, down), Math.max(across, down)]
  const share = (across * down) / (page.width * page.height)
  if (figure.tagged && figure.alt !== undefined) return short >= least.tagged
  if (short < least.side || share < least.share || long > short * stretch || share > background) return false
  const over = lines.filter(line => isOver(line, figure))
  return over.reduce((sum, {words}) => sum + words.reduce((size, {text}) => size + text.length, 0), 0) < overprint
}

/** Whether the middle of a line is within a picture. */
function isOver(line: Line, figure: Box): boolean {
  const [x, y] = [(line.x0 + line.x1) / 2, (line.y0 + line.y1) / 2]
  return x > figure.x0 && x < figure.x1 && y > figure.y0 && y < figure.y1
}
