/** The mark of a list item or a numbered paragraph at the start of a line, with the space after it. */
const mark =
  /^(?:(?<bullet>[\u2022\u25cf\u25aa\u25a0\u25a1\u25e6\u2023\u2043\uf0b7]|[\u00b7*+–—-](?=\s)|o(?=\s{2}))\s*|(?<number>\(?\d{1,3}[.)]|\d{1,3}(?=\s{2}|\t))\s+|(?<letter>\(?(?:[a-zA-Z]|[ivxIVX]{1,5})[.)])\s+)/u

/** Whether `text` begins with the mark of an item or a number of a paragraph. */
export function hasMark(text: string): boolean {
  return mark.test(text)
}

/** What kind of mark `text` begins with. */
export function markOf(text: string): 'bullet' | 'letter' | 'number' | undefined {
  const groups = mark.exec(text)?.groups
  if (!groups) return undefined
  if (groups['bullet']) return 'bullet'
  return groups['number'] ? 'number' : 'letter'
}
