import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {chmod, lstat, mkdir, readFile, realpath, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {parse} from '@dateline/core'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {openStore, type Store} from '../src/index.ts'
import {temporaryFolder} from './temporary-folder.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
const opened: Store[] = []

beforeEach(async () => {
  folder = await temporaryFolder()
})

afterEach(async () => {
  await Promise.all(opened.splice(0).map(store => store.close()))
  await folder.remove()
})

/** Closed after the test, if the test does not do so. */
async function open(dataDirectory = folder.path) {
  const store = await openStore({dataDirectory})
  opened.push(store)
  return store
}

async function close(store: Store) {
  opened.splice(opened.indexOf(store), 1)
  await store.close()
}

async function keep(store: Store, text: string) {
  return store.documents.create({bytes: new TextEncoder().encode(text), options: {}}, await parse(text))
}

async function pidOf(directory = folder.path): Promise<number> {
  return Number.parseInt(await readFile(join(directory, 'postgres', 'postmaster.pid'), 'utf8').catch(() => ''), 10)
}

test('should have everything again after a restart', async () => {
  const store = await open()
  const {document, version} = await keep(store, 'A text that stays')
  await close(store)
  expect(await pidOf()).toBeNaN()

  const again = await open()
  expect(await again.documents.read(document.id)).toEqual({document, version})
  expect(String(await again.documents.original(document))).toBe('A text that stays')
})

test('should use the server of a process that was killed, and then stop it', async () => {
  const script = `
    import {openStore} from '@dateline/store'
    import {parse} from '@dateline/core'
    const store = await openStore({dataDirectory: process.argv[1]})
    await store.documents.create({bytes: new TextEncoder().encode('Kept in time'), options: {}}, await parse('Kept in time'))
    console.log('kept')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--conditions=source', '--input-type=module', '-e', script, folder.path], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit']
  })
  await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await once(child, 'exit')
  const pid = await pidOf()
  expect(pid).toBeGreaterThan(0)

  const store = await open()
  expect(await pidOf()).toBe(pid)
  expect((await store.documents.list({limit: 10})).documents).toHaveLength(1)
  await close(store)
  expect(await pidOf()).toBeNaN()
})

test('should start again after everything was killed', async () => {
  const store = await open()
  const {document} = await keep(store, 'Survives a power cut')
  process.kill(await pidOf(), 'SIGKILL')
  await expect
    .poll(() =>
      store.ready().then(
        () => 'ready',
        () => 'gone'
      )
    )
    .toBe('gone')
  await close(store)

  const again = await open()
  expect(String(await again.documents.original(document))).toBe('Survives a power cut')
})

test('should start where another process has the id of a server that was killed', async () => {
  const store = await open()
  await close(store)
  const place = join(folder.path, 'postgres')
  const other = spawn('sleep', ['60'], {cwd: '/', ...(process.getuid?.() === 0 ? ownerOf(await lstat(place)) : {})})
  await writeFile(join(place, 'postmaster.pid'), `${other.pid}\n${place}\n1700000000\n5432\n.\n\n`)
  await open()
  other.kill()
})

function ownerOf({uid, gid}: {uid: number; gid: number}) {
  return {uid, gid}
}

test('should be shared by several, and stopped by the last', async () => {
  const stores = await Promise.all([open(), open(), open()])
  const {document} = await keep(stores[0], 'Seen by all')
  expect(await stores[2].documents.summary(document.id)).toEqual(document)
  await close(stores[0])
  await close(stores[1])
  await stores[2].ready()
  await close(stores[2])
  expect(await pidOf()).toBeNaN()
})

test('should work in a folder whose path is longer than the address of a socket', async () => {
  const directory = join(folder.path, 'a'.repeat(60), 'b'.repeat(60))
  await mkdir(directory, {recursive: true, mode: 0o711})
  await (await open(directory)).ready()
})

test.runIf(process.getuid?.() === 0)('should work in a folder that is closed to everybody but root', async () => {
  const directory = join(folder.path, 'closed', 'data')
  await mkdir(directory, {recursive: true})
  await chmod(join(folder.path, 'closed'), 0o700)
  const store = await open(directory)
  const {document} = await keep(store, 'Behind a closed door')
  await close(store)

  const place = join(directory, 'postgres')
  expect((await lstat(place)).isSymbolicLink()).toBe(true)
  const again = await open(directory)
  expect(await again.documents.summary(document.id)).toEqual(document)
  await close(again)
  await rm(await realpath(place), {recursive: true})
})

test('should say what Postgres said when it does not start', async () => {
  await close(await open())
  await writeFile(join(folder.path, 'postgres', 'PG_VERSION'), '9.6\n')
  await expect(openStore({dataDirectory: folder.path})).rejects.toThrow('initialized by PostgreSQL version 9.6')
})

test('should say when the folder cannot be used', async () => {
  await writeFile(join(folder.path, 'file'), '')
  await expect(openStore({dataDirectory: join(folder.path, 'file')})).rejects.toThrow('EEXIST')
})
