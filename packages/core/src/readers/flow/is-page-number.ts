/** Characters of a paragraph beside a page's number that make it more than that: "Page", "of", dashes are fewer. */
const mostBesideNumber = 12

/**
 * Whether a paragraph of a header or a footer is the page's number and hardly more.
 *
 * @param numbers Units of the paragraph's text that fields with page numbers gave.
 */
export function isPageNumber(text: string, numbers: number): boolean {
  return numbers > 0 && text.trim().length - numbers <= mostBesideNumber
}
