import {frameOf} from './frame.ts'
import type {Pdfium} from './pdfium.ts'

/**
 * Points from the origin to where a page may reach: plans have some thousand. The engine has a table with an entry for each point of a
 * page.
 */
const furthest = 100_000

/** Cuts an open page that is larger than any paper to what is near the origin, once it is opened again; `false` where it is not. */
export function cutPage(pdfium: Pdfium, page: number): boolean {
  const {width, height, bounds} = frameOf(pdfium, page)
  if (width <= 2 * furthest && height <= 2 * furthest) return false
  const [left, right] = near(bounds.left, bounds.right)
  const [bottom, top] = near(bounds.bottom, bounds.top)
  for (const set of [pdfium.exports.FPDFPage_SetMediaBox, pdfium.exports.FPDFPage_SetCropBox])
    set(page, left, bottom, right, top)
  return true
}

/** What of a stretch is near 0; its beginning where nothing is. */
function near(from: number, to: number): readonly [from: number, to: number] {
  const [start, end] = [Math.max(from, -furthest), Math.min(to, furthest)]
  return start < end ? [start, end] : [from, from + furthest]
}
