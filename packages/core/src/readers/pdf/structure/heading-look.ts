/** How a heading is set, beside its size. */
export interface Setting {
  readonly isBold: boolean
  readonly isItalic: boolean
  /** By its capitals alone, or by its underline. */
  readonly isCapital: boolean
  readonly isUnderlined: boolean
}

/** Sorts by its text: larger first, then bold, capitals, underlined, then upright. */
export function lookOf(size: number, {isBold, isItalic, isCapital, isUnderlined}: Setting): string {
  const signs = [isBold, isCapital, isUnderlined, !isItalic].map(Number)
  return `${size.toFixed(1).padStart(7, '0')} ${signs.join(' ')}`
}

/** The look of a title by its place: it ranks above all headings. */
export const aboveAll = lookOf(99999, {isBold: true, isItalic: false, isCapital: false, isUnderlined: false})

/** Whether a look is bold. */
export function isBoldLook(look: string): boolean {
  return look.split(' ')[1] === '1'
}

/** Whether a look is told by its underline. */
export function isUnderlinedLook(look: string): boolean {
  return look.split(' ')[3] === '1'
}
