import type {RuleId} from '../../messages.ts'
import type {Role} from '../../tree/roles.ts'
import {identifyBare} from '../../util/identify.ts'
import type {Decision} from './decode.ts'

/** What the identifier of a block that begins with a line is made of; see `tree.md`. */
export interface LineSource {
  readonly part: string
  /** Its text in the source. */
  readonly source: string
  /** The how manieth of its part it is with this text, white space aside; from 1. */
  readonly repeat: number
}

/** What a line was found to be. */
export class Label implements LineSource {
  /** Place of the line in its block's text, in UTF-16 units. */
  start: number
  end: number
  role: Role
  /** Whether a block begins here; else the line continues the block before it. */
  begins: boolean
  /** Whether the line end before it stays as the source has it, since a cut there was undone. */
  kept?: true
  /** From 0 to 1. */
  confidence: number
  /** The role that is the next likely. */
  runnerUp: Role | undefined
  /** The rule by which it is furniture, where it is. */
  furniture: RuleId | undefined
  readonly part: string
  readonly source: string
  readonly repeat: number

  constructor(
    start: number,
    end: number,
    decision: Decision,
    furniture: RuleId | undefined,
    {part, source, repeat}: LineSource
  ) {
    this.start = start
    this.end = end
    this.role = decision.role
    this.begins = decision.begins
    this.confidence = decision.confidence
    this.runnerUp = decision.runnerUp
    this.furniture = furniture
    this.part = part
    this.source = source
    this.repeat = repeat
  }

  /** The identifier of a block that begins with it, made where it is asked for: most lines begin none. */
  get id(): string {
    return identifyBare(this.source, {before: `${this.part}\n`, behind: this.repeat === 1 ? '' : `\n${this.repeat}`})
  }

  /** The same label in a text that has it so many units further on. */
  moved(by: number): Label {
    const label = new Label(this.start + by, this.end + by, this, this.furniture, this)
    if (this.kept) label.kept = true
    return label
  }
}
