import {expect, test} from 'vitest'
import {readConfig} from '../src/index.ts'

test('should be closed to the network, and keep everything in one folder', () => {
  expect(readConfig({})).toMatchObject({
    host: '127.0.0.1',
    port: 4000,
    apiKeys: [],
    dataDirectory: '.dateline',
    maxBytes: 50_000_000,
    logLevel: 'info'
  })
})

test('should take what is set, and nothing of what is empty', () => {
  const environment = {
    PORT: '8080',
    DATABASE_URL: ' ',
    DATELINE_API_KEYS: ' a, b ,',
    HOST: '0.0.0.0',
    DATELINE_THREADS: '2'
  }
  const config = readConfig(environment)
  expect(config).toMatchObject({port: 8080, apiKeys: ['a', 'b'], host: '0.0.0.0', threads: 2})
  expect(config).not.toHaveProperty('databaseUrl')
})

test('should be quiet where a person looks on', () => {
  expect(readConfig({}, {terminal: true}).logLevel).toBe('warn')
  expect(readConfig({DATELINE_LOG: 'debug'}, {terminal: true}).logLevel).toBe('debug')
})

test.each(['0.0.0.0', '::', '192.168.1.5', 'dateline.example', 'localhost.example'])(
  'should not be open to the network on %s without a key',
  HOST => {
    expect(() => readConfig({HOST})).toThrow('DATELINE_API_KEYS')
    expect(readConfig({HOST, DATELINE_API_KEYS: 'k'}).host).toBe(HOST)
  }
)

test.each(['localhost', '127.0.0.1', '127.1.2.3', '::1'])('should need no key on %s', HOST => {
  expect(readConfig({HOST}).host).toBe(HOST)
})

test('should name every variable that is wrong', () => {
  expect(() => readConfig({PORT: '70000', DATELINE_MAX_BYTES: 'many', DATABASE_URL: 'mysql://x'})).toThrow(
    /PORT: Expected at most 65535\nDATABASE_URL: .*\nDATELINE_MAX_BYTES: Expected a number$/
  )
})
