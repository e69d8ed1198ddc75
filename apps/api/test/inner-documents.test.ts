import {gzipSync} from 'node:zlib'
import request from 'supertest'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {openTestServer} from './test-server.ts'

let server: Awaited<ReturnType<typeof openTestServer>>

beforeAll(async () => {
  server = await openTestServer()
})
afterAll(() => server.close())

/** A mail with a release and a picture, which is no document. */
const mail = [
  'From: Press Office <press@ports.example>',
  'Subject: Harbor of Ellery reopens',
  'Date: Fri, 3 May 2024 10:00:00 +0200',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Please find our release attached.',
  '--b',
  'Content-Type: text/plain; name="release.txt"',
  'Content-Disposition: attachment; filename="release.txt"',
  '',
  'Port Ellery, May 3 (ENA) -- The harbor of Ellery has been opened again, the ministry said.',
  '--b',
  'Content-Type: image/png; name="map.png"',
  'Content-Disposition: attachment; filename="map.png"',
  'Content-Transfer-Encoding: base64',
  '',
  'iVBORw0KGgo=',
  '--b--',
  ''
].join('\r\n')

/** The beginning of a mail in a mailbox. */
const open = (subject: string) =>
  `From a@ports.example Fri May  3 10:03:08 2024\nSubject: ${subject}\nMIME-Version: 1.0\n\n`

const send = (path: string, body: Buffer | string = mail) =>
  request(server.app).post(path).query({name: 'mail.eml'}).type('application/octet-stream').send(body)

test('should answer with the mail alone, and say what is in it', async () => {
  const {body} = await send('/v1/parse').expect(200)
  expect(body.record.headline).toBe('Harbor of Ellery reopens')
  expect(body.source.documents).toEqual([
    {relation: 'attachment', part: '2', name: 'release.txt', mediaType: 'text/plain'},
    {relation: 'attachment', part: '3', name: 'map.png', mediaType: 'image/png'}
  ])
  expect(body.messages.map((message: {ruleId: string}) => message.ruleId)).toContain('more-documents')
})

test('should answer with each item of a feed', async () => {
  const items = ['Harbor reopens', 'Ferry sails'].map(title => `<item><title>${title}</title></item>`).join('')
  const feed = `<rss version="2.0"><channel><title>Ports</title>${items}</channel></rss>`
  const {body} = await request(server.app).post('/v1/parse/documents').type('application/xml').send(feed).expect(200)
  const headlines = body.documents.map((each: {record: {headline: string}}) => each.record.headline)
  expect(headlines).toEqual(['Harbor reopens', 'Ferry sails'])
})

test('should answer with all documents, and with those that cannot be read', async () => {
  const {body} = await send('/v1/parse/documents').expect(200)
  expect(body.documents).toHaveLength(3)
  const [first, release, picture] = body.documents
  expect(first.record.headline).toBe('Harbor of Ellery reopens')
  expect(release.source.inside).toEqual({id: 'mail.eml#2', parent: 'mail.eml', relation: 'attachment', part: '2'})
  expect(release.record.dateInferred).toMatchObject({value: '2024-05-03'})
  expect(picture.record).toBeNull()
  expect(picture.messages[0].ruleId).toBe('unknown-type')
})

test('should keep what came with a mail as documents of their own, linked to it', async () => {
  const {body: kept} = await send('/v1/documents').expect(201)
  expect(kept.parents).toEqual([])
  expect(kept.documents).toMatchObject([{relation: 'attachment', part: '2', name: 'release.txt'}])
  const {body: release} = await request(server.app).get(`/v1/documents/${kept.documents[0].id}`).expect(200)
  expect(release.parents).toMatchObject([{id: kept.id, relation: 'attachment', name: 'mail.eml'}])
  expect(release.record.blocks.at(-1).text).toContain('opened again')
  const original = await request(server.app).get(`/v1/documents/${release.id}/original`).expect(200)
  expect(original.text).toMatch(/^Port Ellery/)

  const {body: again} = await send('/v1/documents').expect(200)
  expect(again).toEqual(kept)

  await request(server.app).delete(`/v1/documents/${kept.id}`).expect(204)
  const {body: alone} = await request(server.app).get(`/v1/documents/${release.id}`).expect(200)
  expect(alone.parents).toEqual([])
})

test('should keep what was asked for all of the input with what came in it', async () => {
  const asked = {changes: 'all', ocr: 'true'}
  const {body: kept} = await send('/v1/documents').query(asked).expect(201)
  const {body: release} = await request(server.app).get(`/v1/documents/${kept.documents[0].id}`).expect(200)
  expect(release.options).toMatchObject({name: 'release.txt', changes: 'all', ocr: true})
  const {body: plain} = await send('/v1/documents').query({changes: 'accepted', ocr: 'false'}).expect(201)
  expect(plain.options).toEqual({name: 'mail.eml'})
})

test('should keep what is in a mailbox, and answer with the first', async () => {
  const mailbox = `${open('Harbor')}The harbor of Ellery is open.\n\n${open('Ferry')}The ferry of Ellery sails.\n`
  const {body} = await send('/v1/documents', mailbox).expect(201)
  expect(body.options).toMatchObject({name: 'Harbor.eml'})
  const {body: list} = await request(server.app).get('/v1/documents').expect(200)
  expect(list.documents.map(({options}: {options: {name: string}}) => options.name)).toContain('Ferry.eml')
  await send('/v1/documents', mailbox).expect(200)
})

test('should refuse a container of nothing that can be read', async () => {
  const {body} = await send('/v1/documents', gzipSync(Buffer.from('iVBORw0KGgo=', 'base64'))).expect(422)
  expect(body.messages.map((message: {ruleId: string}) => message.ruleId)).toEqual(['no-document'])
})
