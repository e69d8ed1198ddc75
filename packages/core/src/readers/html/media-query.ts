/** Whether something holds, as far as it can be told: `'may'` where that hangs on what is not known. */
export type Holds = 'may' | 'no' | 'yes'

/** Width of the screen that pages are read for, in CSS pixels: a desktop's, where pages show the most. */
const desktopWidth = 1280

/** CSS pixels of the units that widths have: those of type are a browser's that nobody has set. */
const pixels: Readonly<Record<string, number>> = {'': 1, em: 16, px: 1, rem: 16}

/** Kinds of media that no desktop's screen is. */
const others: ReadonlySet<string> = new Set(['print', 'speech', 'tty', 'tv', 'projection', 'handheld', 'braille'])

/**
 * Whether a list of media queries holds for a desktop's screen, as far as its kind and its width tell.
 *
 * @param queries As a style sheet has them behind `@media`, or an attribute; `''` holds for all.
 * @see https://drafts.csswg.org/mediaqueries-4/
 */
export function holdsForDesktop(queries: string): Holds {
  return anyOf(
    queries
      .toLowerCase()
      .split(',')
      .map(query => allOf(query.split(/\band\b/).map(each => holds(each.trim()))))
  )
}

/** Whether one of several holds. */
function anyOf(each: ReadonlyArray<Holds>): Holds {
  if (each.includes('yes')) return 'yes'
  return each.includes('may') ? 'may' : 'no'
}

/** Whether all of several hold. */
export function allOf(each: ReadonlyArray<Holds>): Holds {
  if (each.includes('no')) return 'no'
  return each.includes('may') ? 'may' : 'yes'
}

function holds(condition: string): Holds {
  const kind = condition.split(/\s+/).at(-1) ?? ''
  const isKind = condition === kind || /^only\s/.test(condition)
  if (isKind && (kind === '' || kind === 'all' || kind === 'screen')) return 'yes'
  if (isKind && others.has(kind)) return 'no'
  const [, name = '', sign = '', value = '', unit = ''] =
    /^\(\s*(min-width|max-width|width)\s*(:|[<>]=?)\s*([\d.]+)(px|r?em)?\s*\)$/.exec(condition) ?? []
  const width = Number(value) * (pixels[unit] ?? 1)
  return name === '' || (name === 'width') === (sign === ':') ? 'may' : compare(name, sign, width)
}

function compare(name: string, sign: string, width: number): Holds {
  if (sign === '<') return toHolds(desktopWidth < width)
  if (sign === '>') return toHolds(desktopWidth > width)
  return toHolds(name === 'min-width' || sign === '>=' ? desktopWidth >= width : desktopWidth <= width)
}

function toHolds(value: boolean): Holds {
  return value ? 'yes' : 'no'
}
