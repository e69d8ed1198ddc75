import type {Block, Nodes} from '../../tree/types.ts'

/** What marks stand over a stretch of a block's text: shares of its units, from 0 to 1. */
export interface Marks {
  readonly bold: number
  readonly italic: number
  readonly linked: number
  /** Whether a hard break (`<br>`) of the source stands right before it. */
  readonly afterBreak: boolean
}

/** The runs of a block, to be asked for stretches in their order. */
export interface Runs {
  marksOf(from: number, to: number): Marks
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

/** The runs of `block`. */
export function toRuns(block: Block): Runs {
  const runs: Run[] = []
  // Cells of a table are parted by characters that no leaf has: marks inside it are not looked at.
  if (block.type !== 'table') addRuns(block, 0, runs)
  let next = 0
  return {
    marksOf(from, to) {
      while ((runs[next]?.end ?? Number.POSITIVE_INFINITY) <= from) next++
      const before = runs[next - 1]
      const inside = runsWithin(runs, next, to)
      const afterBreak = before !== undefined && before.isBreak && from - before.end <= 1
      if (!afterBreak && inside.every(({marks}) => marks === 0)) return none
      const share = (mark: number) =>
        inside.reduce(
          (sum, run) => sum + ((run.marks & mark) === 0 ? 0 : Math.min(run.end, to) - Math.max(run.start, from)),
          0
        ) / Math.max(1, to - from)
      return {bold: share(strong), italic: share(emphasis), linked: share(link), afterBreak}
    }
  }
}

/** What most lines have: one for all of them. */
const none: Marks = {bold: 0, italic: 0, linked: 0, afterBreak: false}

function runsWithin(runs: Run[], first: number, to: number): Run[] {
  let last = first
  while ((runs[last]?.start ?? to) < to) last++
  return runs.slice(first, last)
}

function addRuns(node: Nodes, marks: number, runs: Run[]) {
  const start = runs.at(-1)?.end ?? 0
  if (node.type === 'break') runs.push(new Run(start, start + 1, true, marks))
  else if ('value' in node) runs.push(new Run(start, start + node.value.length, false, marks))
  else if ('children' in node) {
    const inner = marks | (marksOfTypes[node.type] ?? 0)
    for (const child of node.children) addRuns(child, inner, runs)
  }
}
