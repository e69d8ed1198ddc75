import {type ProblemCode, problems} from './problems.ts'
import type {Message, Problem} from './types.ts'

/** Thrown for every answer that is not a success; `problem` says what went wrong. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError' as const
  readonly problem: Problem

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.detail ? `${problem.title}: ${problem.detail}` : problem.title, options)
    this.problem = problem
  }
}

/** The problem of `code`, with its status and title from the table. */
export function toProblem(code: ProblemCode, more: {detail?: string; messages?: Message[]} = {}): Problem {
  return {type: `/docs#${code}`, ...problems[code], code, ...more}
}
