/** A line of the original, as it is shown. */
export interface Line {
  /** UTF-16 units of the source; `end` is before the line end. */
  readonly start: number
  readonly end: number
  /** From 1; absent for the rest of a line that is too long to be set at once. */
  readonly number?: number
  /** Whether a form feed stands before it. */
  readonly page?: true
}

/** Units of a line that are set at once: a page that is one line of two megabytes would take seconds to lay out. */
const longest = 4000

/** The lines of `text`. */
export function toLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  let number = 1
  let page = false
  for (const match of text.matchAll(/\r\n|[\n\r\f]/g)) {
    addLine(lines, start, match.index, number++, page)
    page = match[0] === '\f'
    start = match.index + match[0].length
  }
  if (start < text.length || lines.length === 0) addLine(lines, start, text.length, number, page)
  return lines
}

function addLine(lines: Line[], start: number, end: number, number: number, page: boolean) {
  lines.push({start, end: Math.min(end, start + longest), number, ...(page ? {page} : {})})
  for (let at = start + longest; at < end; at += longest) lines.push({start: at, end: Math.min(end, at + longest)})
}

/** Number of the line (in the list, from 0) that `offset` stands in. */
export function lineAt(lines: ReadonlyArray<Line>, offset: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
