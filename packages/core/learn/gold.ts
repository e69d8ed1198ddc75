import type {Line} from '../src/recognizers/label/lines.ts'
import type {Role} from '../src/tree/roles.ts'
import {squash} from '../src/util/squash.ts'

/** A block as somebody labelled it. */
export interface GoldBlock {
  role: Role
  text: string
}

/** What a line is, by the labels. */
export interface GoldLine {
  /** The roles that it may have: one, or both that are none of the document. */
  roles: ReadonlyArray<Role>
  /** Whether a block begins here; `undefined` where nobody said. */
  begins: boolean | undefined
}

/** Roles of what is not the document: these are not labelled line by line. */
const away: ReadonlyArray<Role> = ['furniture', 'related']

/**
 * What each line is by the labelled blocks: the alignment, in order, of lines and blocks that has most letters and digits
 * in common. A line that no block has is none of the document's.
 */
export function toGoldLines(lines: ReadonlyArray<Line>, blocks: ReadonlyArray<GoldBlock>): GoldLine[] {
  const texts = blocks.map(({text}) => squash(text))
  const path = align(
    lines.map(line => line.squashed),
    texts
  )
  return path.map((block, index) => {
    const role = blocks[block]?.role
    if (role === undefined) return {roles: away, begins: undefined}
    if (away.includes(role)) return {roles: [role], begins: undefined}
    return {roles: [role], begins: path[index - 1] !== block}
  })
}

/** For each line the index of its block, `-1` for none: dynamic programming over lines and blocks. */
function align(lines: ReadonlyArray<string>, blocks: ReadonlyArray<string>): number[] {
  const width = blocks.length + 1
  // Best agreement of the lines so far with the blocks up to one, and how much of that block is taken; column 0 is before all.
  let best = new Float64Array(width)
  let taken = new Int32Array(width)
  const choices: Int32Array[] = []
  for (const line of lines) {
    const next = new Float64Array(width)
    const used = new Int32Array(width)
    const choice = new Int32Array(width)
    for (let block = 0; block < width; block++) {
      next[block] = best[block] ?? 0
      used[block] = taken[block] ?? 0
      choice[block] = none
      const text = blocks[block - 1] ?? ''
      const gain = block === 0 ? 0 : agreement(line, text, taken[block] ?? 0)
      if (gain > 0 && (best[block] ?? 0) + gain > (next[block] ?? 0)) {
        next[block] = (best[block] ?? 0) + gain
        used[block] = Math.max(0, text.indexOf(line, taken[block] ?? 0)) + line.length
        choice[block] = block
      }
      if (block > 0 && (next[block - 1] ?? 0) > (next[block] ?? 0)) {
        next[block] = next[block - 1] ?? 0
        used[block] = 0
        choice[block] = before
      }
    }
    choices.push(choice)
    best = next
    taken = used
  }
  return trace(choices, width)
}

/** Choices that are no block: the line has none, or what is best for the block before is best here. */
const none = -1
const before = -2

function trace(choices: ReadonlyArray<Int32Array>, width: number): number[] {
  const path: number[] = []
  let block = width - 1
  for (let line = choices.length - 1; line >= 0; line--) {
    while (choices[line]?.[block] === before) block--
    const choice = choices[line]?.[block] ?? none
    path.push(choice > 0 ? choice - 1 : none)
  }
  return path.reverse()
}

/** How many letters and digits a line has in common with a block of which some is taken: all of the smaller one, or nothing. */
function agreement(line: string, block: string, taken: number): number {
  if (line === '' || block === '') return 0
  if (line.length <= block.length) {
    if (!block.includes(line)) return nearlyIncludes(block, line) ? line.length * nearly : 0
    // What goes on where the line before ended is the line that is meant.
    return block.startsWith(line, taken) ? line.length : line.length * nearly
  }
  // A line that holds more than one block is the one that most of it is.
  return line.includes(block) && block.length * 2 > line.length ? block.length : 0
}

/** What a line that was mended within, or that stands elsewhere in a block, counts for, against one that is found in its place. */
const nearly = 0.6

/** Length of the ends by which a long line is found although it was mended within. */
const endLength = 12

function nearlyIncludes(block: string, line: string): boolean {
  return (
    line.length > endLength * 3 && (block.includes(line.slice(0, endLength)) || block.includes(line.slice(-endLength)))
  )
}
