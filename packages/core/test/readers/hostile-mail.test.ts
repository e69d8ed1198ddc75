import {gzipSync, zipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {parseAll, type Result} from '../../src/index.ts'
import {writeCompound, type Writable} from '../../src/readers/compound/write-compound.ts'
import {readInput} from '../support/read-fixture.ts'

/** Longest time for a document that is made to break its reader, in ms: many times what it takes. */
const patience = 15_000

const text = 'The harbor opens on Friday, the ministry said.'
const header = 'From: a@port.example\r\nSubject: Harbor\r\nMIME-Version: 1.0\r\n'

const encode = (value: string) => new TextEncoder().encode(value)

async function all(input: string | Uint8Array, options: Parameters<typeof parseAll>[1] = {}): Promise<Result[]> {
  return Array.fromAsync(parseAll(input, options))
}

const rulesOf = (results: ReadonlyArray<Result>) => results.flatMap(({messages}) => messages.map(({ruleId}) => ruleId))

/** A multipart in a multipart in ... with a text innermost. */
function nested(depth: number): string {
  let mail = header
  for (let level = 0; level < depth; level++) {
    mail += `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n`
  }
  return `${mail}Content-Type: text/plain\r\n\r\n${text}\r\n`
}

/** A mail in a mail in ... */
function forwarded(depth: number): string {
  const open = `${header}Content-Type: message/rfc822\r\n\r\n`
  return `${open.repeat(depth)}${header}\r\n${text}\r\n`
}

describe('mails that are made to break their reader', () => {
  it.each([
    ['sections nested five thousand deep', nested(5_000)],
    [
      'a boundary that is repeated a million times',
      `${header}Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n'.repeat(1_000_000)}`
    ],
    [
      'a boundary in every section of itself',
      `${header}${'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n'.repeat(20_000)}`
    ],
    [
      'lines that look like boundaries',
      `${header}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n${text}\r\n${'--bb\r\n'.repeat(500_000)}`
    ],
    ['a header without end', `${header}${'X-Long: a\r\n b\r\n'.repeat(200_000)}\r\n${text}`],
    ['a folded line without end', `${header}Subject: a\r\n${' b\r\n'.repeat(500_000)}\r\n${text}`],
    ['recipients without end', `${header}To: ${'"A, B" <a@port.example>, '.repeat(100_000)}\r\n\r\n${text}`],
    [
      'encoded words without end',
      `From: a@b.example\r\nMIME-Version: 1.0\r\nSubject: ${'=?utf-8?Q?=41?= '.repeat(100_000)}\r\n\r\n${text}`
    ],
    ['parameters without end', `${header}Content-Type: text/plain; ${'a*0*=b; '.repeat(100_000)}\r\n\r\n${text}`],
    ['comments in comments', `${header}Content-Type: text/plain ${'('.repeat(200_000)}\r\n\r\n${text}`],
    ['quotes in quotes', `${header}\r\n${text}\r\n${'> '.repeat(500_000)}x`],
    [
      'quoted lines of all depths',
      `${header}\r\n${text}\r\n${Array.from({length: 2_000}, (_, index) => '>'.repeat(index % 400) + 'x').join('\r\n')}`
    ],
    [
      'headers in the text without end',
      `${header}\r\n${text}\r\n\r\n${'From: a@b.example\r\nSent: x\r\nTo: y\r\nSubject: z\r\n\r\n'.repeat(10_000)}`
    ],
    ['dashes without end', `${header}\r\n${text}\r\n\r\n${'-'.repeat(500_000)}`],
    [
      'a colon at the end of a line without end',
      `${header}\r\n${text}\r\n\r\n${'a '.repeat(200_000)}:\r\nFrom: a@b.example`
    ]
  ])(
    'should read %s',
    async (_, input) => {
      const {tree, texts, messages} = await readInput(input, {type: 'mail'})
      for (const part of texts.values()) expect(part.length).toBeLessThanOrEqual(input.length)
      // What lies behind a limit is left out, and a message says so.
      if (!tree) expect(messages.map(({ruleId}) => ruleId)).toContain('malformed-mail')
    },
    patience
  )

  it(
    'should end at the depth of mails in mails',
    async () => {
      const results = await all(forwarded(1_000), {type: 'mail'})
      expect(results.length).toBeLessThan(20)
      expect(rulesOf(results)).toContain('nested-too-deep')
    },
    patience
  )

  it('should say that sections are nested too deep', async () => {
    const {messages} = await readInput(nested(100), {type: 'mail'})
    expect(messages.map(({ruleId}) => ruleId)).toContain('malformed-mail')
  })

  it('should keep the text of sections at the deepest that is read', async () => {
    const {texts} = await readInput(nested(40), {type: 'mail'})
    expect([...texts.values()].join('')).toContain(text)
  })
})

describe('containers that are made to break their reader', () => {
  const zeros = new Uint8Array(40_000_000)

  it(
    'should end a bomb in a mail within its limits',
    async () => {
      const bomb = zipSync({'bomb.txt': zeros, 'release.txt': encode(text)}, {level: 9})
      const mail = `${header}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n${text}\r\n--b\r\nContent-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bomb).toString('base64')}\r\n--b--\r\n`
      const results = await all(mail)
      expect(rulesOf(results)).toContain('archive-limit')
      expect(results.map(({source}) => source.name)).toContain('release.txt')
    },
    patience
  )

  it(
    'should end a bomb of gzip within its limits',
    async () => {
      expect(rulesOf(await all(gzipSync(zeros, {level: 9})))).toContain('archive-limit')
    },
    patience
  )

  it('should end at the bytes of all documents', async () => {
    const files = Object.fromEntries(Array.from({length: 20}, (_, index) => [`${index}.txt`, encode(text.repeat(100))]))
    const results = await all(zipSync(files), {limits: {documentBytes: 20_000}})
    expect(rulesOf(results)).toContain('documents-too-large')
    expect(results.length).toBeLessThan(10)
  })

  it('should end at the number of documents', async () => {
    const mbox = `From a@b.example Fri Apr  9 10:03:08 2021\n${header}\n${text}\n\n`.repeat(50)
    const results = await all(mbox, {limits: {documents: 10}})
    expect(results).toHaveLength(10)
    expect(rulesOf(results)).toContain('too-many-documents')
  })

  it('should not open archives in archives without end', async () => {
    let archive = zipSync({'release.txt': encode(text)})
    for (let depth = 0; depth < 30; depth++) archive = zipSync({'a.zip': archive})
    expect(rulesOf(await all(archive))).toContain('nested-too-deep')
  })

  it('should read a tar archive whose sizes lie', async () => {
    const block = new Uint8Array(512 + text.length)
    block.set(encode('release.txt'))
    block.set(encode('77777777777'), 124)
    const sum = block.subarray(0, 512).reduce((total, byte) => total + byte, 8 * 0x20)
    block.set(encode(`${sum.toString(8).padStart(6, '0')}\0 `), 148)
    block.set(encode(text), 512)
    const results = await all(block)
    expect(results[0]?.tree).toBeDefined()
    expect(rulesOf(results)).toContain('damaged-archive')
  })
})

const stream = (name: string, content: Uint8Array): Writable => ({
  kind: 'stream',
  name,
  children: [],
  read: () => content
})

describe('compound files that are made to break their reader', () => {
  const body = Uint8Array.from(Buffer.from(text.repeat(200), 'utf16le'))
  const file = writeCompound({
    kind: 'storage',
    name: 'Root Entry',
    children: [stream('__properties_version1.0', new Uint8Array(32)), stream('__substg1.0_1000001F', body)],
    read: () => new Uint8Array()
  })

  it('should read a mail', async () => {
    const {tree, texts} = await readInput(file)
    expect(tree).toBeDefined()
    expect([...texts.values()]).toEqual([text.repeat(200)])
  })

  it(
    'should end chains that run in circles',
    async () => {
      for (let at = 512; at + 4 <= file.length; at += 4) {
        const bytes = Uint8Array.from(file)
        new DataView(bytes.buffer).setUint32(at, at % 7, true)
        await readInput(bytes, {type: 'msg'})
      }
    },
    patience
  )

  it('should end storages that hold themselves', async () => {
    const directory = new DataView(file.buffer).getUint32(48, true)
    for (const field of [68, 72, 76]) {
      for (let entry = 0; entry < 3; entry++) {
        const bytes = Uint8Array.from(file)
        new DataView(bytes.buffer).setUint32(512 * (directory + 1) + 128 * entry + field, entry, true)
        await readInput(bytes, {type: 'msg'})
      }
    }
  })
})
