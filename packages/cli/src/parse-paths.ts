import {mkdir} from 'node:fs/promises'
import {availableParallelism} from 'node:os'
import {basename, dirname, join, resolve} from 'node:path'
import {findFiles, type Found} from './find-files.ts'
import {outputs} from './formats.ts'
import type {Job} from './job.ts'
import type {ParseOptions} from './program.ts'
import {readFile, readStream} from './read-input.ts'
import {runJobs} from './run-jobs.ts'
import {printLine, printOutput, type Sink, writeFile} from './sinks.ts'
import {toCoreOptions} from './to-core-options.ts'
import {toOutput} from './to-output.ts'
import {toTargets} from './to-targets.ts'
import {UsageError} from './usage-error.ts'

/**
 * Parses the files that `paths` name, and those below the folders that they name.
 *
 * @returns Exit status: 1 if an input could not be read.
 * @throws {UsageError} If the options do not fit the inputs.
 */
export async function parsePaths(paths: ReadonlyArray<string>, options: ParseOptions): Promise<number> {
  if (paths.length === 0) throw new UsageError('Expected a file, a folder, or `-` for standard input')
  if (options.ndjson && options.out !== undefined) throw new UsageError('Expected `--out` or `--ndjson`, not both')
  const found = await Array.fromAsync(findFiles(paths, options.out))
  if (found.length === 0) throw new UsageError(`Expected a file in \`${paths.join('`, `')}\`, but there is none`)
  const format = toOutput(options)
  const jobs = toJobs(found, options)
  const sink = await toSink(found, options)
  return runJobs(jobs, sink, {
    format,
    threads: Math.min(availableParallelism(), jobs.length),
    total: jobs.length
  })
}

async function toSink(found: ReadonlyArray<Found>, {out, ndjson, ...options}: ParseOptions): Promise<Sink> {
  if (ndjson) return printLine(toOutput(options))
  if (out !== undefined) return createFolder(out)
  if (found.length === 1) return printOutput
  throw new UsageError(`Expected \`--out FOLDER\` or \`--ndjson\` with ${found.length} inputs`)
}

async function createFolder(out: string): Promise<Sink> {
  // Absolute: in a working folder that was deleted, making `a/b` below it would never end.
  const folder = resolve(out)
  try {
    await mkdir(folder, {recursive: true})
    return writeFile(folder)
  } catch {
    throw new UsageError(`Expected a folder that can be written to as \`--out\`, not \`${out}\``)
  }
}

function toJobs(found: ReadonlyArray<Found>, options: ParseOptions): Job[] {
  const targets = options.out === undefined ? [] : toTargetPaths(found, options.out, options)
  return found.map(({path, relative}, index) => {
    const target = targets[index]
    return {
      id: path,
      read: () => (path === '-' ? readStream(process.stdin) : readFile(path)),
      options: {...(path === '-' ? {} : {name: basename(relative)}), ...toCoreOptions(options)},
      ...(target === undefined ? {} : {target: resolve(target)})
    }
  })
}

function toTargetPaths(found: ReadonlyArray<Found>, out: string, options: ParseOptions): string[] {
  const names = found.map(({relative}) => relative)
  const targets = toTargets(names, outputs[toOutput(options)].extension).map(target => join(out, target))
  const inputs = new Set(found.map(({path}) => resolve(path)))
  const lost = targets.find(target => inputs.has(resolve(target)))
  if (lost !== undefined)
    throw new UsageError(
      `Expected \`--out\` to be another folder than \`${dirname(lost)}\`: the input \`${lost}\` would be overwritten`
    )
  return targets
}
