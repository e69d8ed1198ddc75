import type {Role} from '../../tree/roles.ts'

/** Whom a line before the text speaks to, or what it lists. */
const lineRoles: ReadonlyArray<readonly [RegExp, Role]> = [
  // "Eds: With pictures."
  [/^(?:Eds|Editors)\b/i, 'instruction'],
  // "LW Photo LND101, LND102": numbers of pictures.
  [/\b[A-Z]{2,}\d{2,}\b/, 'furniture']
]

/** What a take ends with that another one follows: "(more)". */
const more =
  /^[-–—\s([]*(?:more(?: follows| to (?:come|follow))?|mor|folgt|fortsetzung folgt|à suivre|a suivre|suit|sigue|segue|volgt|følger)[-–—\s)\].]*$/i

/** The role that a line of the text has by its words. */
export function textRole(line: string): Role | undefined {
  return more.test(line) ? 'furniture' : undefined
}

/** The role that a line before the text has by its words, where these are a convention of telegraphy. */
export function lineRole(line: string): Role | undefined {
  return lineRoles.find(([pattern]) => pattern.test(line))?.[1]
}
