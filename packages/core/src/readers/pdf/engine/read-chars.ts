import {charFlags, type Chars, type TextObject} from '../chars.ts'
import {mapPoint} from '../matrix.ts'
import type {Style} from '../page-content.ts'
import type {Frame} from './frame.ts'
import type {Pdfium} from './pdfium.ts'
import {createStyles, type Styles} from './styles.ts'

/** The engine's code for a hyphen at a line's end, and that of the sign. */
const hyphenCode = 2
const minus = 0x2d

/** The code of the sign for what cannot be read. */
const unreadable = 0xff_fd

/** The characters of a page with its text, in the engine's order. They are read into `chars`, in the place of what was there. */
export function readChars(pdfium: Pdfium, page: number, frame: Frame, {chars, styles}: Known) {
  const {exports} = pdfium
  const textPage = exports.FPDFText_LoadPage(page)
  const count = textPage === 0 ? 0 : exports.FPDFText_CountChars(textPage)
  chars.clear(count)
  if (textPage === 0) return {chars, text: ''}
  const styleOf = createStyles(pdfium, styles)
  const box = new Float64Array(4)
  let open = 0
  let object: TextObject = {style: styleOf.none, baseline: 0, mark: -1}
  for (let index = 0; index < count; index++) {
    const pointer = exports.FPDFText_GetTextObject(textPage, index)
    if (pointer !== 0 && pointer !== open) {
      open = pointer
      object = {
        style: styleOf(textPage, index, pointer, frame),
        baseline: baselineOf(pdfium, textPage, index, frame),
        mark: exports.FPDFPageObj_GetMarkedContentID(pointer)
      }
    }
    const code = exports.FPDFText_GetUnicode(textPage, index)
    const hyphen = code === hyphenCode && exports.FPDFText_IsHyphen(textPage, index) === 1
    readBox(box, pdfium, textPage, index, frame, object.style)
    if (pointer !== 0) dropNoGap(chars, object, box)
    const raised = isFigure(code) && isRaised(pdfium, textPage, index, object.style)
    const unmapped = pointer !== 0 && exports.FPDFText_HasUnicodeMapError(textPage, index) === 1
    const flags =
      (pointer === 0 ? charFlags.generated : 0) |
      (hyphen ? charFlags.hyphen : 0) |
      (raised ? charFlags.raised : 0) |
      (unmapped ? charFlags.unmapped : 0)
    chars.add(hyphen ? minus : toCode(code), object, box, flags)
  }
  exports.FPDFText_ClosePage(textPage)
  return {chars, text: chars.toText()}
}

/** What is there once for all pages of a document. */
export interface Known {
  readonly chars: Chars
  readonly styles: Styles
}

/** Part of the size that is no gap: the engine sees one behind vowel signs that have no width of their own. */
const noGap = 0.09

/** Takes out what the engine put before a character where that is no white space: it touches the one before. */
function dropNoGap(chars: Chars, object: TextObject, box: Float64Array) {
  let last = chars.length - 1
  if (last < 0 || !isMadeUp(chars, last)) return
  while (last >= 0 && isMadeUp(chars, last)) last--
  if (last >= 0 && isNoGap(chars, last, object, box)) chars.cut(last + 1)
}

/** Whether two characters touch. */
function isNoGap(chars: Chars, last: number, {style, baseline}: TextObject, [x0 = 0, , x1 = 0]: Float64Array): boolean {
  const before = chars.object(last)
  const {size, rotation} = before.style
  if (chars.is(last, charFlags.hyphen) || rotation !== 0 || style.rotation !== 0) return false
  const gap = Math.max(chars.x0(last), x0) - Math.min(chars.x1(last), x1)
  return Math.abs(before.baseline - baseline) < size * noGap && gap < size * noGap && gap > -size
}

/** White space that the engine made up: a space, or a line end where each character is painted by itself. */
function isMadeUp(chars: Chars, index: number): boolean {
  return chars.is(index, charFlags.generated) && chars.isBlank(index)
}

function isFigure(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Part of the size by which the ink of a raised figure is above the baseline at least. */
const raise = 0.2

/** Whether the font itself raises a figure: its size and its baseline are those of the line. */
function isRaised(pdfium: Pdfium, textPage: number, index: number, {size, rotation}: Style): boolean {
  const {exports, scratch} = pdfium
  if (rotation !== 0) return false
  exports.FPDFText_GetCharBox(textPage, index, scratch, scratch + 8, scratch + 16, scratch + 24)
  const bottom = pdfium.double(16)
  exports.FPDFText_GetCharOrigin(textPage, index, scratch, scratch + 8)
  return bottom - pdfium.double(8) > size * raise
}

/** A code that stands for no character is one that cannot be read: it keeps its place. */
function toCode(code: number): number {
  return code === 0 || code > 0x10_ff_ff || (code >= 0xd800 && code < 0xe000) ? unreadable : code
}

/** Puts into `box` the room that a character has on its line; for text that is not level, what it paints. */
function readBox(box: Float64Array, pdfium: Pdfium, textPage: number, index: number, frame: Frame, style: Style) {
  const {exports, scratch} = pdfium
  if (style.rotation === 0 && exports.FPDFText_GetLooseCharBox(textPage, index, scratch) !== 0) {
    // Left, top, right, bottom.
    const floats = pdfium.floats()
    const at = scratch >> 2
    toPage(box, frame, floats, at, at + 3, at + 2, at + 1)
  } else {
    // Left, right, bottom, top.
    exports.FPDFText_GetCharBox(textPage, index, scratch, scratch + 8, scratch + 16, scratch + 24)
    const at = scratch >> 3
    toPage(box, frame, pdfium.doubles(), at, at + 2, at + 1, at + 3)
  }
}

/**
 * Puts into `box` the box on the shown page between two corners in the page's own space, which stand in `numbers`. Numbers that are
 * handed from function to function are objects, of which this would make a dozen for each character.
 */
function toPage(
  box: Float64Array,
  {matrix}: Frame,
  numbers: Float32Array | Float64Array,
  left: number,
  bottom: number,
  right: number,
  top: number
) {
  const [a, b, c, d, e, f] = matrix
  const x = numbers[left] ?? 0
  const y = numbers[bottom] ?? 0
  const across = numbers[right] ?? 0
  const up = numbers[top] ?? 0
  const ax = a * x + c * y + e
  const ay = b * x + d * y + f
  const bx = a * across + c * up + e
  const by = b * across + d * up + f
  box[0] = Math.min(ax, bx)
  box[1] = Math.min(ay, by)
  box[2] = Math.max(ax, bx)
  box[3] = Math.max(ay, by)
}

function baselineOf(pdfium: Pdfium, textPage: number, index: number, frame: Frame): number {
  const {exports, scratch} = pdfium
  exports.FPDFText_GetCharOrigin(textPage, index, scratch, scratch + 8)
  return mapPoint(frame.matrix, pdfium.double(0), pdfium.double(8))[1]
}
