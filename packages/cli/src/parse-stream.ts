import {availableParallelism} from 'node:os'
import type {ParseOptions} from './program.ts'
import {runJobs} from './run-jobs.ts'
import {printLine} from './sinks.ts'
import {toCoreOptions} from './to-core-options.ts'
import {toJob} from './to-job.ts'
import {toLines} from './to-lines.ts'
import {toOutput} from './to-output.ts'
import {UsageError} from './usage-error.ts'

/**
 * Parses the documents that the lines of standard input hold or name, and prints a line for each.
 *
 * @returns Exit status: 1 if a line makes no sense or its document could not be read.
 * @throws {UsageError} If the options do not fit.
 */
export async function parseStream(options: ParseOptions): Promise<number> {
  if (options.out !== undefined) throw new UsageError('Expected `--out` or `--ndjson`, not both')
  const threads = availableParallelism()
  const format = toOutput(options)
  return runJobs(jobsOf(process.stdin, options), printLine(format), {format, threads})
}

async function* jobsOf(chunks: AsyncIterable<Uint8Array>, options: ParseOptions) {
  const shared = toCoreOptions(options)
  for await (const line of toLines(chunks)) if (line.text.trim()) yield toJob(line, shared)
}
