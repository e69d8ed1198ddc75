import type {Image, RootContent} from 'mdast'
import {paragraph} from '../../../tree/builders.ts'
import type {TextLine} from '../layout/text-line.ts'
import {isWrapped, type Piece} from './paragraphs.ts'
import type {PlacedFigure} from './place-figures.ts'
import {toPhrasing} from './to-phrasing.ts'

/** The blocks of a picture and its captions, in their order on the page. */
export function toFigure({figure, page, captions}: PlacedFigure): RootContent[] {
  const {x0, y0, x1, y1, alt} = figure
  const [left = 0, top = 0, right = 0, bottom = 0] = [x0, y0, x1, y1].map(value => Math.round(value * 100) / 100)
  const image: Image = {
    type: 'image',
    url: toFragment(page, left, top, right - left, bottom - top),
    alt: alt ?? null,
    title: null,
    origin: [{part: `page/${page}`, start: 0, end: 0, x0: left, y0: top, x1: right, y1: bottom}]
  }
  return [
    ...captions.above.map(toCaption),
    paragraph([image], {page, continues: false}),
    ...(figure.lines.length > 0 ? [toLabels(figure.lines, page)] : []),
    ...captions.below.map(toCaption)
  ]
}

/** Where in the file a picture is, as RFC 8118 says it: the page, and the rectangle from its top left. */
function toFragment(page: number, left: number, top: number, width: number, height: number): string {
  return `#page=${page}&viewrect=${[left, top, width, height].map(value => Math.round(value * 100) / 100).join(',')}`
}

/** What is printed in a picture is said of it, as a caption is. */
function toLabels(lines: ReadonlyArray<TextLine>, page: number): RootContent {
  return paragraph(toPhrasing(lines, {plain: true}).children, {role: 'caption', page, continues: false})
}

function toCaption(piece: Piece): RootContent {
  const page = piece.lines[0]?.page ?? 1
  const layout = {page, continues: false, ...(piece.lines.length > 1 && isWrapped(piece) ? {wraps: true} : {})}
  return paragraph(toPhrasing(piece.lines).children, {role: 'caption', ...layout})
}
