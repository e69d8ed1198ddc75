import type {Options} from '@dateline/core'

/** One document to parse. */
export interface Job {
  /** What the document is called in a stream: the path as it was given, or what a line of input says. */
  readonly id: number | string
  /** What it is called where people read. Default: `id`. */
  readonly label?: string
  /** Gives the bytes; throws an `Error` with a sentence for people where it cannot. */
  read(): Promise<Uint8Array>
  readonly options: Options
  /** File to write to. */
  readonly target?: string
}

/** What became of one document of a job: it has either an output or a failure. */
export interface Outcome {
  readonly job: Job
  /** Which of the input's documents it is, from 1. */
  readonly number: number
  readonly output?: string
  /** Why there is no output, in one line. */
  readonly failure?: string
}
