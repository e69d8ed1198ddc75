import {ProblemError, toProblem} from '@dateline/client'

/** Lets a limited number of tasks run at a time. */
export interface Gate {
  /** Tasks that run now. */
  readonly pending: number
  /**
   * Runs `task`.
   *
   * @throws {ProblemError} `overloaded`, at once, if too many run already: each holds a whole document in memory.
   */
  run<T>(task: () => Promise<T>): Promise<T>
}

/** A gate for `limit` tasks. */
export function createGate(limit: number): Gate {
  let pending = 0
  return {
    get pending() {
      return pending
    },
    async run(task) {
      if (pending >= limit) throw new ProblemError(toProblem('overloaded'))
      pending++
      try {
        return await task()
      } finally {
        pending--
      }
    }
  }
}
