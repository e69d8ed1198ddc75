import {findTurns} from '../inline/find-turns.ts'
import {continuation} from './boundaries.ts'
import type {Context} from './context.ts'
import {certain} from './line-scores.ts'
import type {Line} from './lines.ts'
import type {Model} from './model.ts'

/** A line with what probably belongs to its block: the text that its features are judged by. */
export class Unit {
  readonly line: Line
  /** The line and the ones that probably continue it, at most `furthest` of them. */
  readonly text: string
  /** That text without case, white space and punctuation, to compare. */
  readonly squashed: string
  /** How much speaks for the line continuing the one before; see `continuation`. */
  readonly continues: number
  /** The label of a speaker that it begins with. */
  readonly turn: string | undefined
  /** Place among the lines, from 0. */
  readonly index: number

  constructor(text: string, squashed: string, continues: number, turn: string | undefined, line: Line, index: number) {
    this.line = line
    this.text = text
    this.squashed = squashed
    this.continues = continues
    this.turn = turn
    this.index = index
  }
}

/** Lines that are looked ahead: enough to tell a paragraph from a headline. */
const furthest = 8

/** The units of a document's lines: one for each line. */
export function toUnits(context: Context, model: Model): Unit[] {
  const {lines} = context
  const scores = lines.map((line, index) => continuation(lines[index - 1], line, context, model))
  // A line that surely continues its block begins no turn.
  const turns = findTurns(
    lines.map(({text}, index) => ((scores[index] ?? 0) < certain ? text : '')),
    context.cues
  )
  return lines.map((line, index) => {
    let {text, squashed} = line
    for (let next = index + 1; next < index + furthest && (scores[next] ?? -1) > 0; next++) {
      text += ` ${lines[next]?.text ?? ''}`
      squashed += lines[next]?.squashed ?? ''
    }
    return new Unit(text, squashed, scores[index] ?? 0, turns[index], line, index)
  })
}
