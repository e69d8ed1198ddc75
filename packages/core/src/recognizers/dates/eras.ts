/** Years counted otherwise: the Gregorian year before the first one of each era. */
const eras: ReadonlyArray<readonly [names: string, before: number]> = [
  ['juche|주체|主体|主體|чучхе', 1911],
  ['令和|reiwa', 2018],
  ['平成|heisei', 1988],
  ['昭和|shōwa|showa', 1925],
  ['大正|taishō', 1911],
  ['明治|meiji', 1867],
  ['中?[华華]?民[国國]|minguo', 1911],
  [String.raw`พ\.?\s?ศ\.?|b\.\s?e\.`, -543]
]

const expression = new RegExp(
  String.raw`(?<!\p{L}(?=[a-z\u0400-\u04ff\uac00-\ud7af]))(?:${eras.map(([names]) => `(${names})`).join('|')})\s?$`,
  'iu'
)

/** Longest name with a space after it, in UTF-16 units. */
const longest = 7

/** What the names end with, so that most numbers need no closer look. */
const lastCharacters = new Set('eEiIōaAoO체体體е和成正治国國ศ.')

/** An era's name before a number. */
export interface Era {
  /** Where the name starts. */
  readonly start: number
  /** What makes its years Gregorian. */
  readonly before: number
  /** Whether a year of it alone is a date: no budget is named by it. */
  readonly alone: boolean
}

/** The era whose name ends where a number begins in `text`. */
export function eraBefore(text: string, index: number): Era | undefined {
  const last = text.charAt(index - 1) === ' ' ? index - 2 : index - 1
  if (!lastCharacters.has(text.charAt(last))) return undefined
  const match = expression.exec(text.slice(Math.max(0, index - longest), index))
  if (!match) return undefined
  const which = match.slice(1).findIndex(name => name !== undefined)
  const era = eras[which]
  return era && {start: index - match[0].length, before: era[1], alone: which === 0}
}
