import {spawn} from 'node:child_process'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'
import {onTestFinished} from 'vitest'

/** What a run of the program gave. */
export interface Run {
  status: number | null
  stdout: string
  stderr: string
}

/** Where the program runs unless told otherwise. */
export const fixtures = join(import.meta.dirname, 'fixtures')

/** Starts the real program, from its source; it does not outlive the test. */
export function start(args: ReadonlyArray<string>, cwd = fixtures) {
  const main = join(import.meta.dirname, '../src/main.ts')
  const child = spawn(process.execPath, ['--conditions=source', main, ...args], {cwd})
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

/** Runs the real program with `stdin` as its standard input. */
export async function dateline(args: ReadonlyArray<string>, stdin = '', cwd?: string): Promise<Run> {
  const child = start(args, cwd)
  const closed = new Promise<number | null>(resolve => child.once('close', resolve))
  child.stdin.end(stdin)
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), closed])
  return {status, stdout, stderr}
}

/** The lines of an output, each as JSON. */
export function toJsonLines(stdout: string): Array<Record<string, unknown>> {
  return stdout
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line) as Record<string, unknown>)
}
