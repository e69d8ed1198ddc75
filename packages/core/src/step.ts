import type {State} from './state.ts'
import type {Root} from './tree/types.ts'

/** One step of the pipeline: a repair or a recognizer. */
export interface Step {
  /** Name of its file and of its folder of fixtures. */
  readonly name: string
  /** Changes `tree` in place; reports through `state`. */
  transform(tree: Root, state: State): void
}
