import type * as mdast from 'mdast'
import {paragraph, root, text as textNode} from '../../tree/builders.ts'
import type {Block, Origin} from '../../tree/types.ts'
import {findUuencoded} from '../mime/uuencoded.ts'
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

/** What a signature of PGP puts before a text (RFC 9580, 7), and what stands behind it, or in place of a text. */
const armor =
  /^-----BEGIN PGP SIGNED MESSAGE-----[ \t]*(?:\r?\n[\w-]+: [^\r\n]*)*|^-----BEGIN PGP (?:SIGNATURE|MESSAGE|PUBLIC KEY BLOCK)-----[^]*?(?:^-----END PGP [A-Z ]+-----|(?![^]))/gm

/** A line of a signed text that begins with a hyphen has another one before it. */
const escaped = /^- (?=-|From )/

/** Marks of quotation; mailboxes set one before `From` as well, which is none. */
const quoting = /^(?!>+From )(?:>[ \t]?)+/

interface Line {
  readonly start: number
  readonly end: number
  readonly depth: number
  /** Whether it is of a signature or of a file, and no text. */
  readonly armored: boolean
  /** What stands between it and the line before, in the same paragraph. */
  readonly glue: '' | ' ' | '\n'
}

/** Reads the plain text of a mail: its lines are kept, those that the sender's program broke are joined again. */
export function readPlainText(source: string, options: PlainOptions): Body {
  const passages = toPassages(source, options)
  const cited = new Set<Block>(passages.filter(({depth}) => depth > 0).map(({block}) => block))
  return {tree: root(toFlow(passages)), cited, signed: new Set()}
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
    const [first] = open
    if (first) passages.push({block: toParagraph(source, open, options.part), depth: first.depth})
    open = []
  }
  for (const line of linesOf(source, options)) {
    const [first] = open
    if (line.start === line.end || (first && (first.depth !== line.depth || first.armored !== line.armored))) close()
    if (line.start < line.end) open.push(line)
  }
  close()
  return passages
}

function* linesOf(source: string, {flowed, delSp}: PlainOptions): Generator<Line> {
  let start = 0
  let soft: number | undefined
  const armors = source.includes('-----BEGIN PGP ') ? armorsIn(source) : []
  const isSigned = armors.length > 0
  const ranges = [...armors, ...findUuencoded(source)]
  for (const end of endsOf(source)) {
    const raw = source.slice(start, end.at)
    const marks = (isSigned ? escaped.exec(raw)?.[0] : undefined) ?? quoting.exec(raw)?.[0] ?? ''
    const depth = marks.replaceAll(/[^>]/g, '').length
    const trimmed = raw.slice(marks.length).trim()
    const from = trimmed === '' ? end.at : start + raw.indexOf(trimmed, marks.length)
    const armored = ranges.some(range => range.start <= from && from < range.end)
    yield {start: from, end: from + trimmed.length, depth, armored, glue: soft === depth ? (delSp ? '' : ' ') : '\n'}
    soft = flowed && raw.endsWith(' ') && trimmed !== '--' && trimmed !== '' ? depth : undefined
    start = end.next
  }
}

/** Signatures that are looked for: a mail has one or two. */
const mostArmors = 20

function armorsIn(source: string): Array<{start: number; end: number}> {
  const ranges: Array<{start: number; end: number}> = []
  for (const {0: text, index} of source.matchAll(armor)) {
    if (ranges.push({start: index, end: index + text.length}) >= mostArmors) break
  }
  return ranges
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
  return paragraph([textNode(value, origin)], lines[0]?.armored ? {role: 'furniture'} : {})
}
