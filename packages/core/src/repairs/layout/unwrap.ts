import type {Label} from '../../recognizers/label/label.ts'
import type {State} from '../../state.ts'
import type {Step} from '../../step.ts'
import type {TableCell} from 'mdast'
import {toText} from '../../tree/to-text.ts'
import {Tracer} from '../../tree/tracer.ts'
import type {Block} from '../../tree/types.ts'
import {toBlocks} from '../../tree/walk.ts'
import {type Edit, editBlock} from '../edit-block.ts'
import {jointOf, type Words, wordsIn} from './joiner.ts'
import {gapOrigin} from './gap.ts'
import {head, tail} from '../../util/excerpt.ts'

/** Joins the lines of each block: a line end at the width of a column says nothing. Hard breaks (`<br>`) stay. */
export const unwrap: Step = {
  name: 'unwrap',
  transform(tree, state) {
    const words = wordsIn(tree)
    for (const block of toBlocks(tree)) {
      if (block.type === 'paragraph' || block.type === 'heading') unwrapBlock(block, words, state)
      if (block.type === 'table')
        for (const row of block.children) for (const cell of row.children) unwrapCell(cell, words, state)
    }
  }
}

function unwrapBlock(block: Block, words: () => Words, state: State) {
  const labels = state.labels.get(block) ?? []
  if (labels.length < 2) return
  const text = toText(block)
  const tracer = new Tracer(block)
  const edits: Edit[] = []
  labels.forEach((label, index) => {
    const before = labels[index - 1]
    if (!before || label.begins || label.kept || label.furniture) return
    // Line ends of a table part its rows.
    if (label.role === 'table') return
    const edit = joinLines(before, label, {text, tracer, words}, state)
    if (edit) edits.push(edit)
  })
  if (edits.length === 0) return
  editBlock(block, edits)
  delete block.position
}

/** A cell is a block of its own, whose line ends say nothing. */
function unwrapCell(cell: TableCell, words: () => Words, state: State) {
  const text = toText(cell)
  if (!text.includes('\n')) return
  const tracer = new Tracer(cell)
  const lines = [...text.matchAll(/[^\n]+/g)].map(({0: line, index}) => ({start: index, end: index + line.length}))
  const edits = lines.flatMap((line, index) => {
    const before = lines[index - 1]
    return (before && joinLines(before, line, {text, tracer, words}, state)) ?? []
  })
  if (edits.length > 0) editBlock(cell, edits)
}

/** Where a line is in the text of its block. */
type Place = Pick<Label, 'end' | 'start'>

interface Surroundings {
  text: string
  tracer: Tracer
  words: () => Words
}

function joinLines(before: Place, label: Place, {text, tracer, words}: Surroundings, state: State): Edit | undefined {
  // Only a line end that is a character of a leaf: a `break` has no source, and what a join put in is a space already.
  const gap = text.slice(before.end, label.start)
  if (!gap.includes('\n') || tracer.trace(before.end, label.start).length === 0) return undefined
  const left = text.slice(before.start, before.end)
  const right = text.slice(label.start, label.end)
  const {between, dropsHyphen} = jointOf(left, right, words())
  const start = dropsHyphen ? before.end - 1 : before.end
  const kept = dropsHyphen ? left.slice(0, -1) : left
  const origin = gapOrigin(tracer, start, label.start)
  const ruleId = dropsHyphen ? 'dehyphenate' : 'unwrap'
  // What is the same before and after is one string: a long document has a record for each of its lines.
  const [end, next] = [tail(left), head(right)]
  const made = state.repair(ruleId, origin, `${end}\n${next}`, `${dropsHyphen ? tail(kept) : end}${between}${next}`)
  return made ? {start, end: label.start, after: between} : undefined
}
