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

/** The units of a document's lines, each made when it is asked for; see `toContinuations`. */
export class Units {
  readonly #lines: ReadonlyArray<Line>
  readonly #continuations: Float64Array
  readonly #turns: ReadonlyArray<string | undefined>

  constructor({lines, cues}: Context, continuations: Float64Array) {
    this.#lines = lines
    this.#continuations = continuations
    this.#turns = findTurns(openingTexts(lines, continuations), cues)
  }

  at(index: number): Unit | undefined {
    const line = this.#lines[index]
    if (!line) return undefined
    let {text, squashed} = line
    for (let next = index + 1; next < index + furthest && (this.#continuations[next] ?? -1) > 0; next++) {
      text += ` ${this.#lines[next]?.text ?? ''}`
      squashed += this.#lines[next]?.squashed ?? ''
    }
    return new Unit(text, squashed, this.#turns[index], line, index)
  }
}

/** The texts of lines; none of one that surely continues its block, which begins no turn. */
function openingTexts(lines: ReadonlyArray<Line>, continuations: Float64Array): string[] {
  const texts: string[] = []
  for (const {text} of lines) texts.push((continuations[texts.length] ?? 0) < certain ? text : '')
  return texts
}
