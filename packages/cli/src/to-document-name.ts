/** The name of a document of an input: `mail.eml` is the first, `mail.eml#2` the one after it. */
export function toDocumentName(name: number | string, number: number): number | string {
  return number === 1 ? name : `${name}#${number}`
}
