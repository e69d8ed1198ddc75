import type {Box} from '../box.ts'
import {mapPoint} from '../matrix.ts'
import type {Char, Style} from '../page-content.ts'
import {type Frame, toBox} from './frame.ts'
import type {Pdfium} from './pdfium.ts'
import {createStyles, type Styles} from './styles.ts'

/** The engine's code for a hyphen at a line's end. */
const hyphenCode = 2

/** What all characters of one text object share. */
interface TextObject {
  readonly style: Style
  readonly baseline: number
  readonly mark: number
}

/**
 * A character. A class, since V8 takes objects that a literal makes for long-lived when those of the first pages outlive a collection or
 * two, and then puts all of them, three thousand a page, where garbage is seldom collected: 150 MB of a long file.
 */
class PageChar implements Char {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
  readonly text: string
  readonly start: number
  readonly baseline: number
  readonly style: Style
  readonly generated: boolean
  readonly hyphen: boolean
  readonly raised: boolean
  readonly unmapped: boolean
  readonly mark: number

  constructor(
    box: Box,
    text: string,
    start: number,
    {style, baseline, mark}: TextObject,
    {generated, hyphen, raised, unmapped}: Pick<Char, 'generated' | 'hyphen' | 'raised' | 'unmapped'>
  ) {
    this.x0 = box.x0
    this.y0 = box.y0
    this.x1 = box.x1
    this.y1 = box.y1
    this.text = text
    this.start = start
    this.baseline = baseline
    this.style = style
    this.generated = generated
    this.hyphen = hyphen
    this.raised = raised
    this.unmapped = unmapped
    this.mark = mark
  }
}

/** The characters of a page with its text, in the engine's order. */
export function readChars(pdfium: Pdfium, page: number, frame: Frame, known: Styles) {
  const {exports} = pdfium
  const textPage = exports.FPDFText_LoadPage(page)
  const chars: Char[] = []
  // Joined at the end: a text that grows by characters keeps each step of its growth.
  const values: string[] = []
  let length = 0
  if (textPage === 0) return {chars, text: ''}
  const styleOf = createStyles(pdfium, known)
  const count = exports.FPDFText_CountChars(textPage)
  const blank: TextObject = {style: styleOf.none, baseline: 0, mark: -1}
  let open = 0
  let object = blank
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
    const value = hyphen ? '-' : toText(code)
    const box = boxOf(pdfium, textPage, index, frame, object.style)
    const before = chars.at(-1)
    const last = before && isBlank(before) ? chars.findLast(char => !isBlank(char)) : undefined
    if (pointer !== 0 && last && isNoGap(last, object, box.x0, box.x1)) {
      while (chars.at(-1) !== last) {
        chars.pop()
        values.pop()
      }
      length = last.start + last.text.length
    }
    const raised = isFigure(code) && isRaised(pdfium, textPage, index, object.style)
    const unmapped = pointer !== 0 && exports.FPDFText_HasUnicodeMapError(textPage, index) === 1
    chars.push(new PageChar(box, value, length, object, {generated: pointer === 0, hyphen, raised, unmapped}))
    // The engine sets no line end behind such a hyphen.
    values.push(hyphen ? `${value}\n` : value)
    length += hyphen ? value.length + 1 : value.length
  }
  exports.FPDFText_ClosePage(textPage)
  return {chars, text: values.join('')}
}

/** Part of the size that is no gap: the engine sees one behind vowel signs that have no width of their own. */
const noGap = 0.09

/** Whether what the engine put between two characters is no white space: they touch. */
function isNoGap(before: Char, {style, baseline}: TextObject, x0: number, x1: number): boolean {
  if (before.hyphen || before.style.rotation !== 0 || style.rotation !== 0) return false
  const gap = Math.max(before.x0, x0) - Math.min(before.x1, x1)
  const isLevel = Math.abs(before.baseline - baseline) < before.style.size * noGap
  return isLevel && gap < before.style.size * noGap && gap > -before.style.size
}

/** White space that the engine made up: a space, or a line end where each character is painted by itself. */
function isBlank({generated, text}: Char): boolean {
  return generated && text.trim() === ''
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
function toText(code: number): string {
  return code === 0 || code > 0x10_ff_ff || (code >= 0xd800 && code < 0xe000) ? '\uFFFD' : String.fromCodePoint(code)
}

/** The room that a character has on its line; for text that is not level, what it paints. */
function boxOf(pdfium: Pdfium, textPage: number, index: number, frame: Frame, style: Style): Box {
  const {exports, scratch} = pdfium
  if (style.rotation === 0 && exports.FPDFText_GetLooseCharBox(textPage, index, scratch) !== 0) {
    return toBox(frame, pdfium.float(0), pdfium.float(12), pdfium.float(8), pdfium.float(4))
  }
  exports.FPDFText_GetCharBox(textPage, index, scratch, scratch + 8, scratch + 16, scratch + 24)
  return toBox(frame, pdfium.double(0), pdfium.double(16), pdfium.double(8), pdfium.double(24))
}

function baselineOf(pdfium: Pdfium, textPage: number, index: number, frame: Frame): number {
  const {exports, scratch} = pdfium
  exports.FPDFText_GetCharOrigin(textPage, index, scratch, scratch + 8)
  return mapPoint(frame.matrix, pdfium.double(0), pdfium.double(8))[1]
}
