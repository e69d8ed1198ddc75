import type {z} from 'zod'
import {endpoints, type Operation} from './endpoints.ts'
import {ProblemError, toProblem} from './problem-error.ts'
import {
  documentPageSchema,
  documentSchema,
  explainedSchema,
  parsedDocumentsSchema,
  versionListSchema,
  versionSchema
} from './schemas/document.ts'
import {problemSchema} from './schemas/problem.ts'
import {resultSchema} from './schemas/result.ts'
import type {
  Document,
  DocumentPage,
  Explained,
  ParsedDocuments,
  ParseOptions,
  Problem,
  Result,
  Version,
  VersionList
} from './types.ts'

/** Options of `createClient`. */
export interface ClientOptions {
  /** Where the API is: `http://localhost:4000`; `''` for the origin of the page. */
  readonly baseUrl: string
  /** Sent as `Authorization: Bearer`. Default: none. */
  readonly apiKey?: string
  /** Default: the global `fetch`. */
  readonly fetch?: typeof fetch
}

/** Options of every call. */
export interface CallOptions {
  readonly signal?: AbortSignal
}

/** Options of parsing where nothing is kept. */
export type ExplainOptions = ParseOptions & {
  /** Whether to say why each block has its role. Default: `false`. */
  readonly explain?: boolean
}

/** A file to send: its `type`, if any, is the hint that a `Content-Type` is. */
export type Upload = Blob | Uint8Array<ArrayBuffer> | string

/** The API as functions; each throws a `ProblemError` for an answer that is not a success. */
export interface Client {
  /** Parses a document; nothing is kept. */
  parse(input: Upload, options?: ExplainOptions, call?: CallOptions): Promise<Explained>
  /** Parses all documents of an input, such as a mail with attachments; nothing is kept. */
  parseAll(input: Upload, options?: ExplainOptions, call?: CallOptions): Promise<ParsedDocuments>
  /** The first, answered in a format of core: `markdown`, `html` ... */
  parseTo(format: string, input: Upload, options?: ExplainOptions, call?: CallOptions): Promise<string>
  /** Keeps a document, and what came in it; `created` is `false` where it was kept before. */
  create(input: Upload, options?: ParseOptions, call?: CallOptions): Promise<{document: Document; created: boolean}>
  /** One page of the library, newest first. */
  list(page?: {readonly limit?: number; readonly cursor?: string}, call?: CallOptions): Promise<DocumentPage>
  /** The document with what its current version says, or another. */
  read(id: string, which?: {readonly version?: number}, call?: CallOptions): Promise<Document>
  /** All that parsing gave, with the tree. */
  result(id: string, which?: {readonly version?: number}, call?: CallOptions): Promise<Result>
  /** The document in a format of core. */
  readAs(format: string, id: string, which?: {readonly version?: number}, call?: CallOptions): Promise<string>
  /** Says which repairs are not to be made: a new version. */
  correct(id: string, undone: ReadonlyArray<string>, call?: CallOptions): Promise<Document>
  /** Deletes a document. */
  remove(id: string, call?: CallOptions): Promise<void>
  /** Its versions, newest first. */
  versions(id: string, call?: CallOptions): Promise<VersionList>
  /** One version. */
  version(id: string, number: number, call?: CallOptions): Promise<Version>
  /** The bytes that were sent. */
  original(id: string, call?: CallOptions): Promise<Blob>
}

/**
 * A client of the API, for browsers and Node.
 *
 * @example
 *   const client = createClient({baseUrl: 'http://localhost:4000'})
 *   const {record} = await client.parse('Press release ...')
 */
export function createClient(options: ClientOptions): Client {
  const send = createSend(options)
  return {
    parse: async (input, query, call) =>
      read(explainedSchema, await send('parseDocument', {query, upload: input, ...call})),
    parseAll: async (input, query, call) =>
      read(parsedDocumentsSchema, await send('parseDocuments', {query, upload: input, ...call})),
    parseTo: async (format, input, query, call) =>
      (await send('parseDocument', {query: {...query, format}, upload: input, ...call})).text(),
    async create(input, query, call) {
      const response = await send('createDocument', {query, upload: input, ...call})
      return {document: await read(documentSchema, response), created: response.status === 201}
    },
    list: async (query, call) => read(documentPageSchema, await send('listDocuments', {query, ...call})),
    read: async (id, query, call) => read(documentSchema, await send('readDocument', {path: {id}, query, ...call})),
    result: async (id, which, call) =>
      read(resultSchema, await send('readDocument', {path: {id}, query: {...which, format: 'tree'}, ...call})),
    readAs: async (format, id, which, call) =>
      (await send('readDocument', {path: {id}, query: {...which, format}, ...call})).text(),
    correct: async (id, undone, call) =>
      read(documentSchema, await send('correctDocument', {path: {id}, json: {undone}, ...call})),
    async remove(id, call) {
      await send('deleteDocument', {path: {id}, ...call})
    },
    versions: async (id, call) => read(versionListSchema, await send('listVersions', {path: {id}, ...call})),
    version: async (id, number, call) =>
      read(versionSchema, await send('readVersion', {path: {id, number: String(number)}, ...call})),
    original: async (id, call) => (await send('readOriginal', {path: {id}, ...call})).blob()
  }
}

type Value = boolean | number | string | ReadonlyArray<string> | undefined

interface Request extends CallOptions {
  readonly path?: {readonly [name: string]: string}
  readonly query?: {readonly [name: string]: Value} | undefined
  readonly upload?: Upload
  readonly json?: unknown
}

type Send = (operation: Operation, request: Request) => Promise<Response>

function createSend({baseUrl, apiKey, fetch: given}: ClientOptions): Send {
  const base = baseUrl.replace(/\/+$/, '')
  const authorization = apiKey === undefined ? {} : {authorization: `Bearer ${apiKey}`}
  return async (operation, request) => {
    const {method, path} = endpoints[operation]
    const response = await (given ?? fetch)(base + fill(path, request.path) + toQuery(request.query), {
      method: method.toUpperCase(),
      headers: {...authorization, ...toHeaders(request)},
      ...toBody(request),
      ...(request.signal ? {signal: request.signal} : {})
    })
    if (!response.ok) throw new ProblemError(await toProblemOf(response))
    return response
  }
}

function fill(path: string, values: Request['path'] = {}): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))
}

function toQuery(query: Request['query'] = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : value === undefined ? [] : [value]).map(one => [name, String(one)])
  )
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`
}

function toHeaders({upload, json}: Request): {[name: string]: string} {
  if (json !== undefined) return {'content-type': 'application/json'}
  if (upload instanceof Blob || upload === undefined) return {}
  return {'content-type': typeof upload === 'string' ? 'text/plain;charset=utf-8' : 'application/octet-stream'}
}

function toBody({upload, json}: Request): {body?: Upload} {
  if (json !== undefined) return {body: JSON.stringify(json)}
  return upload === undefined ? {} : {body: upload}
}

async function read<T>(schema: z.ZodType<T>, response: Response): Promise<T> {
  return schema.parse(await response.json())
}

/** Something between here and the API may answer in its own way. */
async function toProblemOf(response: Response): Promise<Problem> {
  const parsed = problemSchema.safeParse(await response.json().catch(() => undefined))
  if (parsed.success) return parsed.data
  return {
    ...toProblem('internal'),
    type: 'about:blank',
    title: response.statusText || 'No answer',
    status: response.status
  }
}
