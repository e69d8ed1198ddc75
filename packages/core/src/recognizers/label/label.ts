import type {RuleId} from '../../messages.ts'
import type {Role} from '../../tree/roles.ts'
import type {Decision} from './decode.ts'
import type {Line} from './lines.ts'

/** What a line was found to be. */
export class Label {
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
  /** What the identifier of a block that begins here is made of; see `tree.md`. */
  key: string

  constructor(
    {start, end}: Pick<Line, 'end' | 'start'>,
    decision: Decision,
    furniture: RuleId | undefined,
    key: string
  ) {
    this.start = start
    this.end = end
    this.role = decision.role
    this.begins = decision.begins
    this.confidence = decision.confidence
    this.runnerUp = decision.runnerUp
    this.furniture = furniture
    this.key = key
  }

  /** The same label in a text that has it so many units further on. */
  moved(by: number): Label {
    const label = new Label({start: this.start + by, end: this.end + by}, this, this.furniture, this.key)
    if (this.kept) label.kept = true
    return label
  }
}
