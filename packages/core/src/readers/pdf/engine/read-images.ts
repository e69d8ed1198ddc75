import {mapBox, type Matrix, multiply} from '../matrix.ts'
import type {Image} from '../page-content.ts'
import type {Frame} from './frame.ts'
import type {Pdfium} from './pdfium.ts'

/** Kinds of page objects (`FPDF_PAGEOBJ_*`). */
const kinds = {image: 3, form: 5}

/** Forms within forms that are looked into: engines nest two or three, a file that was made to hurt any number. */
const formDepth = 8

/** Images of a page that are read: a picture may be cut into hundreds of strips. */
const imageLimit = 2000

/** An image fills this square of its own space. */
const unitSquare = {x0: 0, y0: 0, x1: 1, y1: 1}

/** The images of a page, also those in form XObjects. */
export function readImages(pdfium: Pdfium, page: number, frame: Frame): Image[] {
  const {exports} = pdfium
  const images: Image[] = []
  const count = exports.FPDFPage_CountObjects(page)
  for (let index = 0; index < count; index++) {
    readObject(pdfium, exports.FPDFPage_GetObject(page, index), frame.matrix, 0, images)
  }
  return images
}

function readObject(pdfium: Pdfium, object: number, outer: Matrix, depth: number, images: Image[]) {
  const {exports} = pdfium
  const kind = exports.FPDFPageObj_GetType(object)
  if ((kind !== kinds.image && kind !== kinds.form) || images.length >= imageLimit) return
  const matrix = multiply(matrixOf(pdfium, object), outer)
  if (kind === kinds.image) {
    images.push({...mapBox(matrix, unitSquare), mark: exports.FPDFPageObj_GetMarkedContentID(object) | 0})
    return
  }
  const count = depth < formDepth ? exports.FPDFFormObj_CountObjects(object) : 0
  for (let index = 0; index < count; index++) {
    readObject(pdfium, exports.FPDFFormObj_GetObject(object, index), matrix, depth + 1, images)
  }
}

function matrixOf(pdfium: Pdfium, object: number): Matrix {
  pdfium.exports.FPDFPageObj_GetMatrix(object, pdfium.scratch)
  const at = (index: number) => pdfium.float(index * 4)
  return [at(0), at(1), at(2), at(3), at(4), at(5)]
}
