import type {Root} from '../tree/types.ts'
import {paragraph, root, text as textNode} from '../tree/builders.ts'
import type {Origin} from '../tree/types.ts'
import {readFrontMatter} from './front-matter.ts'
import {addFields} from './metadata.ts'
import type {Reader} from './reader.ts'

/** A line end of any system; a form feed ends a line and a page. */
const lineEnd = /\r\n|[\n\r\v\f\u2028\u2029]/g

interface Line {
  start: number
  end: number
  page: number
}

/** Plain text: a paragraph for each run of lines between blank lines, its lines kept. Accepts anything. */
export const text: Reader = {
  name: 'text',
  mediaTypes: ['text/plain'],
  extensions: ['.txt', '.text'],
  sniff: () => 0.1,
  async read(input, state) {
    const frontMatter = await readFrontMatter(input.text, state)
    const tree = fromText(input.text, {start: frontMatter?.end ?? 0})
    if (frontMatter) {
      tree.children.unshift(frontMatter.node)
      addFields(tree, frontMatter.told)
    }
    return tree
  }
}

/**
 * The tree of a plain text.
 *
 * @param options.part Name of the part that the text is. Default: `''`.
 * @param options.start Offset where to begin. Default: 0.
 */
export function fromText(value: string, {part = '', start = 0}: {part?: string; start?: number} = {}): Root {
  const lines = toLines(value, start)
  const groups: Line[][] = []
  let open: Line[] | undefined
  for (const line of lines) {
    if (line.start === line.end) open = undefined
    else if (open && open[0]?.page === line.page) open.push(line)
    else groups.push((open = [line]))
  }
  const paged = (lines.at(-1)?.page ?? 1) > 1
  return root(groups.map(group => toParagraph(value, group, part, paged)))
}

/** Lines without their indentation and trailing space, with the page that they are on. */
function toLines(value: string, offset: number): Line[] {
  const lines: Line[] = []
  let page = 1
  let start = offset
  const add = (end: number) => {
    const raw = value.slice(start, end)
    const trimmed = raw.trim()
    const from = trimmed ? start + raw.indexOf(trimmed) : start
    lines.push({start: from, end: from + trimmed.length, page})
  }
  lineEnd.lastIndex = offset
  for (const match of value.matchAll(lineEnd)) {
    add(match.index)
    start = match.index + match[0].length
    if (match[0] === '\f') page++
  }
  add(value.length)
  return lines
}

function toParagraph(value: string, lines: Line[], part: string, paged: boolean) {
  const origin: Origin = []
  const values: string[] = []
  let last: Line | undefined
  for (const line of lines) {
    // The line end and the indentation after it give one `\n`.
    if (last) origin.push({part, start: last.end, end: line.start, length: 1})
    origin.push({part, start: line.start, end: line.end})
    values.push(value.slice(line.start, line.end))
    last = line
  }
  return paragraph([textNode(values.join('\n'), origin)], paged ? {page: lines[0]?.page ?? 1} : {})
}
