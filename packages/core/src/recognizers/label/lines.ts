import type {State} from '../../state.ts'
import {toText} from '../../tree/to-text.ts'
import type {Block, Landmark, Leaf, Nodes, Root, Span} from '../../tree/types.ts'
import {isBlock, toLeaves} from '../../tree/walk.ts'

/** Where a block stands: what its ancestors say of it. */
export type Container = 'flow' | 'footnote' | 'item' | 'quote'

/** One line of a block, the unit that is labeled. A table, code or front matter is one line. */
export interface Line {
  readonly block: Block
  /** Place in the block's text, in UTF-16 units: `text` is trimmed, so a line end is not part of it. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** Whether it is the first line of its block. */
  readonly first: boolean
  /** Whether a hard break of the source (`<br>`), not just a line end, stands before it. */
  readonly afterBreak: boolean
  readonly container: Container
  /** Whether it begins a list item. */
  readonly opensItem: boolean
  readonly landmark: Landmark | undefined
  readonly page: number | undefined
  /** Share of its letters that are in `strong`, from 0 to 1. */
  readonly bold: number
  /** Share that are in `emphasis`. */
  readonly italic: number
  /** Share that are in links. */
  readonly linked: number
  /** First span of the source that it comes from. */
  readonly span: Span | undefined
  /** The line's own source text, for identifiers. */
  readonly source: string
  /** White space before it in the source, in characters, if the source is a plain text. */
  readonly indent: number
}

/** The lines of `tree`, in reading order. */
export function toLines(tree: Root, state: State): Line[] {
  const lines: Line[] = []
  visit(tree, {container: 'flow', opensItem: false}, lines, state)
  return lines
}

interface Place {
  container: Container
  opensItem: boolean
}

function visit(node: Nodes, place: Place, lines: Line[], state: State) {
  if (isBlock(node)) {
    addLines(node, place, lines, state)
  } else if ('children' in node) {
    const container = containers[node.type] ?? place.container
    let opensItem = node.type === 'listItem' || place.opensItem
    for (const child of node.children) {
      visit(child, {container, opensItem}, lines, state)
      opensItem = false
    }
  }
}

const containers: Partial<Record<Nodes['type'], Container>> = {
  blockquote: 'quote',
  listItem: 'item',
  footnoteDefinition: 'footnote'
}

/** Blocks whose line ends are part of what they are. */
const whole = new Set<Block['type']>(['table', 'code', 'yaml', 'html'])

function addLines(block: Block, place: Place, lines: Line[], state: State) {
  const text = toText(block)
  const runs = toRuns(block)
  let start = 0
  for (const piece of whole.has(block.type) ? [text] : text.split('\n')) {
    const trimmed = piece.trim()
    const from = start + (trimmed ? piece.indexOf(trimmed) : 0)
    const line = {from, to: from + trimmed.length}
    if (trimmed || lines.at(-1)?.block !== block) {
      lines.push(toLine(block, trimmed, line, runs, {...place, first: lines.at(-1)?.block !== block}, state))
    }
    start += piece.length + 1
  }
}

/** A leaf, or a break, of a block: its place in the block's text and what is above it. */
interface Run {
  leaf: Leaf | undefined
  start: number
  end: number
  strong: boolean
  emphasis: boolean
  link: boolean
}

function toRuns(block: Block): Run[] {
  const runs: Run[] = []
  // A table's cells are parted by characters that no leaf has: places inside it are not needed.
  if (block.type === 'table') {
    const leaf = toLeaves(block)[0]
    return [{leaf, start: 0, end: Number.POSITIVE_INFINITY, strong: false, emphasis: false, link: false}]
  }
  addRuns(block, {strong: false, emphasis: false, link: false}, runs)
  return runs
}

function addRuns(node: Nodes, marks: Pick<Run, 'emphasis' | 'link' | 'strong'>, runs: Run[]) {
  const start = runs.at(-1)?.end ?? 0
  if (node.type === 'break') runs.push({leaf: undefined, start, end: start + 1, ...marks})
  else if ('value' in node && 'origin' in node) runs.push({leaf: node, start, end: start + node.value.length, ...marks})
  else if ('children' in node) {
    const inner = {...marks}
    if (node.type === 'strong' || node.type === 'emphasis') inner[node.type] = true
    if (node.type === 'link' || node.type === 'linkReference') inner.link = true
    for (const child of node.children) addRuns(child, inner, runs)
  }
}

function toLine(
  block: Block,
  text: string,
  {from, to}: {from: number; to: number},
  runs: Run[],
  place: Place & {first: boolean},
  state: State
): Line {
  const inside = runs.filter(run => run.start < to && run.end > from)
  const spans = inside.flatMap(run => spansWithin(run, from, to))
  const span = spans[0]
  const source = spans.map(({part, start, end}) => state.texts.get(part)?.slice(start, end) ?? '').join('')
  const share = (mark: 'emphasis' | 'link' | 'strong') =>
    inside.reduce((sum, run) => sum + (run[mark] ? Math.min(run.end, to) - Math.max(run.start, from) : 0), 0) /
    Math.max(1, to - from)
  return {
    block,
    start: from,
    end: to,
    text,
    first: place.first,
    afterBreak: runs.some(run => !run.leaf && run.end <= from && from - run.end <= 1),
    container: place.container,
    opensItem: place.opensItem && place.first,
    landmark: block.landmark,
    page: block.page,
    bold: share('strong'),
    italic: share('emphasis'),
    linked: share('link'),
    span,
    source: source || text,
    indent: span ? indentBefore(state.texts.get(span.part) ?? '', span.start) : 0
  }
}

/** The spans of a run's leaf that give the block's text from `from` to `to`. */
function spansWithin(run: Run, from: number, to: number): Span[] {
  const result: Span[] = []
  let at = run.start
  for (const span of run.leaf?.origin ?? []) {
    const length = span.length ?? span.end - span.start
    const next = at + length
    if (next > from && at < to) {
      // Within a span that gives its source as it is, the very characters; else all of it.
      const exact = span.length === undefined
      const start = exact ? span.start + Math.max(0, from - at) : span.start
      const end = exact ? Math.min(span.end, span.start + (to - at)) : span.end
      result.push({...span, start, end})
    }
    at = next
  }
  return result
}

function indentBefore(source: string, start: number): number {
  let at = start
  while (at > 0 && (source[at - 1] === ' ' || source[at - 1] === '\t')) at--
  return at === 0 || source[at - 1] === '\n' || source[at - 1] === '\r' ? start - at : 0
}
