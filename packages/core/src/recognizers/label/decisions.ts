import {Decision} from './decode.ts'
import type {Line} from './lines.ts'
import {statedDecision, statedRole} from './stated.ts'

/** Lines of a document that is too short to look like one. */
const fewestLines = 4

/** What is decided of the lines that are judged. */
export class Decisions {
  readonly #lines: ReadonlyArray<Line>
  /** By line, the place of its decision; see `toPlaces`. */
  readonly #places: Int32Array
  readonly #decided: ReadonlyArray<Decision>
  /** Whether all is text: a few lines that are taken for furniture are what somebody sent all the same, a note, "see attached". */
  readonly #isNote: boolean

  constructor(lines: ReadonlyArray<Line>, places: Int32Array, decided: ReadonlyArray<Decision>) {
    this.#lines = lines
    this.#places = places
    this.#decided = decided
    this.#isNote = lines.length <= fewestLines && lines.every((_, index) => this.#settled(index)?.role === 'furniture')
  }

  /** The decision of the line at `index`; made when it is asked for. */
  at(index: number): Decision | undefined {
    const decision = this.#settled(index)
    if (!decision || !this.#isNote) return decision
    return new Decision('paragraph', decision.begins, decision.confidence, 'furniture')
  }

  #settled(index: number): Decision | undefined {
    const [place = 0, line] = [this.#places[index], this.#lines[index]]
    const decision = this.#decided[place]
    return line && decision && settle(line, decision, place !== this.#places[index - 1])
  }
}

/** What the source states is not judged; a line that can do nothing but continue is what its opening is. */
function settle(line: Line, decision: Decision, opens: boolean): Decision {
  const role = statedRole(line)
  if (role !== undefined) return statedDecision(role, line)
  return opens ? decision : new Decision(decision.role, false, decision.confidence, decision.runnerUp)
}
