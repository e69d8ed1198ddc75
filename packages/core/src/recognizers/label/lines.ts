import type {State} from '../../state.ts'
import {toText} from '../../tree/to-text.ts'
import {Tracer} from '../../tree/tracer.ts'
import type {Block, Landmark, Nodes, Root, Span} from '../../tree/types.ts'
import {childrenOf, isBlock} from '../../tree/walk.ts'
import {squash} from '../../util/squash.ts'
import {unitAt} from '../../util/unit-at.ts'
import type {PageBlock} from '../furniture/index.ts'
import {type Marks, Runs} from './runs.ts'

/** Where a block stands: what its ancestors say of it. */
export type Container = 'flow' | 'footnote' | 'item' | 'quote'

/** A piece of a block's text, trimmed, with its place in it in UTF-16 units. */
interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly first: boolean
}

/**
 * One line of a block, the unit that is labeled. A table, code or front matter is one line. A class, as all is that is made by the thousand
 * here: the engine takes for long-lived what stands in literals and lives through one of its sweeps, and is slower to give it up.
 */
export class Line {
  readonly block: Block
  /** Place in the block's text, in UTF-16 units: `text` is trimmed, so a line end is not part of it. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** Whether it is the first line of its block. */
  readonly first: boolean
  /**
   * How much more likely than needed its block is of the document and not of the page around it, where that was looked at; in natural
   * logarithms of odds.
   */
  readonly lead: number | undefined
  /** Whether its block is so plainly of the page that nothing is asked of its looks: a third of a page's lines are. */
  readonly isPlainly: boolean
  /** Whether its element is named after what stands below a headline. */
  readonly isNamedDeck: boolean
  /** Its text without case, white space and punctuation, to compare. */
  readonly squashed: string
  /** Name of the part of the source that it begins in; `''` where it comes from none. */
  readonly part: string
  /** The line's own source text, for identifiers. */
  readonly source: string
  /** Where it begins and ends in the text of `part`; -1 where it does not stand in one. */
  private readonly from: number
  private readonly to: number
  private readonly texts: State['texts']
  /** Its width; -1 until it is asked for, as it is where the lines of a block are looked at one by one. */
  private measured = -1
  // Not `#place`: such names take longer to set, which thousands of lines would pay for.
  private readonly place: Place
  private readonly marks: Marks

  constructor(block: Block, place: Place, {text, start, end, first}: Piece, marks: Marks, spans: Span[], state: State) {
    this.block = block
    this.start = start
    this.end = end
    this.text = text
    this.first = first
    this.place = place
    this.marks = marks
    const page = state.pageBlocks.get(block)
    this.lead = page?.lead
    this.isNamedDeck = page?.isNamedDeck === true
    this.part = spans[0]?.part ?? ''
    this.source = sourceOf(spans, state) || text
    this.isPlainly = page?.isPlainly === true
    this.squashed = this.isPlainly ? '' : squashedOf(text, page)
    this.from = spans[0]?.start ?? -1
    this.to = spans.at(-1)?.part === this.part ? (spans.at(-1)?.end ?? -1) : -1
    this.texts = state.texts
  }

  /** White space before it in the source, in characters, if the source is a plain text. */
  get indent(): number {
    return this.from < 0 ? 0 : indentBefore(this.texts.get(this.part) ?? '', this.from)
  }

  /**
   * Columns of the source's own line that it stands on, markup and all, in which ideographs take two; at most twice `longestSourceLine`.
   */
  get width(): number {
    if (this.measured < 0) this.measured = this.measure()
    return this.measured
  }

  /** Columns of its text alone; with `width`, this tells how much markup stands on its line. */
  get columns(): number {
    return columnsOf(this.text)
  }

  /** Whether a hard break of the source (`<br>`), not just a line end, stands before it. */
  get afterBreak(): boolean {
    return this.marks.afterBreak
  }

  get container(): Container {
    return this.place.container
  }

  /** Whether it begins a list item. */
  get opensItem(): boolean {
    return this.place.opensItem && this.first
  }

  /** Whether the list it stands in is numbered. */
  get ordered(): boolean {
    return this.place.ordered
  }

  get landmark(): Landmark | undefined {
    return this.block.landmark
  }

  get page(): number | undefined {
    return this.block.page
  }

  /** Share of its letters that are in `strong`, from 0 to 1. */
  get bold(): number {
    return this.marks.bold
  }

  /** Share that are in `emphasis`. */
  get italic(): number {
    return this.marks.italic
  }

  /** Share that are in links. */
  get linked(): number {
    return this.marks.linked
  }

  private measure(): number {
    const source = this.texts.get(this.part)
    return source === undefined || this.to < 0 ? this.columns : widthOf(source, this.from, this.to)
  }
}

/** The lines of `tree`, in reading order. */
export function toLines(tree: Root, state: State): Line[] {
  const lines: Line[] = []
  visit(tree, {container: 'flow', opensItem: false, ordered: false}, lines, state)
  return lines
}

interface Place {
  container: Container
  opensItem: boolean
  ordered: boolean
}

function visit(node: Nodes, place: Place, lines: Line[], state: State) {
  if (isBlock(node)) {
    addLines(node, place, lines, state)
  } else {
    const {type} = node
    const container = containers[type] ?? place.container
    const ordered = type === 'list' ? node.ordered === true : place.ordered
    let opensItem = type === 'listItem' || place.opensItem
    for (const child of childrenOf(node)) {
      visit(child, {container, opensItem, ordered}, lines, state)
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
  const tracer = new Tracer(block)
  const runs = new Runs(block)
  let first = true
  let start = 0
  for (const piece of whole.has(block.type) || !text.includes('\n') ? [text] : text.split('\n')) {
    const trimmed = piece.trim()
    const from = start + (trimmed ? piece.indexOf(trimmed) : 0)
    const to = from + trimmed.length
    if (trimmed || first) {
      const own: Piece = {text: trimmed, start: from, end: to, first}
      lines.push(new Line(block, place, own, runs.marksOf(from, to), tracer.trace(from, to), state))
      first = false
    }
    start += piece.length + 1
  }
}

/** What was squashed when its page was judged is not squashed anew. */
function squashedOf(text: string, page: PageBlock | undefined): string {
  return page?.squashed !== undefined && page.text === text ? page.squashed : squash(text)
}

function sourceOf(spans: Span[], {texts}: State): string {
  let source = ''
  for (const {part, start, end} of spans) source += texts.get(part)?.slice(start, end) ?? ''
  return source
}

/** Longer lines, in characters, were not broken at any width. */
const longestSourceLine = 400

/** Columns of the line of `source` on which the stretch from `from` to `to` stands. */
function widthOf(source: string, from: number, to: number): number {
  let start = from
  let end = to
  while (start > 0 && end - start < longestSourceLine && !isLineEnd(unitAt(source, start - 1))) start--
  while (end < source.length && end - start < longestSourceLine && !isLineEnd(unitAt(source, end))) end++
  return columnsOf(source.slice(start, end).trimEnd())
}

/** All that is wide is behind what most scripts are written with. */
const mayBeWide = /[\u1100-\u11ff\u2e80-\uffff]/

/** Wide characters by the East Asian Width of Unicode (UAX 11), near enough. */
function columnsOf(text: string): number {
  if (!mayBeWide.test(text)) return text.length
  return (
    text.length +
    (text.match(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/gu)
      ?.length ?? 0)
  )
}

/** Line feed, form feed, carriage return. */
function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0c || unit === 0x0d
}

function indentBefore(source: string, start: number): number {
  let at = start
  while (at > 0 && (source[at - 1] === ' ' || source[at - 1] === '\t')) at--
  return at === 0 || source[at - 1] === '\n' || source[at - 1] === '\r' ? start - at : 0
}
