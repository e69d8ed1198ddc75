import type * as mdast from 'mdast'
import {paragraph, root, text as textNode} from '../../tree/builders.ts'
import type {Block, Origin} from '../../tree/types.ts'
import type {Body} from './arrange.ts'

/** How a plain text is set (RFC 3676). */
export interface PlainOptions {
  /** Name of the part that the text is. */
  readonly part: string
  /** Whether lines that end with a space go on in the next. */
  readonly flowed: boolean
  /** Whether that space is no part of the text. */
  readonly delSp: boolean
}

/** A paragraph, and how often it is quoted. */
interface Passage {
  readonly block: mdast.Paragraph
  readonly depth: number
}

/** A line end of any system. */
const lineEnd = /\r\n|[\n\r\v\f\u2028\u2029]/g

/** Marks of quotation; mailboxes set one before `From` as well, which is none. */
const quoting = /^(?!>+From )(?:>[ \t]?)+/

interface Line {
  readonly start: number
  readonly end: number
  readonly depth: number
  /** What stands between it and the line before, in the same paragraph. */
  readonly glue: '' | ' ' | '\n'
}

/** Reads the plain text of a mail: its lines are kept, those that the sender's program broke are joined again. */
export function readPlainText(source: string, options: PlainOptions): Body {
  const passages = toPassages(source, options)
  const cited = new Set<Block>(passages.filter(({depth}) => depth > 0).map(({block}) => block))
  return {tree: root(toFlow(passages)), cited}
}

/** Paragraphs that are quoted stand in a quote, whatever the depth. */
function toFlow(passages: ReadonlyArray<Passage>): mdast.RootContent[] {
  const flow: mdast.RootContent[] = []
  let open: mdast.Blockquote | undefined
  for (const {block, depth} of passages) {
    if (depth === 0) {
      flow.push(block)
      open = undefined
    } else if (open) open.children.push(block)
    else flow.push((open = {type: 'blockquote', children: [block]}))
  }
  return flow
}

function toPassages(source: string, options: PlainOptions): Passage[] {
  const passages: Passage[] = []
  let open: Line[] = []
  const close = () => {
    if (open.length > 0) passages.push({block: toParagraph(source, open, options.part), depth: open[0]?.depth ?? 0})
    open = []
  }
  for (const line of linesOf(source, options)) {
    if (line.start === line.end || (open[0] && open[0].depth !== line.depth)) close()
    if (line.start < line.end) open.push(line)
  }
  close()
  return passages
}

function* linesOf(source: string, {flowed, delSp}: PlainOptions): Generator<Line> {
  let start = 0
  let soft: number | undefined
  lineEnd.lastIndex = 0
  for (const end of endsOf(source)) {
    const raw = source.slice(start, end.at)
    const marks = quoting.exec(raw)?.[0] ?? ''
    const depth = marks.replaceAll(/[^>]/g, '').length
    const trimmed = raw.slice(marks.length).trim()
    const from = trimmed === '' ? end.at : start + raw.indexOf(trimmed, marks.length)
    yield {start: from, end: from + trimmed.length, depth, glue: soft === depth ? (delSp ? '' : ' ') : '\n'}
    soft = flowed && raw.endsWith(' ') && trimmed !== '--' && trimmed !== '' ? depth : undefined
    start = end.next
  }
}

function* endsOf(source: string): Generator<{at: number; next: number}> {
  for (const match of source.matchAll(lineEnd)) yield {at: match.index, next: match.index + match[0].length}
  yield {at: source.length, next: source.length}
}

function toParagraph(source: string, lines: ReadonlyArray<Line>, part: string): mdast.Paragraph {
  const origin: Origin = []
  let value = ''
  let last: Line | undefined
  for (const line of lines) {
    if (last && line.glue !== '') origin.push({part, start: last.end, end: line.start, length: 1})
    origin.push({part, start: line.start, end: line.end})
    value += (last ? line.glue : '') + source.slice(line.start, line.end)
    last = line
  }
  return paragraph([textNode(value, origin)])
}
