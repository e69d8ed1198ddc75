import type {GrayImage} from '../../ocr/ocr.ts'
import type {Pdfium} from './pdfium.ts'

/** Bitmaps of one byte a pixel (`FPDFBitmap_Gray`). */
const gray = 1

/** Annotations are painted too (`FPDF_ANNOT`): stamps and notes are on paper as well. */
const withAnnotations = 1

const white = 0xff_ff_ff_ff

/** Paints an open page as it is shown; nothing where the engine has no memory for it. */
export function paintPage(pdfium: Pdfium, page: number, width: number, height: number): GrayImage | undefined {
  const {exports} = pdfium
  const bitmap = exports.FPDFBitmap_CreateEx(width, height, gray, 0, 0)
  if (bitmap === 0) return undefined
  exports.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white)
  exports.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, withAnnotations)
  const stride = exports.FPDFBitmap_GetStride(bitmap)
  const rows = pdfium.load(exports.FPDFBitmap_GetBuffer(bitmap), stride * height)
  exports.FPDFBitmap_Destroy(bitmap)
  return {width, height, pixels: stride === width ? rows : withoutPadding(rows, stride, width, height)}
}

function withoutPadding(rows: Uint8Array, stride: number, width: number, height: number): Uint8Array {
  const pixels = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) pixels.set(rows.subarray(y * stride, y * stride + width), y * width)
  return pixels
}
