/** What parts columns anywhere: the separators of ISO 646 (FS, GS, RS, US), and tabs. */
// oxlint-disable-next-line no-control-regex -- these are what it is about
const separators = /[\t ]*[\x1c-\x1f\t][\x1c-\x1f\t ]*/

/** What parts them as well where the transmission says that it is a table. */
const spaces = / {2,}/

/** Whether a line is a row of a table; `declared` if the transmission says that it is one. */
export function isRow(line: string, declared = false): boolean {
  return separators.test(line) || (declared && spaces.test(line))
}
