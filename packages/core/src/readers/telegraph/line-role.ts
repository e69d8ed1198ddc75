import type {Role} from '../../tree/roles.ts'

/** Whom a line before the text speaks to, or what it lists. */
const lineRoles: ReadonlyArray<readonly [RegExp, Role]> = [
  // "Eds: With pictures."
  [/^(?:Eds|Editors)\b/i, 'instruction'],
  // "LW Photo LND101, LND102": numbers of pictures.
  [/\b[A-Z]{2,}\d{2,}\b/, 'furniture']
]

/** The role that a line before the text has by its words, where these are a convention of telegraphy. */
export function lineRole(line: string): Role | undefined {
  return lineRoles.find(([pattern]) => pattern.test(line))?.[1]
}
