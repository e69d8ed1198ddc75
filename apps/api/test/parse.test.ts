import {readFileSync} from 'node:fs'
import {request as send} from 'node:http'
import type {AddressInfo} from 'node:net'
import {once} from 'node:events'
import {monitorEventLoopDelay} from 'node:perf_hooks'
import {type Options, parse} from '@dateline/core'
import {MemoryLimitError, TimeLimitError} from '@dateline/core/node'
import request from 'supertest'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {scanPdf} from '../../../packages/core/test/support/scan-pdf.ts'
import {openTestServer, release} from './test-server.ts'

const readers = new URL('../../../packages/core/test/fixtures/readers/', import.meta.url)

let server: Awaited<ReturnType<typeof openTestServer>>

beforeAll(async () => {
  server = await openTestServer()
})
afterAll(() => server.close())

test('should answer with the record, the repairs, the messages and the source', async () => {
  const {body, headers} = await request(server.app).post('/v1/parse').type('text/markdown').send(release).expect(200)
  expect(Object.keys(body)).toEqual(['record', 'repairs', 'messages', 'source'])
  expect(body.record).toMatchObject({headline: 'Harbor of Ellery reopens', date: '2024-05-03'})
  expect(body.source).toMatchObject({mediaType: 'text/markdown', size: release.length})
  expect(headers['cache-control']).toBe('private, no-cache')
})

test.each([
  ['nothing', undefined],
  ['what curl claims', 'application/x-www-form-urlencoded'],
  ['bytes', 'application/octet-stream'],
  ['what fetch claims of a string', 'text/plain;charset=UTF-8']
])('should look at the content where the type is %s', async (_, type) => {
  const {port, close} = await listen(server.app)
  const page = '<!doctype html><html><body><h1>Harbor reopens</h1><p>It is open.</p></body></html>'
  const answer = await post(port, page, type)
  expect(JSON.parse(answer.body).source.mediaType).toBe('text/html')
  await close()
})

test.each([
  ['application/xml', '<nitf><body><body.content><p>The harbor is open.</p></body.content></body></nitf>', 'nitf'],
  ['application/json', '{"guid": "a", "headline": "Harbor reopens", "body_text": "It is open."}', 'ninjs'],
  [
    'application/rss+xml',
    '<rss version="2.0"><channel><item><title>Harbor reopens</title></item></channel></rss>',
    'feed'
  ]
])('should read a wire that is sent as %s', async (type, wire, reader) => {
  const {body} = await request(server.app).post('/v1/parse').type(type).send(wire).expect(200)
  expect(body.source.reader).toBe(reader)
})

test('should take the name and the bytes from a form', async () => {
  const {body} = await request(server.app)
    .post('/v1/parse')
    .attach('file', Buffer.from(release), {filename: 'Größe.md', contentType: 'application/octet-stream'})
    .expect(200)
  expect(body.source).toMatchObject({name: 'Größe.md', size: release.length})
})

test.each([
  ['docx/headers-and-footers/input.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['odt/text/input.odt', 'application/vnd.oasis.opendocument.text'],
  ['rtf/text/input.rtf', 'application/rtf']
])('should read %s', async (name, type) => {
  const file = new URL(`../../../packages/core/test/fixtures/readers/${name}`, import.meta.url)
  const {body} = await request(server.app).post('/v1/parse').type(type).send(readFileSync(file)).expect(200)
  expect(body.source.mediaType).toBe(type)
  expect(body.record.blocks.length).toBeGreaterThan(3)
})

test('should take options from the query', async () => {
  const options = {name: 'x.txt', url: 'https://example.com/x', type: 'text', received: '2024-05-04'}
  const {body} = await request(server.app).post('/v1/parse').query(options).send(release).expect(200)
  expect(body.source).toMatchObject({name: 'x.txt', url: 'https://example.com/x', mediaType: 'text/plain'})
})

test('should decode with the charset of the type', async () => {
  const bytes = Buffer.concat([Buffer.from('Gr'), Buffer.from([0xf6]), Buffer.from('sse und Ma'), Buffer.from([0xdf])])
  const {body} = await request(server.app).post('/v1/parse').type('text/plain;charset=iso-8859-1').send(bytes)
  expect(body.record.blocks[0].text).toBe('Grösse und Maß')
})

test('should not make the repairs that are undone', async () => {
  const {body} = await request(server.app).post('/v1/parse').type('text/markdown').send(release)
  const [repair] = body.repairs
  expect(repair).toBeDefined()
  const again = await request(server.app)
    .post('/v1/parse')
    .query({undone: [repair.id, 'other']})
    .type('text/markdown')
    .send(release)
  expect(again.body.repairs.find((each: {id: string}) => each.id === repair.id)?.undone).toBe(true)
  expect(again.body.messages.map((message: {ruleId: string}) => message.ruleId)).toContain('unknown-undone')
})

const explained = () => request(server.app).post('/v1/parse').type('text/markdown').send(release)

test('should say why each block has its role where the query asks for it', async () => {
  const {body} = await explained().query({explain: 'true'}).expect(200)
  expect(Object.keys(body)).toEqual(['record', 'repairs', 'messages', 'source', 'explanation'])
  const headline = body.explanation.blocks.find((block: {role: string}) => block.role === 'headline')
  expect(headline.features[0]).toEqual({
    name: expect.any(String),
    words: expect.any(String),
    weight: expect.any(Number)
  })
  const tree = await explained().query({explain: 'true', format: 'tree'}).expect(200)
  expect(tree.body.explanation).toEqual(body.explanation)
  expect((await explained().query({explain: 'false'})).body).not.toHaveProperty('explanation')
})

test('should refuse an explanation that is neither wanted nor not', async () => {
  const answer = await request(server.app).post('/v1/parse').query({explain: 'maybe'}).send(release)
  expect(answer.status).toBe(400)
  expect(answer.type).toBe('application/problem+json')
  expect(answer.body).toMatchObject({code: 'invalid-option', detail: '`explain`: Expected `true` or `false`'})
})

const sendPdf = () =>
  request(server.app)
    .post('/v1/parse')
    .type('application/pdf')
    .serialize(each => each)

/** The engine of OCR starts, and reads a page, in some seconds. */
const ocrPatience = 60_000

test(
  'should read a scan where the query asks for OCR, and say that it needs it where not',
  async () => {
    const scan = await scanPdf({pages: [{content: [{text: 'Harbor of Ellery reopens', x: 72, y: 100, size: 20}]}]})
    const refused = await sendPdf().send(Buffer.from(scan)).expect(400)
    expect(refused.body.messages[0]).toMatchObject({ruleId: 'needs-ocr'})
    const {body} = await sendPdf().query({ocr: 'true'}).send(Buffer.from(scan)).expect(200)
    expect(body.record.blocks[0].text).toBe('Harbor of Ellery reopens')
    const other = await sendPdf().query({ocr: 'please'}).send(Buffer.from(scan)).expect(400)
    expect(other.body.detail).toBe('`ocr`: Expected `true` or `false`')
  },
  ocrPatience
)

const sendDocx = (query: object) =>
  request(server.app)
    .post('/v1/parse')
    .query({format: 'tree', ...query})
    .serialize(each => each)
    .type('application/octet-stream')
    .send(readFileSync(new URL('docx/tracked-changes-all/input.docx', readers)))

test('should keep what was deleted with changes tracked where the query asks for all changes', async () => {
  const [accepted, all] = [await sendDocx({}).expect(200), await sendDocx({changes: 'all'}).expect(200)]
  expect(JSON.stringify(accepted.body.tree)).not.toContain('"type":"delete"')
  expect(JSON.stringify(all.body.tree)).toContain('"type":"delete"')
  const other = await sendDocx({changes: 'some'}).expect(400)
  expect(other.body.detail).toBe('`changes`: Expected one of accepted, all')
})

const item = (title: string, words: string) => `# ${title}\n\nEllery, 3 May 2024 (ENA) -- ${words}\n\n`

test('should answer with the items of a digest and with a quoted text', async () => {
  const digest = item('Harbor opens', 'The harbor is open again.') + item('Ferry sails', 'The ferry sails again.')
  const {body} = await request(server.app).post('/v1/parse').type('text/markdown').send(digest).expect(200)
  expect(body.record.items).toMatchObject([{headline: 'Harbor opens'}, {headline: 'Ferry sails'}])
  expect(body.record.quoted).toBeNull()
})

test.each([
  ['record', 'application/json; charset=utf-8', '"headline": "Harbor of Ellery reopens"'],
  ['tree', 'application/json; charset=utf-8', '"type": "root"'],
  ['markdown', 'text/markdown; charset=utf-8', '# Harbor of Ellery reopens'],
  ['html', 'text/html; charset=utf-8', '>Harbor of Ellery reopens</h1>'],
  ['text', 'text/plain; charset=utf-8', 'Harbor of Ellery reopens\n']
])('should write %s where the query asks for it', async (format, type, content) => {
  const answer = await request(server.app).post('/v1/parse').query({format}).type('text/markdown').send(release)
  expect(answer.status).toBe(200)
  expect(answer.headers['content-type']).toBe(type)
  expect(answer.text).toContain(content)
})

test.each([
  ['text/markdown', 'text/markdown; charset=utf-8'],
  ['text/html,application/xhtml+xml;q=0.9,*/*;q=0.8', 'text/html; charset=utf-8'],
  ['text/plain;q=0.5, application/json;q=0.4', 'text/plain; charset=utf-8'],
  ['*/*', 'application/json; charset=utf-8'],
  ['application/*', 'application/json; charset=utf-8']
])('should answer `Accept: %s` with %s', async (accept, type) => {
  const answer = await request(server.app).post('/v1/parse').set('accept', accept).send(release)
  expect(answer.headers['content-type']).toBe(type)
  expect(answer.headers['vary']).toBe('accept')
})

test('should keep nothing', async () => {
  await request(server.app).post('/v1/parse').send('Something that is nowhere else').expect(200)
  const {body} = await request(server.app).get('/v1/documents').expect(200)
  expect(body).toEqual({documents: [], next: null})
})

test.each([
  ['no bytes', {}, '', 400, 'empty-input'],
  ['white space', {}, ' \n\t ', 400, 'empty-input'],
  ['a picture', {}, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 415, 'unknown-type'],
  ['a type that no reader knows', {type: 'application/x-unknown'}, release, 415, 'unknown-type'],
  ['an unknown option', {fromat: 'html'}, release, 400, 'invalid-option'],
  ['an unknown format', {format: 'docx'}, release, 406, 'not-acceptable'],
  ['a date that is none', {received: 'yesterday'}, release, 400, 'invalid-option'],
  ['an option that is there twice', {name: ['a', 'b']}, release, 400, 'invalid-option'],
  ['a charset that is none', {charset: 'klingon'}, release, 400, 'invalid-option']
])('should refuse %s', async (_, query, content, status, code) => {
  const {body, headers} = await request(server.app)
    .post('/v1/parse')
    .query(query)
    .type('application/octet-stream')
    .send(content)
    .expect(status)
  expect(headers['content-type']).toBe('application/problem+json')
  expect(body).toMatchObject({type: `/docs#${code}`, status, code, instance: `urn:uuid:${headers['x-request-id']}`})
  expect(body.title).not.toBe('')
})

test('should say why a document cannot be read', async () => {
  const {body} = await request(server.app).post('/v1/parse').type('application/x-unknown').send(release).expect(415)
  expect(body.messages).toEqual([expect.objectContaining({ruleId: 'unknown-type', fatal: true})])
})

test('should refuse an `Accept` that nothing satisfies', async () => {
  const {body} = await request(server.app).post('/v1/parse').set('accept', 'image/png').send(release).expect(406)
  expect(body.detail).toContain('text/markdown')
})

test('should refuse a body that is compressed', async () => {
  await request(server.app).post('/v1/parse').set('content-encoding', 'gzip').send(release).expect(415)
})

const boundary = 'multipart/form-data; boundary=b'
const part = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nText\r\n'

test.each([
  ['without a boundary', 'multipart/form-data', part],
  ['without an end', boundary, part],
  ['without a file', boundary, '--b--\r\n'],
  ['with two files', boundary, `${part}${part}--b--\r\n`],
  ['with a file of another name', boundary, `${part.replace('"file"', '"other"')}--b--\r\n`],
  ['with a field', boundary, '--b\r\ncontent-disposition: form-data; name="file"\r\n\r\nText\r\n--b--\r\n'],
  ['that is no form', boundary, 'Text']
])('should refuse a form %s', async (_, type, content) => {
  const {port, close} = await listen(server.app)
  const answer = await post(port, content, type)
  expect(answer).toMatchObject({status: 400})
  expect(JSON.parse(answer.body).code).toBe('malformed-body')
  await close()
})

test('should take as many bytes as the limit allows, and not one more', async () => {
  const app = server.appWith({maxBytes: 1000})
  const text = 'word '.repeat(200)
  await request(app).post('/v1/parse').send(text).expect(200)
  await request(app).post('/v1/parse').attach('file', Buffer.from(text), 'a.txt').expect(200)
  const {body} = await request(app).post('/v1/parse').send(`${text}.`).expect(413)
  expect(body).toMatchObject({code: 'too-large', detail: 'Expected at most 1,000 bytes'})
  await request(app)
    .post('/v1/parse')
    .attach('file', Buffer.from(`${text}.`), 'a.txt')
    .expect(413)
})

test('should answer an upload that does not end, when it is too large', async () => {
  const {port, close} = await listen(server.appWith({maxBytes: 1_000_000}))
  const chunk = Buffer.alloc(64_000, 'a')
  const upload = send({port, method: 'POST', path: '/v1/parse', headers: {'transfer-encoding': 'chunked'}})
  upload.on('error', () => {})
  const timer = setInterval(() => upload.write(chunk), 1)
  const [answer] = await once(upload, 'response')
  expect(answer.statusCode).toBe(413)
  expect(answer.headers.connection).toBe('close')
  expect(JSON.parse(await text(answer)).code).toBe('too-large')
  clearInterval(timer)
  await close()
})

test('should refuse more documents than it has room for', async () => {
  const waiting: Array<() => void> = []
  const slow = {
    ...server.context.parser,
    async parse(...[input, options]: Parameters<typeof parse>) {
      await new Promise<void>(resolve => waiting.push(resolve))
      return parse(input, options)
    }
  }
  const app = server.appWith({maxPending: 2}, slow)
  const first = Promise.all([statusOf(app), statusOf(app)])
  await expect.poll(() => waiting.length).toBe(2)
  const {body, headers} = await request(app).post('/v1/parse').send('Text').expect(503)
  expect(body.code).toBe('overloaded')
  expect(headers['retry-after']).toBe('5')
  for (const resolve of waiting) resolve()
  expect(await first).toEqual([200, 200])
})

async function statusOf(app: typeof server.app) {
  return (await request(app).post('/v1/parse').send('Text')).status
}

test.each([
  [new TimeLimitError(5), 504, 'time-limit'],
  [new MemoryLimitError(5), 422, 'memory-limit'],
  [new Error('secret path'), 500, 'internal']
])('should answer %s', async (error, status, code) => {
  const failing = {
    ...server.context.parser,
    async parse() {
      throw error
    }
  }
  const app = server.appWith({}, failing)
  const {body} = await request(app).post('/v1/parse').send('Text').expect(status)
  expect(body.code).toBe(code)
  expect(JSON.stringify(body)).not.toContain('secret')
})

test('should stop parsing when nobody waits for it any more', async () => {
  const signals: AbortSignal[] = []
  const slow = {
    ...server.context.parser,
    async parse(_: Uint8Array, {signal = new AbortController().signal}: Options = {}) {
      signals.push(signal)
      await once(signal, 'abort')
      throw signal.reason
    }
  }
  const {port, close} = await listen(server.appWith({}, slow))
  const upload = send({port, method: 'POST', path: '/v1/parse'}).on('error', () => {})
  upload.end('Text')
  await expect.poll(() => signals.length).toBe(1)
  upload.destroy()
  await expect.poll(() => signals[0]?.aborted).toBe(true)
  await close()
})

/** Milliseconds: far less than the parsing takes, and enough for a machine that is busy. */
const longestDelay = 400

test('should leave the event loop free while it parses', async () => {
  const long = 'Words that are many, and lines that are long enough to be wrapped somewhere.\n\n'.repeat(2000)
  const delay = monitorEventLoopDelay({resolution: 5})
  delay.enable()
  await request(server.app).post('/v1/parse').query({format: 'text'}).send(long).expect(200)
  delay.disable()
  expect(delay.max / 1e6).toBeLessThan(longestDelay)
})

async function listen(app: ReturnType<typeof server.appWith>) {
  const listening = app.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  return {
    port: (listening.address() as AddressInfo).port,
    async close() {
      listening.closeAllConnections()
      listening.close()
      await once(listening, 'close')
    }
  }
}

/** A client that claims of a body what it is told to, or nothing. */
async function post(port: number, content: string, type: string | undefined) {
  const upload = send({
    port,
    method: 'POST',
    path: '/v1/parse',
    headers: type === undefined ? {} : {'content-type': type}
  })
  upload.end(content)
  const [answer] = await once(upload, 'response')
  return {status: Number(answer.statusCode), body: await text(answer)}
}

async function text(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}
