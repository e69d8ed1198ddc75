import {parse, roles, toRecord} from '@dateline/core'
import {expect, test} from 'vitest'
import {documentSchema, parsedSchema, parseQuerySchema, recordSchema, resultSchema} from '../src/index.ts'
import {roleSchema} from '../src/schemas/record.ts'

const result = await parse('Press Release\n\nHarbor reopens\n\nPort Ellery, 3 May 2024 -- The harbor is open.')

test('should accept what core gives, and keep all of it', () => {
  expect(resultSchema.parse(result)).toEqual(result)
  expect(recordSchema.parse(toRecord(result))).toEqual(toRecord(result))
})

const item = (title: string) => `# ${title}\n\nPort Ellery, 3 May 2024 (ENA) -- The harbor is open.\n\n`

test('should accept an explanation, and the items of a digest', async () => {
  const explained = await parse(item('Harbor reopens') + item('Ferry sails'), {type: 'markdown', explain: true})
  expect(explained.tree?.items).toHaveLength(2)
  expect(resultSchema.parse(explained)).toEqual(explained)
  expect(recordSchema.parse(toRecord(explained))).toEqual(toRecord(explained))
})

test('should know the roles of core, in their order', () => {
  expect(roleSchema.options).toEqual(roles)
})

test('should refuse a tree that is not a root', () => {
  expect(resultSchema.safeParse({...result, tree: {type: 'paragraph', children: []}}).success).toBe(false)
})

test('should refuse a document without its record', () => {
  expect(parsedSchema.safeParse({repairs: [], messages: [], source: result.source}).success).toBe(false)
  expect(documentSchema.safeParse({}).success).toBe(false)
})

test.each([
  {received: '2024-05-03'},
  {received: '2024'},
  {received: '2024-05-03T10:00:00Z'},
  {charset: 'windows-1252'},
  {url: 'https://example.com/a?b=c'},
  {name: 'Pressemitteilung Nr. 5 – Größe.txt', undone: ['abc']}
])('should accept the option %o', options => {
  expect(parseQuerySchema.safeParse(options).success).toBe(true)
})

test.each([
  {received: 'yesterday'},
  {received: '2024-13'},
  {received: '2024-02-31'},
  {received: '2024-05-03T25:00Z'},
  {charset: 'klingon'},
  {url: 'not a url'},
  {name: ''},
  {name: 'a\u0000b'},
  {undone: 'abc'},
  {fromat: 'html'}
])('should refuse the option %o', options => {
  expect(parseQuerySchema.safeParse(options).success).toBe(false)
})
