import {execFile} from 'node:child_process'
import {cp, mkdir, mkdtemp, readFile, rename, rm, stat} from 'node:fs/promises'
import {createHash} from 'node:crypto'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {type Account, can} from './account.ts'
import {findBinaries} from './find-binaries.ts'

/** Where root keeps a copy of the binaries that others can run: nobody else can write here. */
const cache = '/var/cache/dateline'

const run = promisify(execFile)

/** The folder of Postgres; a copy of it where `account` cannot reach it, as in a clone in root's home. */
export async function reachableBinaries(account: Account): Promise<string> {
  const binaries = findBinaries()
  if (await can(account, '-x', join(binaries, 'bin', 'postgres'))) return binaries
  const copy = join(cache, `postgres-${await fingerprint(binaries)}`)
  if (!(await exists(copy))) await copyBinaries(binaries, copy)
  if (await can(account, '-x', join(copy, 'bin', 'postgres'))) return copy
  throw new Error(
    `User \`${account.uid}\` reaches Postgres neither in \`${binaries}\` nor in \`${copy}\`; set DATABASE_URL`
  )
}

/** Tells versions apart by what is copied: a copy of other binaries is never used. */
async function fingerprint(binaries: string): Promise<string> {
  const hash = createHash('sha256').update(await readFile(join(binaries, 'bin', 'postgres')))
  return hash.digest('hex').slice(0, 16)
}

/** Two of us may copy at once: each to its own place, and the first to be ready stays. */
async function copyBinaries(from: string, to: string) {
  await mkdir(cache, {recursive: true, mode: 0o755})
  const fresh = await mkdtemp(join(cache, 'new-'))
  try {
    await cp(from, fresh, {recursive: true, verbatimSymlinks: true})
    await run('chmod', ['-R', 'u=rwX,go=rX', fresh])
    await rename(fresh, to)
  } catch (error) {
    await rm(fresh, {recursive: true, force: true})
    if (!(await exists(to))) throw error
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false
  )
}
