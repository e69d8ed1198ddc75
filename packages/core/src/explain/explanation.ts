import type {Role} from '../tree/roles.ts'

/** Something that speaks for a block's role, or against it. */
export interface Reason {
  /** Name of the feature: `ends-open`, `before:bold`; or the role of a block beside: `after kind`. */
  name: string
  /** The same in plain words, to go on after "it": `ends without a full stop`. */
  words: string
  /** How much it speaks for the role rather than for the runner-up, in natural logarithms of odds; below 0, against it. */
  weight: number
}

/** Why a block of a page is of its document, or of what is around that. */
export interface PageReasons {
  /** How likely it is of the document, from 0 to 1. */
  chance: number
  /** What speaks for its being of the document; a weight below 0, against it. The weightiest first. */
  reasons: Reason[]
}

/** Why a block has its role. */
export interface BlockExplanation {
  /** The block's. */
  id: string
  /** What it begins with, to show. */
  text: string
  role: Role
  /** From 0 to 1. */
  confidence: number
  /** The next likely role; `null` where nothing was weighed. */
  runnerUp: Role | null
  /** The rule that set the block aside by its place, before any role was weighed; a key of `messages.ts`. */
  rule?: string
  /** Why it is of the document or furniture, where the source is a page. */
  page?: PageReasons
  /** What the block's first line looks like, the weightiest first. */
  features: Reason[]
  /** What stands before and after it. */
  neighbors: Reason[]
  /** What is left of the lead over the runner-up: the order of all parts, and the other lines of the block. */
  rest: number
}

/** Why each block of a document has its role. */
export interface Explanation {
  blocks: BlockExplanation[]
}
