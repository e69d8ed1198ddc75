import {type Nodes, toBlocks} from '@dateline/core'
import type {DeskModel} from './desk-model.ts'
import {toShownOffset} from './shown-place.ts'
import type {Entry} from './source-index.ts'

/** A stretch of a part's source that says something, and what it says. */
export interface Stretch {
  readonly part: string
  readonly start: number
  readonly end: number
  /** The source's own characters, or what its markup stands for. */
  readonly text: string
  /** Whether each character of `text` is one of the source. */
  readonly exact: boolean
}

/** A line of the text of a part: of a paragraph, of a cell. */
export interface MarkupLine {
  readonly part: string
  /** Whether it is the first of its part. */
  readonly first: boolean
  /** In the order of the source. */
  readonly stretches: ReadonlyArray<Stretch>
}

/** The text of a source that is mostly markup, part by part, line by line. */
export function toMarkupLines(model: DeskModel): MarkupLine[] {
  const lineOf = numberLines(model)
  const result: MarkupLine[] = []
  for (const {name} of model.result.source.parts) {
    let open: {number: number; stretches: Stretch[]} | undefined
    for (const entry of model.index.parts.get(name) ?? []) {
      const number = lineOf[entry.leaf] ?? 0
      if (!open || open.number !== number) {
        const first = open === undefined
        open = {number, stretches: []}
        result.push({part: name, first, stretches: open.stretches})
      }
      open.stretches.push(toStretch(entry, model))
    }
  }
  return result
}

function toStretch({part, start, end, leaf, at, length}: Entry, {leaves, parts, text}: DeskModel): Stretch {
  const shown = toShownOffset(parts, {part, offset: start})
  const exact = length === end - start && shown !== undefined
  const value = leaves[leaf]?.value ?? ''
  return {part, start, end, exact, text: exact ? text.slice(shown, shown + length) : value.slice(at, at + length)}
}

/** For each leaf, the number of the line that it stands on. */
function numberLines({result, numberOf}: DeskModel): number[] {
  const lines: number[] = []
  let line = 0
  const visit = (node: Nodes) => {
    const number = numberOf.get(node)
    if (number !== undefined) lines[number] = line
    if (node.type === 'break' || node.type === 'tableCell') line++
    if ('children' in node) for (const child of node.children) visit(child)
  }
  for (const block of result.tree ? toBlocks(result.tree) : []) {
    line++
    visit(block)
  }
  return lines
}

/** The number of the last stretch that begins before the end of `place`'s character, in its part; -1 if there is none. */
export function stretchAt(stretches: ReadonlyArray<Stretch>, part: string, offset: number): number {
  const first = stretches.findIndex(stretch => stretch.part === part)
  if (first < 0) return -1
  let low = first
  let high = stretches.findLastIndex(stretch => stretch.part === part)
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((stretches[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
