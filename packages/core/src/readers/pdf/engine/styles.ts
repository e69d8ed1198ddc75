import {plainStyle} from '../plain-style.ts'
import type {Style} from '../page-content.ts'
import type {Frame} from './frame.ts'
import type {Pdfium} from './pdfium.ts'

/** The looks of a document, by what they are made of: each is one object. */
export type Styles = Map<string, Style>

/** Gives the look of the text object at `pointer`, to which the character at `index` belongs. */
export interface StyleOf {
  (textPage: number, index: number, pointer: number, frame: Frame): Style
  /** The look of what is no text. */
  readonly none: Style
}

/** Facts of one font. */
interface Font {
  readonly name: string
  readonly bold: boolean
  readonly italic: boolean
  readonly monospaced: boolean
}

/** Names of fonts that are heavier than usual. The weight that the engine gives says little: 200 to 1,400 for regular fonts. */
const boldName = /bold|black|heavy|demi(?!r)|(?:^|[-, ])(?:bd|blk|hv)(?:$|[-, ])/i

const italicName = /italic|oblique|kursiv|slanted|(?:^|[-, ])it(?:$|[-, ])/i

/** Flags of a font descriptor (ISO 32000-1, table 123). */
const fontFlags = {fixedPitch: 1, italic: 1 << 6, forceBold: 1 << 18}

/** Text render modes (ISO 32000-1, table 106): filled and stroked is how a bold face is made up; 3 paints nothing. */
const renderModes = {fillAndStroke: 2, invisible: 3}

/** Steps of sizes in a point: rounding errors of matrices make no other look. */
const sizeSteps = 10

/** Fonts are known by their place in the engine's memory, which is only true while the page is open. */
export function createStyles(pdfium: Pdfium, known: Styles): StyleOf {
  const fonts = new Map<number, Font>()
  let last: {readonly facts: Facts; readonly style: Style} | undefined
  const styleOf = (textPage: number, index: number, pointer: number, frame: Frame): Style => {
    const facts = readFacts(pdfium, textPage, index, pointer)
    // Programs that place each character by itself make thousands of objects that look alike.
    if (last && isSame(last.facts, facts)) return last.style
    let font = fonts.get(facts.font)
    if (!font) fonts.set(facts.font, (font = readFont(pdfium, facts.font)))
    const style = intern(known, toStyle(facts, font, frame))
    last = {facts, style}
    return style
  }
  return Object.assign(styleOf, {none: plainStyle})
}

/** What the engine says of a text object, as it says it. */
interface Facts {
  /** Place of the font in the engine's memory. */
  readonly font: number
  readonly size: number
  /** The text's matrix without its place. */
  readonly a: number
  readonly b: number
  readonly c: number
  readonly d: number
  readonly mode: number
  readonly color: number
}

function readFacts(pdfium: Pdfium, textPage: number, index: number, pointer: number): Facts {
  const {exports, scratch} = pdfium
  const known = exports.FPDFText_GetMatrix(textPage, index, scratch) !== 0
  return {
    a: known ? pdfium.float(0) : 1,
    b: known ? pdfium.float(4) : 0,
    c: known ? pdfium.float(8) : 0,
    d: known ? pdfium.float(12) : 1,
    font: exports.FPDFTextObj_GetFont(pointer),
    size: exports.FPDFText_GetFontSize(textPage, index),
    mode: exports.FPDFTextObj_GetTextRenderMode(pointer),
    color: readColor(pdfium, pointer)
  }
}

function isSame(one: Facts, other: Facts): boolean {
  return (
    one.font === other.font &&
    one.size === other.size &&
    one.a === other.a &&
    one.b === other.b &&
    one.c === other.c &&
    one.d === other.d &&
    one.mode === other.mode &&
    one.color === other.color
  )
}

/** The look: a character is scaled up and down by its matrix, which turns its line by whole degrees against the clock. */
function toStyle({size, a, b, c, d, mode, color}: Facts, font: Font, frame: Frame): Style {
  const angle = Math.round((Math.atan2(b, a) * 180) / Math.PI)
  return {
    font: font.name,
    size: Math.round(size * Math.hypot(c, d) * sizeSteps) / sizeSteps,
    bold: font.bold || mode === renderModes.fillAndStroke,
    italic: font.italic,
    monospaced: font.monospaced,
    color,
    rotation: (((frame.rotation - angle) % 360) + 360) % 360,
    invisible: mode === renderModes.invisible
  }
}

function intern(known: Styles, style: Style): Style {
  const {font, size, bold, italic, monospaced, color, rotation, invisible} = style
  const flags = (bold ? 1 : 0) + (italic ? 2 : 0) + (monospaced ? 4 : 0) + (invisible ? 8 : 0)
  const key = `${font} ${size} ${color} ${rotation} ${flags}`
  const found = known.get(key)
  if (found) return found
  known.set(key, style)
  return style
}

function readFont({exports, narrowText}: Pdfium, place: number): Font {
  if (place === 0) return {name: '', bold: false, italic: false, monospaced: false}
  const name = narrowText((buffer, length) => exports.FPDFFont_GetBaseFontName(place, buffer, length)).replace(
    /^[A-Z]{6}\+/,
    ''
  )
  const flags = Math.max(0, exports.FPDFFont_GetFlags(place))
  return {
    name,
    bold: boldName.test(name) || (flags & fontFlags.forceBold) !== 0,
    italic: italicName.test(name) || (flags & fontFlags.italic) !== 0,
    monospaced: (flags & fontFlags.fixedPitch) !== 0
  }
}

function readColor(pdfium: Pdfium, pointer: number): number {
  const {exports, scratch} = pdfium
  if (!exports.FPDFPageObj_GetFillColor(pointer, scratch, scratch + 4, scratch + 8, scratch + 12)) return 0
  return ((pdfium.int(0) & 255) << 16) | ((pdfium.int(4) & 255) << 8) | (pdfium.int(8) & 255)
}
