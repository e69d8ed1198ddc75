import {expect, test} from 'vitest'
import {endpoints} from '../src/index.ts'
import {toOpenApi} from '../src/openapi.ts'

const formats = [
  {name: 'tree', mediaType: 'application/json'},
  {name: 'markdown', mediaType: 'text/markdown'}
]
const document = JSON.parse(JSON.stringify(toOpenApi({version: '1.2.3', formats})))

test('should have every operation of the table', () => {
  const operations = Object.values<object>(document.paths).flatMap(path =>
    Object.values(path).map(operation => operation.operationId)
  )
  expect(new Set(operations)).toEqual(new Set(Object.keys(endpoints)))
})

test('should define everything that is referred to', () => {
  const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(match => match[1])
  expect(references.length).toBeGreaterThan(20)
  expect(references.filter(name => !Object.hasOwn(document.components.schemas, name ?? ''))).toEqual([])
})

test('should require what is always there, and nothing else', () => {
  expect(document.components.schemas.Result.required).toEqual([
    'schemaVersion',
    'generator',
    'source',
    'repairs',
    'messages'
  ])
})

test('should offer the formats that it is told of, where a document can be written', () => {
  expect(Object.keys(document.paths['/v1/parse'].post.responses['200'].content)).toEqual([
    'application/json',
    'text/markdown'
  ])
  expect(Object.keys(document.paths['/v1/documents'].get.responses['200'].content)).toEqual(['application/json'])
  const [format] = document.paths['/v1/parse'].post.parameters.filter(
    (parameter: {name: string}) => parameter.name === 'format'
  )
  expect(format.schema.enum).toEqual(['tree', 'markdown'])
})

test('should name the problems of a status in one answer', () => {
  expect(document.paths['/v1/parse'].post.responses['503'].description).toBe(
    '`overloaded`: Too many documents are being parsed; `unavailable`: The database is not available'
  )
})
