import type {State} from '../../state.ts'
import type {Step} from '../../step.ts'
import {text as textNode} from '../../tree/builders.ts'
import type {Role} from '../../tree/roles.ts'
import {toText} from '../../tree/to-text.ts'
import type {Block, Origin, Span} from '../../tree/types.ts'
import {originOf} from '../../tree/walk.ts'
import {editBlock} from '../edit-block.ts'
import {type Joint, jointOf, type Words, wordsIn} from './joiner.ts'
import {head, tail} from '../../util/excerpt.ts'
import {replaceBlocks} from '../../tree/replace-blocks.ts'

/** Joins the halves of a block that a page break, a column's end or a blank line parted; furniture between them stays. */
export const join: Step = {
  name: 'join',
  transform(tree, state) {
    replaceBlocks(tree, toJoined, {state, words: wordsIn(tree), last: undefined, open: undefined})
  }
}

/** How far the blocks of a document are joined. */
interface Progress {
  readonly state: State
  readonly words: () => Words
  last: Block | undefined
  open: Open | undefined
}

function toJoined(block: Block, progress: Progress): Block | ReadonlyArray<Block> {
  const {state, words, last} = progress
  const first = state.labels.get(block)?.[0]
  if (!first || first.furniture) return block
  // Most blocks are joined to nothing, and are not looked at further.
  if (!first.begins && last && isTextual(last)) progress.open ??= toOpen(last)
  if (progress.open && !first.begins && joinBlocks(progress.open, block, first.role, words, state)) return none
  first.begins = true
  progress.last = block
  progress.open = undefined
  return block
}

const none: ReadonlyArray<Block> = []

type Textual = Extract<Block, {type: 'heading' | 'paragraph'}>

/** A block that others may be joined to, with its end: to look at all of it for each join would take quadratic time. */
interface Open {
  readonly block: Textual
  /** UTF-16 units of its text. */
  length: number
  /** The end of its text: as much as a word or an excerpt needs. */
  ending: string
  /** The last span that its text comes from. */
  last: Span | undefined
}

/** UTF-16 units of an `ending`: the longest words, "Donaudampfschifffahrtsgesellschaftskapitän" and the like, have fewer. */
const endingLength = 80

function isTextual(block: Block): block is Textual {
  return block.type === 'paragraph' || block.type === 'heading'
}

function toOpen(block: Textual): Open {
  const text = toText(block)
  return {block, length: text.length, ending: text.slice(-endingLength), last: originOf(block).at(-1)}
}

/** How rows of a table go together. */
const rows: Joint = {between: '\n', dropsHyphen: false}

/** Puts what `block` holds at the end of `open`; `false` if that was undone. */
function joinBlocks(open: Open, block: Block, role: Role, words: () => Words, state: State): boolean {
  if (!isTextual(block)) return false
  const before = open.ending
  const after = toText(block)
  // Cells of a table that lost it stay on lines of their own.
  const {between, dropsHyphen} = role === 'table' ? rows : jointOf(before, after, words())
  const joined = dropsHyphen ? before.slice(0, -1) : before
  const shown = `${tail(joined)}${between}${head(after)}`
  if (!state.repair('join', seam(open, block), `${tail(before)}\n\n${head(after)}`, shown)) return false
  if (dropsHyphen) dropHyphen(open, state)
  append(open, block, between, after, state)
  return true
}

/** The hyphen is taken out of the text and stays on record, unless that was undone. */
function dropHyphen(open: Open, state: State) {
  const {block, last, ending} = open
  if (!last) return
  const hyphen: Origin = [{part: last.part, start: last.end - 1, end: last.end}]
  const joined = ending.slice(0, -1)
  if (!state.repair('dehyphenate', hyphen, tail(ending), tail(joined))) return
  editBlock(block, [{start: open.length - 1, end: open.length, after: ''}])
  open.length -= 1
  open.ending = joined
}

function append(open: Open, block: Textual, between: string, after: string, state: State) {
  const {part = '', end = 0} = open.last ?? {}
  // Text that stands nowhere in the source: its span is empty, at the end of the first half.
  if (between) open.block.children.push(textNode(between, [{part, start: end, end, length: between.length}]))
  for (const child of block.children) open.block.children.push(child)
  delete open.block.position
  mergeLabels(open, block, between.length, state)
  open.length += between.length + after.length
  open.ending = `${open.ending}${between}${after}`.slice(-endingLength)
  open.last = originOf(block).at(-1) ?? open.last
}

/** Where two halves meet: from the end of the first to the start of the second, where nothing else is between. */
function seam({last}: Open, block: Textual): Origin {
  const right = originOf(block)[0]
  if (!last) return []
  const touching = right && right.part === last.part && right.start >= last.end
  return [{part: last.part, start: last.end, end: touching ? right.start : last.end}]
}

function mergeLabels(open: Open, block: Block, between: number, state: State) {
  const labels = state.labels.get(open.block) ?? []
  const offset = open.length + between
  for (const label of state.labels.get(block) ?? []) {
    labels.push(label.moved(offset))
  }
  state.labels.set(open.block, labels)
  state.labels.delete(block)
}
