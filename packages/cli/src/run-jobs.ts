import {createPool} from '@dateline/core/node'
import {attempt} from './attempt.ts'
import type {Output} from './formats.ts'
import {inOrder} from './in-order.ts'
import type {Job} from './job.ts'
import {createProgress} from './progress.ts'
import type {Sink} from './sinks.ts'
import {toDocumentName} from './to-document-name.ts'

/** Options of `runJobs`. */
export interface RunOptions {
  readonly format: Output
  readonly threads: number
  /** How many jobs there are, where that is known. */
  readonly total?: number
}

/** Jobs at work or waiting for each thread: enough that no thread waits for us, few enough to hold in memory. */
const jobsPerThread = 4

/**
 * Parses all jobs in parallel and hands the outcomes to `sink` in their order; a failure is one line on standard error.
 *
 * @returns Exit status: 1 if a job failed.
 */
export async function runJobs(
  jobs: AsyncIterable<Job> | Iterable<Job>,
  sink: Sink,
  {format, threads, total}: RunOptions
): Promise<number> {
  const pool = createPool({threads})
  const progress = createProgress(process.stderr, total)
  let failed = false
  try {
    for await (const outcomes of inOrder(jobs, threads * jobsPerThread, job => attempt(job, pool, format))) {
      for (const outcome of outcomes) {
        const {job, number} = outcome
        const lost = await sink(outcome, outcomes.length)
        const told = lost ?? outcome.failure
        // What is in an input may be of any kind, as the pictures in a mail: it is told, and no failure of the input.
        if (lost !== undefined || (outcome.failure !== undefined && number === 1)) failed = true
        if (told !== undefined) progress.print(`dateline: ${toDocumentName(job.label ?? job.id, number)}: ${told}`)
      }
      progress.advance()
    }
  } finally {
    progress.end()
    await pool.close()
  }
  return failed ? 1 : 0
}
