import type {Box} from '../box.ts'
import {mapPoint, type Matrix} from '../matrix.ts'
import type {Pdfium} from './pdfium.ts'

/** How points of a page's own space lie on the page as it is shown. */
export interface Frame {
  readonly width: number
  readonly height: number
  /** Its crop box in its own space. */
  readonly bounds: Readonly<Record<'bottom' | 'left' | 'right' | 'top', number>>
  /** Degrees that the page is turned clockwise to be shown. */
  readonly rotation: number
  /** From the page's own space to points from the top left of the shown page. */
  readonly matrix: Matrix
}

/** The frame of an open page: its crop box, turned as the page says. */
export function frameOf(pdfium: Pdfium, page: number): Frame {
  const {exports, scratch} = pdfium
  exports.FPDF_GetPageBoundingBox(page, scratch)
  const [left, top, right, bottom] = [pdfium.float(0), pdfium.float(4), pdfium.float(8), pdfium.float(12)]
  const rotation = (((exports.FPDFPage_GetRotation(page) % 4) + 4) % 4) * 90
  const [across, down] = [right - left, top - bottom]
  const turned = rotation % 180 !== 0
  return {
    width: turned ? down : across,
    height: turned ? across : down,
    bounds: {left, top, right, bottom},
    rotation,
    matrix: toMatrix(rotation, left, top, right, bottom)
  }
}

function toMatrix(rotation: number, left: number, top: number, right: number, bottom: number): Matrix {
  if (rotation === 90) return [0, 1, 1, 0, -bottom, -left]
  if (rotation === 180) return [-1, 0, 0, 1, right, -bottom]
  if (rotation === 270) return [0, -1, -1, 0, top, right]
  return [1, 0, 0, -1, -left, top]
}

/** The box on the shown page between two corners in the page's own space. */
export function toBox({matrix}: Frame, left: number, bottom: number, right: number, top: number): Box {
  const [ax, ay] = mapPoint(matrix, left, bottom)
  const [bx, by] = mapPoint(matrix, right, top)
  return {x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by)}
}
