import type {Label} from '../../recognizers/label/label.ts'
import type {State} from '../../state.ts'
import type {Step} from '../../step.ts'
import {slicesOf, type Stretch} from '../../tree/slice.ts'
import {toText} from '../../tree/to-text.ts'
import {Tracer} from '../../tree/tracer.ts'
import type {Block} from '../../tree/types.ts'
import {gapOrigin} from './gap.ts'
import {head, tail} from '../../util/excerpt.ts'
import {replaceBlocks} from '../../tree/replace-blocks.ts'

/** Cuts a block where the labels say that another begins: a letterhead of four lines in one paragraph is several blocks. */
export const cut: Step = {
  name: 'cut',
  transform(tree, state) {
    replaceBlocks(tree, cutBlock, state)
  }
}

function cutBlock(block: Block, state: State): Block | Block[] {
  const labels = state.labels.get(block) ?? []
  if (labels.length < 2 || !(block.type === 'paragraph' || block.type === 'heading')) return block
  const text = toText(block)
  const tracer = new Tracer(block)
  const starts = labels.filter(
    (label, index) =>
      index > 0 && isCutBefore(label, labels[index - 1]) && isMade(label, labels[index - 1], text, tracer, state)
  )
  if (starts.length === 0) return block
  const pieces = piecesOf(labels, new Set(starts))
  const contents = slicesOf(block.children, pieces.map(stretchOf))
  return pieces.map((piece, index) => {
    const {start} = stretchOf(piece)
    const {position: _, ...fields} = block
    // The first piece stays the node that others may hold on to.
    const children = contents[index] ?? []
    const part: Block = index === 0 ? Object.assign(block, {children}) : {...fields, children}
    delete part.position
    state.labels.set(
      part,
      piece.map(label => label.moved(-start))
    )
    return part
  })
}

function stretchOf(piece: Label[]): Stretch {
  const start = piece[0]?.start ?? 0
  return {start, end: piece.at(-1)?.end ?? start}
}

/** What follows furniture is cut off from it even where it goes on with what stands before it: `join` sees to that. */
function isCutBefore(label: Label, before: Label | undefined): boolean {
  return label.begins || label.furniture !== before?.furniture
}

/** Records the cut before `label`; where it is undone, the line goes on as the source has it. */
function isMade(label: Label, before: Label | undefined, text: string, tracer: Tracer, state: State): boolean {
  const end = before?.end ?? 0
  const left = tail(text.slice(before?.start, end))
  const right = head(text.slice(label.start, label.end))
  const made = state.repair('cut', gapOrigin(tracer, end, label.start), `${left}\n${right}`, `${left}\n\n${right}`)
  if (!made) Object.assign(label, {begins: false, kept: true})
  return made
}

function piecesOf(labels: Label[], starts: ReadonlySet<Label>): Label[][] {
  const pieces: Label[][] = []
  for (const label of labels) {
    const open = pieces.at(-1)
    if (!open || starts.has(label)) pieces.push([label])
    else open.push(label)
  }
  return pieces
}
