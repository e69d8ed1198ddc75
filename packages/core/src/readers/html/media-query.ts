/** Width of the screen that pages are read for, in CSS pixels: a desktop's, where pages show the most. */
const desktopWidth = 1280

/** CSS pixels of the unit of widths that is not pixels: `em` and `rem` of a media query are those of a browser that nobody has set. */
const pixelsOfEm = 16

/**
 * Whether a list of media queries is true of a desktop, as far as its widths tell; one that asks for anything else is taken for untrue.
 *
 * @param queries As a style sheet has them behind `@media`, or an attribute; `''` is true of all.
 * @see https://drafts.csswg.org/mediaqueries-4/
 */
export function isOfDesktop(queries: string): boolean {
  return queries.split(',').some(query =>
    query
      .toLowerCase()
      .split(/\band\b/)
      .every(isTrue)
  )
}

function isTrue(condition: string): boolean {
  if (/^\s*(?:only\s+)?(?:screen|all)?\s*$/.test(condition)) return true
  const [, end = '', value = '', unit] =
    /^\s*\(\s*(min-width\s*:|max-width\s*:|width\s*[<>]=?)\s*([\d.]+)(px|r?em)\s*\)\s*$/.exec(condition) ?? []
  if (end === '') return false
  const width = Number(value) * (unit === 'px' ? 1 : pixelsOfEm)
  return /min|>/.test(end) ? desktopWidth >= width : desktopWidth <= width
}
