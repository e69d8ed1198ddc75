import type {Parent} from 'mdast'
import type {RuleId} from '../../messages.ts'
import type {State} from '../../state.ts'
import type {Nodes, Origin, Root, Span} from '../../tree/types.ts'
import {childrenOf} from '../../tree/walk.ts'
import {createEditor, type Editor, type Stretch} from '../editor.ts'
import * as textUnits from '../../util/unit-at.ts'
import {allMatches} from '../../util/all-matches.ts'

// Imports are looked up at each step of a loop, constants are not; see `CONTRIBUTING.md`.
const {unitAt} = textUnits

/** What to look for in the text of a block, and what to make of it. */
export interface Rule {
  readonly ruleId: RuleId
  /** Global; must not match the empty string. */
  readonly pattern: RegExp
  /** Whether it finds nothing in a text that is sound: printable ASCII with single spaces between words. */
  readonly passesSound?: true
  /** Whether to look for `pattern` in a text at all, where that is quicker to tell. */
  applies?(text: string): boolean
  /**
   * What a match becomes; `undefined` leaves it. `match.input` is the text of the whole block; `origin` tells where in the source
   * the match is.
   */
  replace(match: RegExpExecArray, origin: () => Origin): string | undefined
}

/**
 * The text of one block: values of its leaves one after the other, a `break` as a line end.
 *
 * Rules look at this and not at single leaves, since a word may be half bold and the space after it not.
 */
interface Run {
  text: string
  editors: Editor[]
  /** Where the value of each editor's leaf begins in `text`. */
  starts: number[]
}

/** A stretch of one leaf. */
interface Piece {
  editor: Editor
  stretch: Stretch
}

/**
 * Replaces what `rule` finds in the text of each block, each replacement a repair on record.
 *
 * Values and origins of the leaves change together: what a leaf's spans give is as long as its value, before and after.
 * A leaf of which nothing is left is taken out, and so is a parent of which nothing is left.
 */
export function rewrite(tree: Root, state: State, rule: Rule): void {
  const emptied = new Set<Nodes>()
  for (const text of rule.passesSound ? toUnsoundTexts(tree, state) : toTexts(tree)) {
    if (!applies(rule, text.value)) continue
    rewriteRun(toRun(text.node), state, rule, emptied)
    text.value = textOf(text.node)
  }
  if (emptied.size > 0) prune(tree, emptied)
  // What was not looked at is still sound, and of what was looked at the values are known.
  if (rule.passesSound && state.unsound) state.unsound.repairs = state.repairs.length
}

function applies(rule: Rule, text: string): boolean {
  return rule.applies ? rule.applies(text) : text.search(rule.pattern) >= 0
}

function toTexts(tree: Root): Text[] {
  const texts: Text[] = []
  eachText(tree, node => texts.push({node, value: textOf(node)}))
  return texts
}

/**
 * The texts that are not sound, each with the block, or the cell of a table, that it is in. They are looked for anew where others than
 * those were repaired since the last time.
 */
export function toUnsoundTexts(tree: Root, state: State): ReadonlyArray<Text> {
  const known = state.unsound
  if (known?.tree === tree && known.repairs === state.repairs.length) return known.texts
  const texts: Text[] = []
  eachText(tree, node => {
    if (!isSound(node)) texts.push({node, value: textOf(node)})
  })
  state.unsound = {tree, repairs: state.repairs.length, texts}
  return texts
}

/** Signs of UTF-16 units: two gaps in a row have the first bit alone in common, but for two line ends. What is no printable ASCII is unsound. */
const space = 1
const lineFeed = 3
const unsound = 4
const signs = new Uint8Array(2 ** 16).fill(unsound)
signs.fill(0, 0x21, 0x7f)
signs[0x20] = space
signs[0x0a] = lineFeed

/** Whether the text of a node is printable ASCII with single spaces between words, as most are. */
function isSound(node: Nodes): boolean {
  const last = lastOfSound(node, lineFeed)
  return last !== unsound && last !== space
}

/** The sign of the last unit of the text of a node behind `before`, without putting it together; `unsound` if it is not sound up to there. */
function lastOfSound(node: Nodes, before: number): number {
  const {type} = node
  if (type === 'text' || type === 'inlineCode') return lastOfSoundValue(node.value, before)
  if (type === 'break') return lastOfSoundValue('\n', before)
  const children = childrenOf(node)
  let last = before
  for (let index = 0; index < children.length && last !== unsound; index++) {
    last = lastOfSound(children[index] as Nodes, last)
  }
  return last
}

function lastOfSoundValue(value: string, before: number): number {
  const {length} = value
  let last = before
  let gaps = 0
  for (let at = 0; at < length; at++) {
    const own = signs[unitAt(value, at)] as number
    if (own === unsound) return unsound
    gaps |= Number((own & last) === space)
    last = own
  }
  return gaps === 0 ? last : unsound
}

/** The text of a block, or of a cell of a table. */
export interface Text {
  readonly node: Nodes
  value: string
}

/** Texts that were found not to be sound, and when. */
export interface Unsound {
  readonly tree: Root
  /** How many repairs there were when all texts were looked at, or since then only these. */
  repairs: number
  readonly texts: ReadonlyArray<Text>
}

/** Visits each block, and each cell of a table, that may have text. */
function eachText(node: Nodes, visit: (node: Nodes) => void) {
  if (!flow.has(node.type)) visit(node)
  else for (const child of childrenOf(node)) eachText(child, visit)
}

/** Nodes that hold blocks and no text of their own; anything else is looked at as one text. */
const flow: ReadonlySet<Nodes['type']> = new Set([
  'root',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'footnoteDefinition'
])

function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'break') return '\n'
  let result = ''
  for (const child of childrenOf(node)) result += textOf(child)
  return result
}

function toRun(node: Nodes): Run {
  const run: Run = {text: '', editors: [], starts: []}
  collect(node, run)
  return run
}

function collect(node: Nodes, run: Run) {
  if (node.type === 'text' || node.type === 'inlineCode') {
    run.starts.push(run.text.length)
    run.editors.push(createEditor(node))
    run.text += node.value
  } else if (node.type === 'break') run.text += '\n'
  else for (const child of childrenOf(node)) collect(child, run)
}

function rewriteRun(run: Run, state: State, rule: Rule, emptied: Set<Nodes>) {
  let first = 0
  for (const match of allMatches(rule.pattern, run.text)) {
    while ((run.starts[first + 1] ?? Infinity) <= match.index) first++
    const from = first
    const after = rule.replace(match, () => originOf(toPieces(run, from, match)))
    if (after === undefined || after === match[0]) continue
    const pieces = toPieces(run, from, match)
    if (pieces.length === 0 || !state.repair(rule.ruleId, originOf(pieces), match[0], after)) continue
    // What takes its place goes into the first of them.
    pieces.forEach(({editor, stretch}, index) => editor.replace(stretch, index === 0 ? after : ''))
  }
  for (const editor of run.editors) if (editor.apply() === '') emptied.add(editor.leaf)
}

/** The pieces of the leaves from `first` on that a match covers. */
function toPieces(run: Run, first: number, match: RegExpExecArray): Piece[] {
  const result: Piece[] = []
  const matchEnd = match.index + match[0].length
  for (let index = first; index < run.editors.length; index++) {
    const editor = run.editors[index]
    const offset = run.starts[index] ?? 0
    if (!editor || offset >= matchEnd) break
    const start = Math.max(match.index - offset, 0)
    const end = Math.min(matchEnd - offset, editor.leaf.value.length)
    if (start < end) result.push({editor, stretch: editor.find(start, end)})
  }
  return result
}

function originOf(pieces: ReadonlyArray<Piece>): Span[] {
  return pieces.flatMap(({stretch}) => stretch.origin).reduce(joinTouching, [])
}

/** Adds a span to the origin of a repair, which points into the source and has no lengths. */
function joinTouching(origin: Span[], span: Span): Span[] {
  const last = origin.at(-1)
  if (last?.part === span.part && last.end === span.start && last.x0 === undefined && span.x0 === undefined)
    last.end = span.end
  else origin.push({...span})
  delete origin.at(-1)?.length
  return origin
}

/** Takes `emptied` leaves out, and parents that have no other children. */
function prune(node: Nodes, emptied: Set<Nodes>) {
  const children = childrenOf(node)
  for (const child of children) prune(child, emptied)
  if (!children.some(child => emptied.has(child))) return
  const kept = children.filter(child => !emptied.has(child))
  ;(node as Parent).children = kept as Parent['children']
  // A row keeps its cells, or those after it would stand in another column.
  if (kept.length === 0 && node.type !== 'tableCell') emptied.add(node)
}
