import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {chmod, mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient} from '@dateline/client'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {release} from './test-server.ts'

const main = join(import.meta.dirname, '..', 'src', 'main.ts')
let directory: string
const started: ChildProcess[] = []

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'dateline-main-'))
  await chmod(directory, 0o711)
})

afterAll(async () => {
  for (const child of started) child.kill('SIGKILL')
  await rm(directory, {recursive: true, force: true})
})

/** Starts the server as a process; resolves with its first line, or all that it says if it ends. */
async function start(environment: {[name: string]: string}) {
  const child = spawn(process.execPath, ['--conditions=source', main], {
    env: {PATH: process.env['PATH'], DATELINE_DATA: directory, PORT: '0', DATELINE_LOG: 'silent', ...environment},
    stdio: ['ignore', 'pipe', 'pipe']
  })
  started.push(child)
  let output = ''
  const said = Promise.withResolvers<void>()
  child.stdout.on('data', chunk => {
    output += chunk
    if (output.includes('\n')) said.resolve()
  })
  child.stderr.on('data', chunk => (output += chunk))
  child.once('close', () => said.resolve())
  await said.promise
  return {child, output}
}

async function stop(child: ChildProcess, signal: NodeJS.Signals) {
  child.kill(signal)
  await once(child, 'close')
  return child.exitCode
}

function clientOf(output: string) {
  return createClient({baseUrl: /http:\S+/.exec(output)?.[0] ?? ''})
}

test('should have every document again after it was stopped, and after it was killed', async () => {
  const first = await start({})
  expect(first.output).toMatch(/^Dateline is at http:\/\/localhost:\d+\n$/)
  const {document} = await clientOf(first.output).create(release, {name: 'kept.md'})
  expect(await stop(first.child, 'SIGTERM')).toBe(0)

  const second = await start({})
  expect(await clientOf(second.output).read(document.id)).toEqual(document)
  await clientOf(second.output).correct(document.id, ['something'])
  await stop(second.child, 'SIGKILL')

  const third = await start({})
  expect((await clientOf(third.output).read(document.id)).version).toBe(2)
  expect(await (await clientOf(third.output).original(document.id)).text()).toBe(release)
  expect(await stop(third.child, 'SIGINT')).toBe(0)
})

test('should say in one line why it does not start, and leave another server alone', async () => {
  const first = await start({})
  const port = /:(\d+)\n/.exec(first.output)?.[1] ?? ''
  const second = await start({PORT: port})
  expect(second.output).toMatch(/^listen EADDRINUSE: .*\n$/)
  expect(second.child.exitCode).toBe(1)
  expect((await clientOf(first.output).list()).documents.length).toBeGreaterThan(0)
  await stop(first.child, 'SIGTERM')
})

test('should not start open to the network', async () => {
  const {child, output} = await start({HOST: '0.0.0.0'})
  expect(output).toMatch(/^HOST: .*DATELINE_API_KEYS.*\n$/)
  expect(child.exitCode).toBe(1)
})
