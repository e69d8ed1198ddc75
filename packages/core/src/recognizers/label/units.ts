import {findTurns} from '../inline/find-turns.ts'
import type {Context} from './context.ts'
import {certain} from './continuations.ts'
import type {Line} from './lines.ts'

/** A line with what probably belongs to its block: the text that its features are judged by. */
export class Unit {
  readonly line: Line
  /** The line and the ones that probably continue it, at most `furthest` of them. */
  readonly text: string
  /** That text without case, white space and punctuation, to compare. */
  readonly squashed: string
  /** The label of a speaker that it begins with. */
  readonly turn: string | undefined
  /** Place among the lines, from 0. */
  readonly index: number

  constructor(text: string, squashed: string, turn: string | undefined, line: Line, index: number) {
    this.line = line
    this.text = text
    this.squashed = squashed
    this.turn = turn
    this.index = index
  }
}

/** Lines that are looked ahead: enough to tell a paragraph from a headline. */
const furthest = 8

/** Makes the units of a document's lines, one by one; see `toContinuations`. */
export function toUnits({lines, cues}: Context, continuations: Float64Array): (index: number) => Unit | undefined {
  // A line that surely continues its block begins no turn.
  const turns = findTurns(
    lines.map(({text}, index) => ((continuations[index] ?? 0) < certain ? text : '')),
    cues
  )
  return index => {
    const line = lines[index]
    if (!line) return undefined
    let {text, squashed} = line
    for (let next = index + 1; next < index + furthest && (continuations[next] ?? -1) > 0; next++) {
      text += ` ${lines[next]?.text ?? ''}`
      squashed += lines[next]?.squashed ?? ''
    }
    return new Unit(text, squashed, turns[index], line, index)
  }
}
