import {execFile} from 'node:child_process'
import {chown, mkdir, mkdtemp, realpath, rename, rm, symlink} from 'node:fs/promises'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {type Account, can, findAccount, toSpawn} from './account.ts'
import {reachableBinaries} from './reachable-binaries.ts'

/** A folder with a database in it, and what serves it. */
export interface Cluster {
  /** Without symbolic links. */
  readonly directory: string
  readonly binaries: string
  readonly account: Account
}

/** Name of the user and owner of everything in the database; who may connect is settled by the folder's mode. */
export const databaseUser = 'dateline'

/** Where the cluster is kept where the data directory is closed to the server's account, as in root's home. */
const elsewhere = '/var/lib/dateline'

const run = promisify(execFile)

/**
 * The cluster of a data directory, in its folder `postgres`; made if there is none.
 *
 * Where we are root and the server's account cannot reach the data directory, `postgres` is a link to a folder that it can.
 *
 * @throws {Error} If it cannot be made, or belongs to somebody else.
 */
export async function openCluster(dataDirectory: string): Promise<Cluster> {
  const place = join(dataDirectory, 'postgres')
  const known = await realpath(place).catch(() => undefined)
  const account = await findAccount(known)
  const binaries = await reachableBinaries(account)
  if (known === undefined) await createCluster(place, dataDirectory, binaries, account)
  return {directory: await realpath(place), binaries, account}
}

/** Made beside its place and then put there in one step: never half a cluster, and of two of us one is first. */
async function createCluster(place: string, dataDirectory: string, binaries: string, account: Account) {
  // A folder that others may pass, not read.
  await mkdir(dataDirectory, {recursive: true, mode: 0o711})
  const near = await mkdtemp(join(dataDirectory, 'new-'))
  await chown(near, account.uid, account.gid)
  const open = await can(account, '-w', near)
  const fresh = open ? near : await moveElsewhere(near, account)
  try {
    await initialize(fresh, binaries, account)
    await (open ? rename(fresh, place) : symlink(fresh, place))
  } catch (error) {
    await rm(fresh, {recursive: true, force: true})
    if ((await realpath(place).catch(() => undefined)) === undefined) throw error
  }
}

async function moveElsewhere(near: string, account: Account): Promise<string> {
  await rm(near, {recursive: true})
  await mkdir(elsewhere, {recursive: true, mode: 0o755})
  const fresh = await mkdtemp(join(elsewhere, 'postgres-'))
  await chown(fresh, account.uid, account.gid)
  return fresh
}

async function initialize(directory: string, binaries: string, account: Account) {
  await run(join(binaries, 'bin', 'initdb'), [`--pgdata=${directory}`, ...initdbArguments], {
    ...toSpawn(account),
    // Ours may be closed to the account.
    cwd: '/',
    env: serverEnvironment
  })
}

const initdbArguments = [
  `--username=${databaseUser}`,
  // Whoever passes the mode of the folder, which is 0700, owns the database anyway.
  '--auth=trust',
  '--encoding=UTF8',
  // The same order of letters on every machine.
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--no-instructions'
]

/** Nothing of ours: keys and passwords in the environment are no business of the server's. */
export const serverEnvironment: NodeJS.ProcessEnv = {PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC'}
