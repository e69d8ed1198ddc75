import {readdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {parse} from '@dateline/core'
import {Client} from 'pg'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {type Input, openStore, type Store} from '../src/index.ts'
import {temporaryFolder} from './temporary-folder.ts'

let store: Store
let folder: Awaited<ReturnType<typeof temporaryFolder>>

beforeAll(async () => {
  folder = await temporaryFolder()
  store = await openStore({dataDirectory: folder.path})
})

afterAll(async () => {
  await store.close()
  await folder.remove()
})

const text = 'Press Release\n\nHarbor of Ellery reopens\n\nPort Ellery, 3 May 2024 -- The harbor is open again.'

function inputOf(content: string, options: Input['options'] = {}): Input {
  return {bytes: new TextEncoder().encode(content), options}
}

async function keep(content: string, options: Input['options'] = {}, undone: string[] = []) {
  const input = inputOf(content, options)
  return store.documents.create(input, await parse(input.bytes, {...options, undone}), undone)
}

async function originals(): Promise<string[]> {
  const names = await readdir(join(folder.path, 'originals'), {recursive: true})
  return names.map(name => name.split('/').at(-1) ?? '').filter(name => name.length === 64)
}

/** Tells the database something behind the store's back. */
async function tell(query: string, values: string[]) {
  const client = new Client({host: join(folder.path, 'postgres'), user: 'dateline', database: 'postgres'})
  await client.connect()
  await client.query(query, values)
  await client.end()
}

test('should keep a document with its first version', async () => {
  const input = inputOf(text, {name: 'a.txt', received: '2024-05-04'})
  const result = await parse(input.bytes, input.options)
  const {document, version, created} = await store.documents.create(input, result)
  expect(created).toBe(true)
  expect(document).toMatchObject({version: 1, options: input.options})
  expect(document.original).toEqual({
    sha256: result.source.sha256,
    size: input.bytes.length,
    mediaType: result.source.mediaType
  })
  expect(Math.abs(Date.parse(document.createdAt) - Date.now())).toBeLessThan(10_000)
  expect(version).toMatchObject({number: 1, undone: [], coreVersion: result.generator.version})
  expect(version.result).toEqual(result)
  expect(await store.documents.read(document.id)).toEqual({document, version})
  expect(await store.documents.original(document)).toEqual(Buffer.from(input.bytes))
})

test('should answer with the same document for the same bytes and options, in whatever order these are', async () => {
  const first = await keep('One text', {name: 'b.txt', url: 'https://example.com/b'})
  const second = await keep('One text', {url: 'https://example.com/b', name: 'b.txt'})
  expect(second).toEqual({...first, created: false})
  expect(await store.documents.find(inputOf('One text', {name: 'b.txt', url: 'https://example.com/b'}))).toEqual({
    document: first.document,
    version: first.version
  })
})

test('should keep one original for two documents of the same bytes', async () => {
  const first = await keep('Shared text', {name: 'c.txt'})
  const second = await keep('Shared text', {name: 'd.txt'})
  const {sha256} = first.document.original
  expect(second.document.id).not.toBe(first.document.id)
  expect((await originals()).filter(name => name === sha256)).toHaveLength(1)

  expect(await store.documents.delete(first.document.id)).toBe(true)
  expect(await originals()).toContain(sha256)
  expect(String(await store.documents.original(second.document))).toBe('Shared text')

  expect(await store.documents.delete(second.document.id)).toBe(true)
  expect(await originals()).not.toContain(sha256)
  expect(await store.documents.delete(second.document.id)).toBe(false)
})

test('should make one document of many uploads at once', async () => {
  const kept = await Promise.all(Array.from({length: 20}, () => keep('Sent twenty times')))
  expect(new Set(kept.map(({document}) => document.id)).size).toBe(1)
  expect(kept.filter(({created}) => created)).toHaveLength(1)
})

test('should never lose the bytes of a document while others come and go', async () => {
  const churn = Array.from({length: 12}, async (_, index) => {
    const {document} = await keep('Coming and going', {name: `${index % 3}.txt`})
    await store.documents.delete(document.id)
  })
  await Promise.all(churn)
  const {document} = await keep('Coming and going', {name: 'last.txt'})
  expect(String(await store.documents.original(document))).toBe('Coming and going')
})

test('should add versions and make the last one current', async () => {
  const {document} = await keep(text, {name: 'versions.txt'})
  const result = await parse(text, {name: 'versions.txt', undone: ['r1']})
  const second = await store.documents.addVersion(document.id, result, ['r1'])
  expect(second?.document.version).toBe(2)
  expect(second?.version).toMatchObject({number: 2, undone: ['r1']})
  expect((await store.documents.read(document.id))?.version.number).toBe(2)
  expect((await store.documents.read(document.id, 1))?.version.undone).toEqual([])
  expect(await store.documents.read(document.id, 3)).toBeUndefined()
  expect((await store.documents.versions(document.id))?.map(version => version.number)).toEqual([2, 1])
})

test('should number versions that come at once', async () => {
  const {document} = await keep(text, {name: 'at-once.txt'})
  const result = await parse(text)
  await Promise.all(['a', 'b', 'c', 'd'].map(id => store.documents.addVersion(document.id, result, [id])))
  expect((await store.documents.versions(document.id))?.map(version => version.number)).toEqual([5, 4, 3, 2, 1])
})

test('should show in lists what the current version says', async () => {
  const {document} = await keep(text, {name: 'projected.txt'})
  const result = await parse('Another headline altogether\n\nGeneva, 4 June 2025 -- Words.')
  const changed = {...result, source: {...result.source, mediaType: 'text/x-other'}}
  const kept = await store.documents.addVersion(document.id, changed, [])
  expect(kept?.document.headline).toBe(kept?.version.record.headline)
  expect(kept?.document.original.mediaType).toBe('text/x-other')
})

test('should go through all pages, newest first, whatever is added meanwhile', async () => {
  const ids: string[] = []
  for (let index = 0; index < 7; index++) {
    ids.push((await keep(`Page text ${index}`)).document.id)
    await new Promise(resolve => setTimeout(resolve, 2))
  }
  const seen: string[] = []
  let cursor: string | null = null
  do {
    const page = await store.documents.list({limit: 3, ...(cursor === null ? {} : {cursor})})
    expect(page.documents.length).toBeLessThanOrEqual(3)
    seen.push(...page.documents.map(document => document.id))
    await keep(`Added meanwhile ${seen.length}`)
    cursor = page.next
  } while (cursor !== null)
  expect(seen.slice(0, 7)).toEqual(ids.toReversed())
  expect(new Set(seen).size).toBe(seen.length)
})

test('should say nothing of what is not there', async () => {
  for (const id of ['', '0000000000000000', 'a\u0000b', '../../etc/passwd']) {
    expect(await store.documents.read(id)).toBeUndefined()
    expect(await store.documents.summary(id)).toBeUndefined()
    expect(await store.documents.versions(id)).toBeUndefined()
    expect(await store.documents.delete(id)).toBe(false)
  }
  expect(await store.documents.addVersion('0000000000000000', await parse(text), [])).toBeUndefined()
  expect(await store.documents.find(inputOf('never sent'))).toBeUndefined()
})

test('should refuse a result without a tree and a result of other bytes', async () => {
  const {tree: _, ...unreadable} = await parse(text)
  await expect(store.documents.create(inputOf(text), unreadable)).rejects.toThrow(RangeError)
  await expect(store.documents.create(inputOf('other bytes'), await parse(text))).rejects.toThrow(
    'Expected a result of'
  )
})

test('should keep characters that Postgres has no room for', async () => {
  const result = await parse('A text')
  const odd = {...result, messages: [{ruleId: 'x', reason: 'NUL \u0000 and \uD800', source: 'dateline' as const}]}
  const {version} = await store.documents.create(inputOf('A text', {name: 'odd.txt'}), odd)
  expect(version.result).toEqual(odd)
})

test('should notice an original that has changed on disk', async () => {
  const {document} = await keep('Bytes that rot')
  const {sha256} = document.original
  await writeFile(join(folder.path, 'originals', sha256.slice(0, 2), sha256), 'Bytes that rat')
  await expect(store.documents.original(document)).rejects.toThrow('is not what was written')
  await keep('Bytes that rot', {name: 'again.txt'})
  expect(String(await store.documents.original(document))).toBe('Bytes that rot')
})

test('should work with a database that it is given, and clear away what a killed process left', async () => {
  const {document} = await keep('Left behind')
  await tell('delete from document where id = $1', [document.id])
  expect(await originals()).toContain(document.original.sha256)

  const host = encodeURIComponent(join(folder.path, 'postgres'))
  const databaseUrl = `postgres://dateline@/postgres?host=${host}`
  const other = await openStore({dataDirectory: folder.path, databaseUrl})
  await other.ready()
  expect(await originals()).not.toContain(document.original.sha256)
  await other.close()
})

test('should read what an older version kept, in the form of today', async () => {
  const content = `Embassy of Valdor\n12 Quay Street, Port Ellery\n\nPress Release\n\nHarbor of Ellery reopens

Port Ellery, May 3 (VNB) -- The harbor is open again.\n\nMedia contact:\nAda Lindqvist, Tel. (71) 5550 2010\n`
  const {document, version} = await keep(content)
  const {infoSource, contacts} = version.record
  expect(infoSource).toMatchObject({name: 'VNB', role: 'cpprole:origcont'})
  expect(contacts).toMatchObject([{name: 'Ada Lindqvist', role: null}])
  await tell('update version set record = $2, result = $3 where document = $1', [
    document.id,
    JSON.stringify(toEarlier(version.record)),
    JSON.stringify(toEarlier(version.result))
  ])
  const read = await store.documents.read(document.id)
  expect(read?.version.record).toMatchObject({infoSource, contacts, items: [], quoted: null})
  expect(read?.version.result.tree?.fields).toEqual(version.result.tree?.fields)
  expect(read?.version.record.blocks.map(block => block.text)).toEqual(version.record.blocks.map(block => block.text))
})

/** A result or record as it was before sources and contacts had roles. */
function toEarlier(value: object): unknown {
  const later = new Set(['confidence', 'items', 'quoted'])
  return JSON.parse(JSON.stringify(value), (_, inside) => {
    // Of the candidates of a field, the confidence was there from the beginning.
    if (inside?.evidence && 'confidence' in inside) return inside
    if (inside?.role?.startsWith('cpprole:')) return inside.name
    if (!inside || typeof inside !== 'object' || Array.isArray(inside)) return inside
    const kept = Object.entries(inside).filter(
      ([name]) => !later.has(name) && !(name === 'role' && 'telephone' in inside)
    )
    return Object.fromEntries(kept)
  })
}

test('should say so when the database does not answer', async () => {
  const databaseUrl = 'postgres://nobody@127.0.0.1:1/none'
  await expect(openStore({dataDirectory: folder.path, databaseUrl})).rejects.toThrow('ECONNREFUSED')
})
