import type {Block, Nodes} from '../../tree/types.ts'
import {childrenOf} from '../../tree/walk.ts'

/** What marks stand over a stretch of a block's text: shares of its units, from 0 to 1. */
export interface Marks {
  readonly bold: number
  readonly italic: number
  readonly linked: number
  /** Whether a hard break (`<br>`) of the source stands right before it. */
  readonly afterBreak: boolean
}

/** Marks, each by its bit. */
const strong = 1
const emphasis = 2
const link = 4

const marksOfTypes: Partial<Record<Nodes['type'], number>> = {strong, emphasis, link, linkReference: link}

/** A stretch of text under the same marks, or a break; a class, for blocks have them by the thousand. */
class Run {
  readonly start: number
  readonly end: number
  readonly isBreak: boolean
  /** The bits of its marks. */
  readonly marks: number

  constructor(start: number, end: number, isBreak: boolean, marks: number) {
    this.start = start
    this.end = end
    this.isBreak = isBreak
    this.marks = marks
  }
}

/** The runs of a block, to be asked for stretches in their order. */
export class Runs {
  private readonly runs: Run[] = []
  /** Place of the first one that does not end before the last stretch. */
  private next = 0

  constructor(block: Block) {
    // Cells of a table are parted by characters that no leaf has: marks inside it are not looked at. Most other blocks are one text.
    if (block.type !== 'table' && !isText(block)) addRuns(block, 0, this.runs)
  }

  /** The marks over the units from `from` to `to` of the block's text. */
  marksOf(from: number, to: number): Marks {
    const {runs} = this
    while ((runs[this.next]?.end ?? Number.POSITIVE_INFINITY) <= from) this.next++
    const before = runs[this.next - 1]
    const afterBreak = before !== undefined && before.isBreak && from - before.end <= 1
    let [bold, italic, linked] = [0, 0, 0]
    for (let at = this.next; at < runs.length; at++) {
      const run = runs[at]
      if (!run || run.start >= to) break
      if (run.marks === 0) continue
      const length = Math.min(run.end, to) - Math.max(run.start, from)
      if ((run.marks & strong) !== 0) bold += length
      if ((run.marks & emphasis) !== 0) italic += length
      if ((run.marks & link) !== 0) linked += length
    }
    if (!afterBreak && bold + italic + linked === 0) return none
    const whole = Math.max(1, to - from)
    return {bold: bold / whole, italic: italic / whole, linked: linked / whole, afterBreak}
  }
}

/** What most lines have: one for all of them. */
const none: Marks = {bold: 0, italic: 0, linked: 0, afterBreak: false}

function isText(block: Block): boolean {
  const children = childrenOf(block)
  return children.length === 0 || (children.length === 1 && children[0]?.type === 'text')
}

function addRuns(node: Nodes, marks: number, runs: Run[]) {
  const {type} = node
  const start = runs.at(-1)?.end ?? 0
  if (type === 'break') runs.push(new Run(start, start + 1, true, marks))
  else if ('value' in node) runs.push(new Run(start, start + node.value.length, false, marks))
  else {
    const inner = marks | (marksOfTypes[type] ?? 0)
    for (const child of childrenOf(node)) addRuns(child, inner, runs)
  }
}
