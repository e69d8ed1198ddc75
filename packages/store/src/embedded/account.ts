import {execFile} from 'node:child_process'
import {stat} from 'node:fs/promises'
import {promisify} from 'node:util'

/** Whom a process runs as. */
export interface Account {
  readonly uid: number
  readonly gid: number
}

/** Accounts that Postgres may run as where we are root, which it refuses; `initdb` wants one with a name. */
const names = ['postgres', 'nobody']

const run = promisify(execFile)

/**
 * Whom the server is to run as: whoever the cluster belongs to; for a new one ourselves, or a lesser account if we are root.
 *
 * @param cluster Folder of the cluster, if there is one already.
 * @throws {Error} If the cluster belongs to someone whom we cannot be.
 */
export async function findAccount(cluster: string | undefined): Promise<Account> {
  const self = {uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0}
  if (cluster === undefined) return self.uid === 0 ? findLesser() : self
  const {uid, gid} = await stat(cluster)
  if (self.uid !== 0 && self.uid !== uid) {
    throw new Error(`The database in \`${cluster}\` belongs to user \`${uid}\`, and we are \`${self.uid}\``)
  }
  return {uid, gid}
}

async function findLesser(): Promise<Account> {
  for (const name of names) {
    const ids = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]).catch(() => undefined)
    if (ids) return {uid: Number(ids[0].stdout), gid: Number(ids[1].stdout)}
  }
  throw new Error(`Postgres does not run as root, and there is no account ${names.join(' or ')}; set DATABASE_URL`)
}

/** Whether a process of `account` can do `test` (a test of the shell, such as `-x`) on `path`. */
export async function can(account: Account, test: '-w' | '-x', path: string): Promise<boolean> {
  const reached = run('/bin/sh', ['-c', `test ${test} "$1"`, 'sh', path], {...toSpawn(account), cwd: '/'})
  return reached.then(
    () => true,
    () => false
  )
}

/** `account` as options of `spawn`; only root may ask for another. */
export function toSpawn(account: Account): Partial<Account> {
  return process.getuid?.() === 0 ? account : {}
}
