import type {Paragraph} from 'mdast'
import {paragraph, text} from '../../tree/builders.ts'
import type {Nodes, Origin} from '../../tree/types.ts'

/** A paragraph of what `node` is in the source, markers and all: of text that only looked like markup. */
export function toSourceParagraph(node: Nodes, source: string): Paragraph {
  const {position} = node
  const start = position?.start.offset ?? 0
  const end = position?.end.offset ?? 0
  const raw = source.slice(start, end)
  const value = raw.trim()
  const from = start + raw.indexOf(value)
  const origin: Origin = []
  let last = 0
  for (const match of value.matchAll(/[ \t]*(?:\r\n?|\n)[ \t>]*/g)) {
    if (match.index > last) origin.push({part: '', start: from + last, end: from + match.index})
    last = match.index + match[0].length
    origin.push({part: '', start: from + match.index, end: from + last, length: 1})
  }
  if (value.length > last) origin.push({part: '', start: from + last, end: from + value.length})
  const leaf = text(value.replaceAll(/[ \t]*(?:\r\n?|\n)[ \t>]*/g, '\n'), origin)
  return paragraph([leaf], position ? {position} : {})
}
