/** Dots, or what stands for them, that lead from an entry of a table of contents to the number of its page. */
const dots = String.raw`(?:[.·•․‥…_]\s?){4,}`

/** The number of a page, in figures or as the pages before the text have it. */
const page = String.raw`(?:\p{Nd}{1,4}|[ivxl]{1,6})`

/** What a number ends with, and what each leader has. */
const pageEnd = /[\p{Nd}ivxl]/u
const twoDots = /[.·•․‥…_]\s?[.·•․‥…_]/u

const lastOfEntry = /[\p{Nd}ivxl.·•․‥…_]$/u

const leader = new RegExp(String.raw`${dots}\s*${page}$`, 'u')
const bareLeader = new RegExp(String.raw`^${dots}(?:\s*${page})?$`, 'u')
const pageNumber = new RegExp(String.raw`(?:^|\s)${page}$`, 'u')

/** Points by which the numbers of pages may end further left or right. */
export const pageEdge = 2

/** Whether a line leads to the number of a page at its end, as those of tables of contents do. */
export function hasLeader(text: string): boolean {
  // Nearly all lines end here: with a letter, or without dots.
  return pageEnd.test(text.slice(-1)) && twoDots.test(text) && leader.test(text)
}

/** Whether a line is nothing but what leads to a page, with or without its number. */
export function isBareLeader(text: string): boolean {
  return bareLeader.test(text)
}

/** Whether a word may be the last of a line that leads to a page, or that is nothing but what leads there. */
export function mayEndWithPage(word: string): boolean {
  return lastOfEntry.test(word)
}

/** Whether a line ends with what may be the number of a page. */
export function endsWithPage(text: string): boolean {
  return pageNumber.test(text)
}
