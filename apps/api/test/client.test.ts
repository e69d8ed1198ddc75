import {once} from 'node:events'
import type {Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {type Client, createClient, ProblemError} from '@dateline/client'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {openTestServer, release} from './test-server.ts'

let server: Awaited<ReturnType<typeof openTestServer>>
let listening: Server
let client: Client

beforeAll(async () => {
  server = await openTestServer()
  listening = server.app.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  client = createClient({baseUrl: `http://127.0.0.1:${(listening.address() as AddressInfo).port}`})
})

afterAll(async () => {
  listening.close()
  await server.close()
})

test('should go the whole way: parse, keep, list, read, correct, give back, delete', async () => {
  const {record} = await client.parse(release, {type: 'markdown'})
  expect(record.headline).toBe('Harbor of Ellery reopens')
  expect(await client.parseTo('markdown', release, {type: 'markdown'})).toContain('# Harbor of Ellery reopens')

  const {document, created} = await client.create(new Blob([release], {type: 'text/markdown'}), {name: 'a.md'})
  expect(created).toBe(true)
  expect((await client.create(new Blob([release], {type: 'text/markdown'}), {name: 'a.md'})).created).toBe(false)
  expect(document.record).toEqual(record)
  expect((await client.list({limit: 1})).documents[0]?.id).toBe(document.id)
  expect(await client.read(document.id)).toEqual(document)
  expect((await client.result(document.id)).tree?.type).toBe('root')
  expect(await client.readAs('text', document.id)).toContain('Harbor of Ellery reopens\n')

  const undone = document.repairs.slice(0, 1).map(repair => repair.id)
  const corrected = await client.correct(document.id, undone)
  expect(corrected).toMatchObject({version: 2, undone})
  expect((await client.versions(document.id)).versions.map(version => version.number)).toEqual([2, 1])
  expect((await client.version(document.id, 1)).record).toEqual(record)
  expect((await client.read(document.id, {version: 1})).undone).toEqual([])

  expect(await (await client.original(document.id)).text()).toBe(release)
  await client.remove(document.id)
  const error = await client.read(document.id).catch((error: unknown) => error)
  expect(error).toBeInstanceOf(ProblemError)
  expect(error).toMatchObject({problem: {code: 'document-not-found', status: 404}})
})
