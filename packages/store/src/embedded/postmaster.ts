import {readFile, readlink, rm} from 'node:fs/promises'
import {join} from 'node:path'

const pidFile = 'postmaster.pid'

/** Process id of the server that runs in `directory`, as its own file says; `undefined` if none runs. */
export async function findPostmaster(directory: string): Promise<number | undefined> {
  const text = await readFile(join(directory, pidFile), 'utf8').catch(() => '')
  const pid = Number.parseInt(text, 10)
  return pid > 0 && isAlive(pid) ? pid : undefined
}

/**
 * Takes away the process id that a killed server left behind where another process has it by now.
 *
 * Postgres itself would refuse to start: in a container, the same few ids come back at every start.
 */
export async function forgetStalePostmaster(directory: string): Promise<void> {
  const pid = await findPostmaster(directory)
  if (pid === undefined) return
  // A server works in its folder. Only Linux tells; elsewhere Postgres decides.
  const workingDirectory = await readlink(`/proc/${pid}/cwd`).catch(() => undefined)
  if (workingDirectory !== undefined && workingDirectory !== directory)
    await rm(join(directory, pidFile), {force: true})
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
