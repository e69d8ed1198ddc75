import type {Label} from '../../recognizers/label/label.ts'
import type {State} from '../../state.ts'
import type {Step} from '../../step.ts'
import {text as textNode} from '../../tree/builders.ts'
import {toText} from '../../tree/to-text.ts'
import type {Block, Origin} from '../../tree/types.ts'
import {originOf} from '../../tree/walk.ts'
import {editBlock} from '../edit-block.ts'
import {countWords, jointOf} from './joiner.ts'
import {head, tail} from '../../util/excerpt.ts'
import {replaceBlocks} from '../../tree/replace-blocks.ts'

/** Joins the halves of a block that a page break, a column's end or a blank line parted; furniture between them stays. */
export const join: Step = {
  name: 'join',
  transform(tree, state) {
    const words = countWords(toText(tree))
    let open: Block | undefined
    replaceBlocks(tree, block => {
      const first = state.labels.get(block)?.[0]
      if (!first || first.furniture) return [block]
      if (open && !first.begins && joinBlocks(open, block, words, state)) return []
      first.begins = true
      open = block
      return [block]
    })
  }
}

type Textual = Extract<Block, {type: 'heading' | 'paragraph'}>

function isTextual(block: Block): block is Textual {
  return block.type === 'paragraph' || block.type === 'heading'
}

/** Puts what `block` holds at the end of `open`; `false` if that was undone. */
function joinBlocks(open: Block, block: Block, words: ReadonlyMap<string, number>, state: State): boolean {
  if (!isTextual(open) || !isTextual(block)) return false
  const before = toText(open)
  const after = toText(block)
  const {between, dropsHyphen} = jointOf(before, after, words)
  const origin = seam(originOf(open), originOf(block))
  const joined = dropsHyphen ? before.slice(0, -1) : before
  if (!state.repair('join', origin, `${tail(before)}\n\n${head(after)}`, `${tail(joined)}${between}${head(after)}`))
    return false
  const kept = dropsHyphen && dropHyphen(open, before, state) ? joined : before
  // Text that stands nowhere in the source: its span is empty, at the end of the first half.
  const place = originOf(open).at(-1)
  const {part = '', end = 0} = place ?? {}
  if (between) open.children.push(textNode(between, [{part, start: end, end, length: between.length}]))
  open.children.push(...block.children)
  delete open.position
  mergeLabels(open, block, kept.length + between.length, state)
  return true
}

/** The hyphen is taken out of the text and stays on record; `false` if that was undone. */
function dropHyphen(open: Textual, before: string, state: State): boolean {
  const last = originOf(open).at(-1)
  if (!last) return false
  const hyphen: Origin = [{part: last.part, start: last.end - 1, end: last.end}]
  if (!state.repair('dehyphenate', hyphen, tail(before), tail(before.slice(0, -1)))) return false
  editBlock(open, [{start: before.length - 1, end: before.length, after: ''}])
  return true
}

/** Where two halves meet: from the end of the first to the start of the second, where nothing else is between. */
function seam(before: Origin, after: Origin): Origin {
  const left = before.at(-1)
  const right = after[0]
  if (!left) return []
  const touching = right && right.part === left.part && right.start >= left.end
  return [{part: left.part, start: left.end, end: touching ? right.start : left.end}]
}

function mergeLabels(open: Block, block: Block, offset: number, state: State) {
  const moved = (state.labels.get(block) ?? []).map((label): Label => ({
    ...label,
    start: label.start + offset,
    end: label.end + offset
  }))
  state.labels.set(open, [...(state.labels.get(open) ?? []), ...moved])
  state.labels.delete(block)
}
