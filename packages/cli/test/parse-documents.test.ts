import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {dateline, toJsonLines} from './dateline.ts'

/** A mailbox of three mails, the second with a text and a picture attached. */
const mailbox = [
  'From a@port.example Fri Apr  9 10:03:08 2021',
  'Subject: Harbor opens',
  'MIME-Version: 1.0',
  '',
  'The harbor opens on Friday.',
  '',
  'From a@port.example Fri Apr  9 11:03:08 2021',
  'Subject: Ferry sails',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  '',
  'The ferry sails at noon.',
  '--b',
  'Content-Type: text/plain; name=fares.txt',
  'Content-Disposition: attachment',
  '',
  'Fares stay as they are.',
  '--b',
  'Content-Type: image/png; name=map.png',
  'Content-Disposition: attachment',
  'Content-Transfer-Encoding: base64',
  '',
  'iVBORw0KGgo=',
  '--b--',
  '',
  'From a@port.example Fri Apr  9 12:03:08 2021',
  'Subject: Quay closed',
  'MIME-Version: 1.0',
  '',
  'The quay is closed.',
  ''
].join('\n')

const unread = 'dateline: inbox.mbox#4: Expected a document that a reader knows, not a PNG image\n'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-cli-'))
  await writeFile(join(folder, 'inbox.mbox'), mailbox)
})
afterEach(() => rm(folder, {recursive: true}))

const run = (...args: string[]) => dateline(['parse', 'inbox.mbox', ...args], '', folder)

describe('dateline parse of a file with several documents', () => {
  it('should write each, the first under the name of the file', async () => {
    expect(await run('--out', 'out')).toEqual({status: 0, stdout: '', stderr: unread})
    const names = await readdir(join(folder, 'out'))
    expect(names.toSorted()).toEqual(['inbox#2.json', 'inbox#3.json', 'inbox#5.json', 'inbox.json'])
    const texts = await Promise.all(names.toSorted().map(async name => readFile(join(folder, 'out', name), 'utf8')))
    expect(texts.map(text => JSON.parse(text).blocks.at(-1).text)).toEqual([
      'The ferry sails at noon.',
      'Fares stay as they are.',
      'The quay is closed.',
      'The harbor opens on Friday.'
    ])
  })

  it('should print a line for each', async () => {
    const {status, stdout} = await run('--ndjson')
    expect(status).toBe(0)
    const lines = toJsonLines(stdout)
    expect(lines.map(({id}) => id)).toEqual([
      'inbox.mbox',
      'inbox.mbox#2',
      'inbox.mbox#3',
      'inbox.mbox#4',
      'inbox.mbox#5'
    ])
    expect(lines[3]).toHaveProperty('error')
  })

  it('should print the first alone, and say that there are others', async () => {
    const {status, stdout, stderr} = await run('--to', 'text')
    expect(status).toBe(0)
    expect(stdout).toContain('The harbor opens on Friday.')
    expect(stdout).not.toContain('ferry')
    expect(stderr).toContain('the first of 5 documents')
  })
})
