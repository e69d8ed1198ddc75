import {execFile, execFileSync} from 'node:child_process'
import {join} from 'node:path'
import {promisify} from 'node:util'
import type {candidates} from './candidates.ts'
import type {Measured} from './run.ts'

/** Bytes that a child may print. */
const maxBuffer = 1_000_000

/** Measures a candidate in a process of its own. */
export async function measureCandidate(
  name: keyof typeof candidates,
  files: ReadonlyArray<string>,
  rounds: number
): Promise<Measured> {
  const script = join(import.meta.dirname, 'run.ts')
  const options = ['--conditions=source', '--no-warnings', script, name, String(rounds), ...files]
  const {stdout} = await promisify(execFile)(process.execPath, options, {maxBuffer})
  // What libraries print stands before it.
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Measured
}

/** What a process that runs the built code took to read one file. */
export interface BuiltMemory {
  /** Most bytes that the process had in memory (RSS). */
  readonly peak: number
  /** Bytes of JavaScript's heap that are in use afterwards, garbage collected and the result held. */
  readonly heap: number
}

/** Measures the memory of a process that runs the built code, under flags of V8. */
export async function measureBuilt(
  name: 'nothing' | 'reader' | 'parse' | 'pool',
  file: string,
  flags: ReadonlyArray<string>
): Promise<BuiltMemory> {
  const script = join(import.meta.dirname, 'run-built.mjs')
  const {stdout} = await promisify(execFile)(process.execPath, ['--expose-gc', ...flags, script, name, file])
  return JSON.parse(stdout) as BuiltMemory
}

/** CPU-seconds of `pdftotext -bbox-layout` over all files, by round; none where it is not installed. */
export function measurePdftotext(files: ReadonlyArray<string>, rounds: number): number[] {
  try {
    execFileSync('pdftotext', ['-v'], {stdio: 'ignore'})
  } catch {
    return []
  }
  const script = 'TIMEFORMAT="%3U %3S"; time for f; do pdftotext -bbox-layout "$f" /dev/null 2>/dev/null; done'
  return Array.from({length: rounds}, () => {
    const printed = execFileSync('bash', ['-c', `{ ${script}; } 2>&1`, 'bash', ...files], {encoding: 'utf8'})
    return printed
      .trim()
      .split(' ')
      .reduce((sum, value) => sum + Number(value), 0)
  })
}

/** The middle one. */
export function median(values: ReadonlyArray<number>): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}
