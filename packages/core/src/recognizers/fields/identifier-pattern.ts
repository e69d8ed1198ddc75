/**
 * Numbers and symbols of documents: "SC/14500", "IP/21/1234", "A/RES/75/1", "No. 45/2021", "MPS 56/88", "058/21",
 * "17-420", "Press Release No. 12".
 */
const pattern =
  /^(?:(?:press|news|media)\s+release\s+)?(?:(?:no|nr|ref|reference|release)\s?[.:#]?\s*(?:no\.?\s*)?|№\s*|#\s*)?(?<value>(?:[A-Z]{1,6}(?:\/[A-Z]{1,6})*[/ -])?\d{1,6}(?:[/-]\d{1,6}){0,3}(?:\/[A-Z][A-Za-z]{0,5}\.?\d*)*)$/iu

/** Whether `text` is the number or symbol of a document and nothing else. */
export function isIdentifier(text: string): boolean {
  return identifierIn(text) !== undefined
}

/** The number or symbol that `text` consists of. */
export function identifierIn(text: string): string | undefined {
  if (text.length > 40) return undefined
  const value = pattern.exec(text.trim())?.groups?.['value']
  // A number alone, such as a page's, needs a word or a sign that makes it one.
  if (value === undefined || (/^\d+$/.test(value) && /^\W*\d+$/.test(text))) return undefined
  return text.trim()
}

/** A number within a line that says that it is one. */
const labeled = /(?<![\p{L}\p{N}])(?:no|nr)\.\s?\d[\d/-]*|№\s?\d[\d/-]*/iu

/** The number that stands in `text` with its sign, and where: "No. 45/2025". */
export function numberWithin(text: string): {value: string; index: number} | undefined {
  const match = labeled.exec(text)
  return match ? {value: match[0].replace(/[/-]$/, ''), index: match.index} : undefined
}
