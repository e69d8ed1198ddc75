import {CommanderError} from 'commander'
import {parsePaths} from './parse-paths.ts'
import {parseStream} from './parse-stream.ts'
import {createProgram} from './program.ts'
import {UsageError} from './usage-error.ts'

/** Exit statuses. */
const success = 0
const usage = 2

/**
 * Runs the program with the arguments of a command line.
 *
 * @returns The exit status: 0, 1 where an input could not be read, 2 where the command line makes no sense.
 */
export async function run(args: ReadonlyArray<string>): Promise<number> {
  let status = success
  // Without a listener an error of the stream would end the process, before we can tell which error it is.
  process.stdout.on('error', () => {})
  const program = createProgram(async (paths, options) => {
    status = options.ndjson && paths.length === 0 ? await parseStream(options) : await parsePaths(paths, options)
  })
  try {
    await program.parseAsync([...args], {from: 'user'})
  } catch (error) {
    return statusOf(error)
  }
  return status
}

function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? success : usage
  if (error instanceof UsageError) {
    process.stderr.write(`dateline: ${error.message}\n`)
    return usage
  }
  // Whoever reads our output has had enough, as `head` does.
  if (isBrokenPipe(error)) return success
  throw error
}

function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE'
}
