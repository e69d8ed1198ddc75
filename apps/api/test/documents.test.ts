import request from 'supertest'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {openTestServer, release} from './test-server.ts'

let server: Awaited<ReturnType<typeof openTestServer>>

beforeAll(async () => {
  server = await openTestServer()
})
afterAll(() => server.close())

/** Keeps a document that no other test has. */
async function keep(text: string, query: object = {}) {
  const answer = await request(server.app).post('/v1/documents').query(query).type('text/markdown').send(text)
  expect([200, 201]).toContain(answer.status)
  return answer
}

const unknownId = '0000000000000000'

test('should keep a document and say where it is', async () => {
  const {status, headers, body} = await keep(release, {name: 'harbor.md', received: '2024-05-04'})
  expect(status).toBe(201)
  expect(headers['location']).toBe(`/v1/documents/${body.id}`)
  expect(body).toMatchObject({
    version: 1,
    headline: 'Harbor of Ellery reopens',
    date: '2024-05-03',
    options: {name: 'harbor.md', received: '2024-05-04', type: 'text/markdown'},
    original: {size: release.length, mediaType: 'text/markdown'},
    undone: [],
    record: {headline: 'Harbor of Ellery reopens'}
  })
  const read = await request(server.app)
    .get(headers['location'] ?? '')
    .expect(200)
  expect(read.body).toEqual(body)
})

test('should answer with the same document for the same bytes and options', async () => {
  const first = await keep('The same text twice', {name: 'a.md'})
  const second = await keep('The same text twice', {name: 'a.md'})
  expect([first.status, second.status]).toEqual([201, 200])
  expect(second.body).toEqual(first.body)
  expect(second.headers['location']).toBe(first.headers['location'])
  const other = await keep('The same text twice', {name: 'b.md'})
  expect(other.status).toBe(201)
  expect(other.body.id).not.toBe(first.body.id)
})

test('should make one document of uploads that come at once', async () => {
  const answers = await Promise.all(Array.from({length: 8}, () => keep('The same text at once')))
  expect(new Set(answers.map(answer => answer.body.id)).size).toBe(1)
  expect(answers.filter(answer => answer.status === 201)).toHaveLength(1)
})

test('should take a form', async () => {
  const {body} = await request(server.app)
    .post('/v1/documents')
    .attach('file', Buffer.from('# From a form\n\nText.'), 'form.md')
    .expect(201)
  expect(body.options.name).toBe('form.md')
})

test('should keep nothing of a document that cannot be read', async () => {
  const before = await request(server.app).get('/v1/documents')
  await request(server.app)
    .post('/v1/documents')
    .type('application/octet-stream')
    .send(Buffer.from([0, 1, 2]))
    .expect(415)
  await request(server.app).post('/v1/documents').expect(400)
  await request(server.app).post('/v1/documents').query({format: 'html'}).send('Text').expect(400)
  const after = await request(server.app).get('/v1/documents')
  expect(after.body).toEqual(before.body)
})

test('should make a version in which a repair is undone, and keep the one before', async () => {
  const first = (await keep(release, {name: 'corrected.md'})).body
  const [repair] = first.repairs
  const {body} = await request(server.app)
    .patch(`/v1/documents/${first.id}`)
    .send({undone: [repair.id]})
    .expect(200)
  expect(body).toMatchObject({id: first.id, version: 2, undone: [repair.id]})
  expect(body.repairs.find((each: {id: string}) => each.id === repair.id).undone).toBe(true)

  const versions = await request(server.app).get(`/v1/documents/${first.id}/versions`).expect(200)
  expect(versions.body.versions).toMatchObject([
    {number: 2, undone: [repair.id], coreVersion: '0.1.0'},
    {number: 1, undone: []}
  ])
  const old = await request(server.app).get(`/v1/documents/${first.id}/versions/1`).expect(200)
  expect(old.body).toMatchObject({number: 1, undone: [], record: first.record, repairs: first.repairs})
  const same = await request(server.app).get(`/v1/documents/${first.id}`).query({version: 1}).expect(200)
  expect(same.body).toMatchObject({version: 2, undone: [], repairs: first.repairs})
})

test('should make no version of a correction that says the same', async () => {
  const {body: first} = await keep(release, {name: 'idle.md'})
  const {body} = await request(server.app).patch(`/v1/documents/${first.id}`).send({undone: []}).expect(200)
  expect(body).toEqual(first)
})

test('should make a version of an upload that undoes something else', async () => {
  const {body: first} = await keep(release, {name: 'again.md'})
  const [repair] = first.repairs
  const second = await keep(release, {name: 'again.md', undone: [repair.id]})
  expect(second.status).toBe(200)
  expect(second.body).toMatchObject({id: first.id, version: 2, undone: [repair.id]})
  const third = await keep(release, {name: 'again.md'})
  expect(third.body).toEqual(second.body)
})

test.each([
  ['no list', {undone: 'x'}, 400, 'invalid-option'],
  ['something else', {undone: [], redo: []}, 400, 'invalid-option'],
  ['nothing', {}, 400, 'invalid-option']
])('should refuse a correction with %s', async (_, correction, status, code) => {
  const {body: document} = await keep('A text to correct')
  const {body} = await request(server.app).patch(`/v1/documents/${document.id}`).send(correction).expect(status)
  expect(body.code).toBe(code)
})

test.each([
  ['{"undone":', 'application/json', 400, 'malformed-body'],
  ['{"undone":[]}', 'text/plain', 415, 'unknown-type'],
  [JSON.stringify({undone: ['x'.repeat(2_100_000)]}), 'application/json', 413, 'too-large']
])('should refuse the body %.20s as %s', async (content, type, status, code) => {
  const {body} = await request(server.app).patch(`/v1/documents/${unknownId}`).type(type).send(content).expect(status)
  expect(body.code).toBe(code)
})

test('should ask for a body where there is none', async () => {
  const {body} = await request(server.app)
    .patch(`/v1/documents/${unknownId}`)
    .type('application/json')
    .set('content-length', '0')
    .expect(400)
  expect(body).toMatchObject({code: 'malformed-body', detail: 'Expected a body of JSON'})
})

test('should list pages, newest first', async () => {
  const ids: string[] = []
  for (const number of [1, 2, 3]) ids.unshift((await keep(`Listed text ${number}`)).body.id)
  const first = await request(server.app).get('/v1/documents').query({limit: 2}).expect(200)
  expect(first.body.documents.map((document: {id: string}) => document.id)).toEqual(ids.slice(0, 2))
  expect(Object.keys(first.body.documents[0])).not.toContain('record')
  const second = await request(server.app).get('/v1/documents').query({limit: 2, cursor: first.body.next}).expect(200)
  expect(second.body.documents[0].id).toBe(ids[2])
})

test.each([
  [{limit: 0}, '`limit`: Expected at least 1'],
  [{limit: 201}, '`limit`: Expected at most 200'],
  [{limit: 'many'}, '`limit`: Expected a number'],
  [{cursor: 'a\u0000'}, '`cursor`: Expected `next` of the page before'],
  [{cursor: 'last-week'}, '`cursor`: Expected `next` of the page before'],
  [{page: 2}, 'Unexpected `page`']
])('should refuse the list %o', async (query, detail) => {
  const {body} = await request(server.app).get('/v1/documents').query(query).expect(400)
  expect(body).toMatchObject({code: 'invalid-option', detail})
})

test('should write a document in the format that is asked for', async () => {
  const {body} = await keep(release, {name: 'formats.md'})
  const address = `/v1/documents/${body.id}`
  const markdown = await request(server.app).get(address).set('accept', 'text/markdown').expect(200)
  expect(markdown.text).toContain('# Harbor of Ellery reopens')
  const tree = await request(server.app).get(address).query({format: 'tree'}).expect(200)
  expect(tree.body.tree.type).toBe('root')
  const html = await request(server.app).get(`${address}/versions/1`).set('accept', 'text/html').expect(200)
  expect(html.headers['content-security-policy']).toMatch(/^sandbox;/)
  await request(server.app).get(address).set('accept', 'image/png').expect(406)
  await request(server.app).get(address).query({format: 'docx'}).expect(406)
})

test('should give back the bytes, in a way that no browser runs them', async () => {
  const page = Buffer.concat([
    Buffer.from('<!doctype html><html><body><script>alert(1)</script><p>Gr'),
    Buffer.from([0xfc]),
    Buffer.from('n is a word.</p></body></html>')
  ])
  const {body} = await request(server.app).post('/v1/documents').query({name: 'Seite "1" ü.html'}).send(page)
  const {headers, body: bytes} = await request(server.app)
    .get(`/v1/documents/${body.id}/original`)
    .buffer()
    .parse((response, done) => {
      const chunks: Buffer[] = []
      response.on('data', chunk => chunks.push(chunk)).on('end', () => done(null, Buffer.concat(chunks)))
    })
    .expect(200)
  expect(bytes).toEqual(page)
  expect(headers).toMatchObject({
    'content-type': 'text/html',
    'x-content-type-options': 'nosniff',
    'content-length': String(page.length)
  })
  expect(headers['content-security-policy']).toMatch(/^sandbox;/)
  expect(headers['content-disposition']).toMatch(
    /^attachment; filename=.*filename\*=UTF-8''Seite%20%221%22%20%C3%BC\.html/
  )
  await request(server.app)
    .get(`/v1/documents/${body.id}/original`)
    .set('if-none-match', headers['etag'] ?? '')
    .expect(304)
})

test('should delete a document, and its bytes with the last that uses them', async () => {
  const {body: first} = await keep('Shared by two', {name: 'one.md'})
  const {body: second} = await keep('Shared by two', {name: 'two.md'})
  await request(server.app).delete(`/v1/documents/${first.id}`).expect(204)
  await request(server.app).get(`/v1/documents/${first.id}`).expect(404)
  const original = await request(server.app).get(`/v1/documents/${second.id}/original`).expect(200)
  expect(original.text).toBe('Shared by two')
  await request(server.app).delete(`/v1/documents/${second.id}`).expect(204)
  await request(server.app).delete(`/v1/documents/${second.id}`).expect(404)
})

test.each([
  ['get', ''],
  ['delete', ''],
  ['get', '/versions'],
  ['get', '/versions/1'],
  ['get', '/original']
] as const)('should not find %s %s of a document that is not there', async (method, path) => {
  for (const id of [unknownId, '%00', '..%2f..', 'x'.repeat(3000)]) {
    const {body} = await request(server.app)[method](`/v1/documents/${id}${path}`).expect(404)
    expect(body.code).toBe('document-not-found')
  }
})

test.each(['2', '0', '-1', 'x', '99999999999999999999', '1.5'])('should not find version %s', async number => {
  const {body: document} = await keep('One version')
  const {body} = await request(server.app).get(`/v1/documents/${document.id}/versions/${number}`).expect(404)
  expect(body.code).toBe('version-not-found')
})

test('should not find a version that is asked for by the query', async () => {
  const {body: document} = await keep('One version')
  await request(server.app).get(`/v1/documents/${document.id}`).query({version: 2}).expect(404)
  await request(server.app).get(`/v1/documents/${document.id}`).query({version: 'x'}).expect(400)
})

test.each([
  ['put', '/v1/documents', 'GET, HEAD, POST'],
  ['get', '/v1/parse', 'POST'],
  ['post', `/v1/documents/${unknownId}`, 'GET, HEAD, PATCH, DELETE'],
  ['delete', `/v1/documents/${unknownId}/original`, 'GET, HEAD']
] as const)('should refuse %s %s, and say what there is', async (method, path, allowed) => {
  const {body, headers} = await request(server.app)[method](path).expect(405)
  expect(body.code).toBe('method-not-allowed')
  expect(new Set(headers['allow']?.split(', '))).toEqual(new Set(allowed.split(', ')))
})
