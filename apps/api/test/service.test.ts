import {mkdir, readFile, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {endpoints, problems} from '@dateline/client'
import {openStore} from '@dateline/store'
import request from 'supertest'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {createServer} from '../src/index.ts'
import {openTestServer} from './test-server.ts'

let server: Awaited<ReturnType<typeof openTestServer>>

beforeAll(async () => {
  server = await openTestServer()
})
afterAll(() => server.close())

test('should be healthy and ready', async () => {
  expect((await request(server.app).get('/healthz').expect(200)).body).toEqual({status: 'ok'})
  expect((await request(server.app).get('/readyz').expect(200)).body).toEqual({status: 'ok'})
})

test('should be healthy but not ready without its database', async () => {
  const dataDirectory = join(server.directory, 'killed')
  const store = await openStore({dataDirectory})
  const app = createServer({...server.context, store})
  await request(app).get('/readyz').expect(200)
  process.kill(
    Number.parseInt(await readFile(join(dataDirectory, 'postgres', 'postmaster.pid'), 'utf8'), 10),
    'SIGKILL'
  )
  await expect.poll(async () => (await request(app).get('/readyz')).status).toBe(503)
  await request(app).get('/healthz').expect(200)
  const {body} = await request(app).get('/v1/documents').expect(503)
  expect(body.code).toBe('unavailable')
  await store.close()
})

test('should measure requests by route', async () => {
  await request(server.app).get('/v1/documents/0000000000000000')
  const {text} = await request(server.app).get('/metrics').expect(200)
  expect(text).toMatch(/dateline_http_request_duration_seconds_count\{.*route="\/v1\/documents\/:id",status="404"\} 1/)
  expect(text).toContain('dateline_pending_documents 0')
})

test('should describe itself', async () => {
  const {body} = await request(server.app).get('/openapi.json').expect(200)
  expect(body.openapi).toBe('3.1.0')
  expect(Object.keys(body.paths)).toEqual([...new Set(Object.values(endpoints).map(({path}) => path))])
})

test('should have a reference without scripts and without anything from elsewhere', async () => {
  const {text} = await request(server.app).get('/docs').expect('content-type', /html/).expect(200)
  for (const operation of Object.keys(endpoints)) expect(text).toContain(`id="${operation}"`)
  for (const code of Object.keys(problems)) expect(text).toContain(`id="${code}"`)
  expect(text).not.toMatch(/<script|src=|href="http/)
  const ids = new Set([...text.matchAll(/ id="([^"]+)"/g)].map(match => match[1]))
  const broken = [...text.matchAll(/href="#([^"]+)"/g)].map(match => match[1]).filter(id => !ids.has(id))
  expect(broken).toEqual([])
})

test('should answer with a problem where there is nothing', async () => {
  for (const path of ['/v1', '/v1/nothing', '/assets/nothing.js', '/nothing.png', '/%zz']) {
    const {body} = await request(server.app).get(path).set('accept', 'text/html').expect(404)
    expect(body.code).toBe('not-found')
  }
  await request(server.app).post('/').expect(404)
})

test('should say so when the page is not built', async () => {
  const {body} = await request(server.app).get('/library').set('accept', 'text/html').expect(404)
  expect(body).toMatchObject({code: 'page-not-built', detail: expect.stringContaining('pnpm start')})
})

test('should serve the page for its addresses, and its files for ever', async () => {
  const directory = join(server.directory, 'web')
  await mkdir(join(directory, 'assets'), {recursive: true})
  await writeFile(join(directory, 'index.html'), '<!doctype html><title>Dateline</title>')
  await writeFile(join(directory, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  await writeFile(join(directory, 'assets', 'index-abc.js'), 'export {}')
  for (const path of ['/', '/index.html', '/library', '/library/0000000000000000']) {
    const {headers, text} = await request(server.app).get(path).set('accept', 'text/html').expect(200)
    expect(text).toContain('<title>Dateline')
    expect(headers['cache-control']).toBe('no-cache')
    expect(headers['content-security-policy']).toContain("script-src 'self' 'wasm-unsafe-eval';")
  }
  const asset = await request(server.app)
    .get('/assets/index-abc.js')
    .expect('content-type', /javascript/)
    .expect(200)
  expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  const icon = await request(server.app).get('/icon.svg').expect(200)
  expect(icon.headers['cache-control']).toBe('no-cache')
  await request(server.app).get('/assets/index-old.js').set('accept', 'text/html').expect(404)
  await rm(directory, {recursive: true})
})

test('should open to a key, and to nothing else', async () => {
  const app = server.appWith({apiKeys: ['first key', 'k2'].map(key => key.replace(' ', '-'))})
  for (const header of ['', 'Bearer', 'Bearer wrong', 'Basic k2', 'Bearer k2x', 'k2']) {
    const {body, headers} = await request(app).get('/v1/documents').set('authorization', header).expect(401)
    expect(body.code).toBe('unauthorized')
    expect(headers['www-authenticate']).toBe('Bearer realm="dateline"')
  }
  for (const key of ['first-key', 'k2']) {
    await request(app).get('/v1/documents').set('authorization', `Bearer ${key}`).expect(200)
  }
  await request(app).post('/v1/parse').send('Text').expect(401)
  await request(app).get('/v1/nothing').expect(401)
  await request(app).get('/healthz').expect(200)
})

test.each([
  ['another site', {'sec-fetch-site': 'cross-site'}],
  ['another port of this machine', {'sec-fetch-site': 'same-site'}],
  ['another origin', {origin: 'http://evil.example'}],
  ['a page without an origin', {origin: 'null'}],
  ['a name that somebody points to this machine', {host: 'evil.example:4000'}]
])('should take nothing from %s without a key', async (_, headers) => {
  const {body} = await request(server.app).post('/v1/parse').set(headers).type('text/plain').send('Text').expect(403)
  expect(body.code).toBe('cross-site')
  const app = server.appWith({apiKeys: ['k']})
  await request(app)
    .post('/v1/parse')
    .set({...headers, authorization: 'Bearer k'})
    .send('Text')
    .expect(200)
})

test.each([
  ['the page itself', {'sec-fetch-site': 'same-origin', origin: 'http://localhost:5173', host: 'localhost:4000'}],
  ['the address bar', {'sec-fetch-site': 'none'}],
  ['an old browser', {origin: 'http://localhost:4000', host: 'localhost:4000'}],
  ['IPv6', {host: '[::1]:4000'}]
])('should take a document from %s', async (_, headers) => {
  await request(server.app).post('/v1/parse').set(headers).send('Text').expect(200)
})
