import {describe, expect, it} from 'vitest'
import type {Options} from '../src/options.ts'
import type {Attachment} from '../src/readers/attachment.ts'
import {type Given, type Open, walkDocuments} from '../src/walk-documents.ts'
import type {Result} from '../src/result.ts'
import {parse, parseAll} from '../src/index.ts'
import {root} from '../src/tree/builders.ts'
import {hash} from '../src/util/identify.ts'

/** A document of a made-up format: a line of its own, then what is in it; `{...}` has no line. */
interface Made {
  readonly line?: string
  readonly inside?: ReadonlyArray<string>
}

const decoder = new TextDecoder()

/** Opens JSON such as `{"line": "a", "inside": ["{...}"]}`; what is no JSON cannot be read. */
const open: Open = async ({bytes}: Given, {name}: Options) => {
  const {line, inside = []} = toMade(decoder.decode(bytes))
  const source = {sha256: await hash(bytes), mediaType: '', reader: '', size: bytes.length, parts: [], name: name ?? ''}
  const result: Result = {
    schemaVersion: 1,
    generator: {name: '@dateline/core', version: ''},
    source,
    ...(line === undefined ? {} : {tree: root([])}),
    repairs: [],
    messages: []
  }
  return {result, texts: new Map(), attachments: inside.map(toAttachment)}
}

function toMade(text: string): Made {
  try {
    return JSON.parse(text) as Made
  } catch {
    return {}
  }
}

function toAttachment(content: string, index: number): Attachment {
  return {relation: 'attachment', part: String(index + 1), name: `part-${index + 1}`, read: () => content}
}

const make = (line?: string, ...inside: string[]) => JSON.stringify({line, inside})

/** Opens anything as a container of a document that is called so. */
const quine: Open = async (given, options) => ({
  ...(await open(given, options)),
  attachments: [toAttachment('quine', 0)]
})

async function walk(text: string, limits: Options['limits'] = {}) {
  const given = {bytes: new TextEncoder().encode(text)}
  const documents = await Array.fromAsync(walkDocuments(given, {name: 'a.eml', limits}, open))
  return documents.map(({result: {source, tree, messages}}) =>
    [
      source.inside?.id ?? source.name,
      source.inside?.parent ?? '-',
      source.name,
      tree ? 'read' : 'unread',
      ...messages.map(message => message.ruleId)
    ].join(' ')
  )
}

describe('walkDocuments', () => {
  it('should give outer documents before inner ones, numbered as they come', async () => {
    expect(await walk(make('a', make('b', make('c')), make('d')))).toEqual([
      'a.eml - a.eml read',
      'a.eml#2 a.eml part-1 read',
      'a.eml#3 a.eml#2 part-1 read',
      'a.eml#4 a.eml part-2 read'
    ])
  })

  it('should begin with the first of a container that can be read', async () => {
    expect(await walk(make(undefined, 'no', make('b'), make('c')))).toEqual([
      'a.eml - part-2 read',
      'a.eml#2 - part-1 unread',
      'a.eml#3 - part-3 read'
    ])
  })

  it('should hang what is in a container on the document around it', async () => {
    expect(await walk(make('a', make(undefined, make('b'))))).toEqual([
      'a.eml - a.eml read',
      'a.eml#2 a.eml part-1 read'
    ])
  })

  it('should say of a container that nothing in it can be read', async () => {
    expect(await walk(make(undefined, 'no'))).toEqual(['a.eml - a.eml unread no-document', 'a.eml#2 - part-1 unread'])
  })

  it('should not go deeper than the limit', async () => {
    expect(await walk(make('a', make('b', make('c', make('d')))), {nesting: 1})).toEqual([
      'a.eml - a.eml read',
      'a.eml#2 a.eml part-1 read',
      'a.eml#3 a.eml#2 part-1 unread nested-too-deep'
    ])
  })

  it('should end at the first document over the limit', async () => {
    expect(await walk(make('a', make('b'), make('c'), make('d')), {documents: 2})).toEqual([
      'a.eml - a.eml read',
      'a.eml#2 a.eml part-1 read',
      'a.eml#3 a.eml part-2 unread too-many-documents'
    ])
  })

  it('should end when the documents in it are larger than the limit', async () => {
    expect(await walk(make('a', make('b'), make('c'), make('d')), {documentBytes: 10})).toEqual([
      'a.eml - a.eml read',
      'a.eml#2 a.eml part-1 read',
      'a.eml#3 a.eml part-2 unread documents-too-large'
    ])
  })

  it('should not open a document in itself', async () => {
    const given = {bytes: new TextEncoder().encode('quine')}
    const documents = await Array.fromAsync(walkDocuments(given, {}, quine))
    expect(documents.flatMap(({result}) => result.messages.map(message => message.ruleId))).toEqual([
      'no-document',
      'document-in-itself'
    ])
  })
})

describe('parseAll', () => {
  it('should give what `parse` gives, of one document', async () => {
    const results = await Array.fromAsync(parseAll('The harbor opens.', {name: 'a.txt'}))
    expect(results).toEqual([await parse('The harbor opens.', {name: 'a.txt'})])
  })

  it('should throw as `parse` does', async () => {
    await expect(async () => Array.fromAsync(parseAll('text', {charset: 'no'}))).rejects.toThrow(RangeError)
  })
})
