import {randomUUID} from 'node:crypto'
import {mkdir, open, readdir, readFile, rename, rm, stat} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {sha256 as hash} from '../util/sha256.ts'
import type {Originals} from './originals.ts'

/** Milliseconds after which a file that was never finished is nobody's. */
const unfinishedAge = 60 * 60 * 1000

/** Originals as files in `directory`: `ab/ab12...`, and `unfinished/` for those that are being written. */
export async function createFileOriginals(directory: string): Promise<Originals> {
  const unfinished = join(directory, 'unfinished')
  await mkdir(unfinished, {recursive: true, mode: 0o700})
  await removeOld(unfinished)
  const pathOf = (sha256: string) => join(directory, sha256.slice(0, 2), sha256)
  return {
    async put(sha256, bytes) {
      const path = pathOf(sha256)
      if (await isIntact(path, sha256)) return
      await write(join(unfinished, randomUUID()), path, bytes)
      if (!(await isIntact(path, sha256))) throw new Error(`The file \`${path}\` is not what was written to it`)
    },
    async get(sha256) {
      const bytes = await readFile(pathOf(sha256))
      if (hash(bytes) !== sha256) throw new Error(`The file \`${pathOf(sha256)}\` is not what was written to it`)
      return bytes
    },
    delete: sha256 => rm(pathOf(sha256), {force: true})
  }
}

/** Under its name there is the whole file or none, whenever the machine stops. */
async function write(unfinished: string, path: string, bytes: Uint8Array) {
  await mkdir(dirname(path), {recursive: true, mode: 0o700})
  const file = await open(unfinished, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(unfinished, path)
  await syncFolder(dirname(path))
  await syncFolder(dirname(dirname(path)))
}

/** A new name is on disk when its folder is. */
async function syncFolder(path: string) {
  const folder = await open(path)
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

async function isIntact(path: string, sha256: string): Promise<boolean> {
  const bytes = await readFile(path).catch(() => undefined)
  return bytes !== undefined && hash(bytes) === sha256
}

async function removeOld(folder: string) {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    const {mtimeMs} = await stat(path).catch(() => ({mtimeMs: Number.POSITIVE_INFINITY}))
    if (Date.now() - mtimeMs > unfinishedAge) await rm(path, {force: true})
  }
}
