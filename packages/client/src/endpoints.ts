import type {ProblemCode} from './problems.ts'
import {
  correctionSchema,
  documentPageSchema,
  documentSchema,
  explainedSchema,
  parsedDocumentsSchema,
  versionListSchema,
  versionSchema
} from './schemas/document.ts'
import {cursorSchema, explainSchema, formatSchema, parseQuerySchema} from './schemas/options.ts'
import {z} from './schemas/zod.ts'

/** What one success of an endpoint looks like. */
export interface Answer {
  readonly description: string
  /** Schema of the JSON; none for an answer without a body or with bytes. */
  readonly schema?: z.ZodType
  /** Whether every format that core writes can be asked for, by `Accept` or `?format=`. */
  readonly written?: true
  /** Whether the answer is a file of any type. */
  readonly file?: true
}

/** One operation of the API: the server is mounted by this, the client calls it, the reference is made of it. */
export interface Endpoint {
  readonly method: 'delete' | 'get' | 'patch' | 'post'
  /** With its parameters as `{id}`. */
  readonly path: string
  readonly summary: string
  readonly description?: string
  readonly query?: z.ZodObject
  /** `'document'`: bytes of any type, or `multipart/form-data` with one `file`. */
  readonly body?: z.ZodType | 'document'
  readonly answers: {readonly [status: number]: Answer}
  /** Beyond those that every endpoint may answer with. */
  readonly problems: ReadonlyArray<ProblemCode>
}

const uploadProblems = [
  'empty-input',
  'invalid-option',
  'malformed-body',
  'too-large',
  'unknown-type',
  'unreadable',
  'memory-limit',
  'overloaded',
  'time-limit'
] as const

/** Documents of a page when `limit` is not given, and the most that can be asked for. */
const defaultLimit = 50
const maximumLimit = 200

const format = formatSchema.exactOptional()
/** No document has more versions, and no number in the database is much greater. */
const maximumVersion = 999_999_999

const version = z.coerce.number().int().min(1).max(maximumVersion).exactOptional()

/** Every operation on documents; a closed table. */
export const endpoints = {
  parseDocument: {
    method: 'post',
    path: '/v1/parse',
    summary: 'Parse a document and keep nothing',
    description:
      'Of an input with several documents, such as a mail with attachments, the first; `source.documents` lists what is in it.',
    query: z.strictObject({...parseQuerySchema.shape, format, explain: explainSchema.exactOptional()}),
    body: 'document',
    answers: {200: {description: 'What the document says', schema: explainedSchema, written: true}},
    problems: [...uploadProblems, 'not-acceptable']
  },
  parseDocuments: {
    method: 'post',
    path: '/v1/parse/documents',
    summary: 'Parse all documents of an input and keep nothing',
    description:
      'A mail and what came with it, the mails of a mailbox, the files of an archive: outer documents before inner ones, `source.inside` says where each is. What could not be read is there without a record.',
    query: z.strictObject({...parseQuerySchema.shape, explain: explainSchema.exactOptional()}),
    body: 'document',
    answers: {200: {description: 'What each document says', schema: parsedDocumentsSchema}},
    problems: uploadProblems
  },
  createDocument: {
    method: 'post',
    path: '/v1/documents',
    summary: 'Parse a document and keep it',
    description:
      'The same bytes with the same options (`name`, `type`, `url`, `received`, `charset`, `changes`, `ocr`) are one document. Where it is kept already, a different `undone` gives it a new version; without `undone` it stays as it is. What is in it, such as the attachments of a mail, is kept as documents of their own that are linked to it; of an archive or a mailbox, only what is in it is kept, and the first is answered.',
    query: parseQuerySchema,
    body: 'document',
    answers: {
      200: {description: 'The document was kept already', schema: documentSchema},
      201: {description: 'The document is kept; `Location` is its address', schema: documentSchema}
    },
    problems: uploadProblems
  },
  listDocuments: {
    method: 'get',
    path: '/v1/documents',
    summary: 'List the documents, newest first',
    query: z.strictObject({
      limit: z.coerce.number().int().min(1).max(maximumLimit).default(defaultLimit),
      cursor: cursorSchema.exactOptional()
    }),
    answers: {200: {description: 'One page', schema: documentPageSchema}},
    problems: ['invalid-option']
  },
  readDocument: {
    method: 'get',
    path: '/v1/documents/{id}',
    summary: 'Read a document',
    query: z.strictObject({format, version}),
    answers: {200: {description: 'The document', schema: documentSchema, written: true}},
    problems: ['invalid-option', 'document-not-found', 'version-not-found', 'not-acceptable']
  },
  correctDocument: {
    method: 'patch',
    path: '/v1/documents/{id}',
    summary: 'Say which repairs are not to be made',
    description:
      'The original is parsed again, and a new version becomes the current one. Where the current version says the same and comes from the same version of core, nothing changes.',
    body: correctionSchema,
    answers: {200: {description: 'The document with its new version', schema: documentSchema}},
    problems: [
      'invalid-option',
      'malformed-body',
      'document-not-found',
      'too-large',
      'unknown-type',
      'unreadable',
      'memory-limit',
      'overloaded',
      'time-limit'
    ]
  },
  deleteDocument: {
    method: 'delete',
    path: '/v1/documents/{id}',
    summary: 'Delete a document, its versions, and its original unless another document uses it',
    answers: {204: {description: 'The document is deleted'}},
    problems: ['document-not-found']
  },
  listVersions: {
    method: 'get',
    path: '/v1/documents/{id}/versions',
    summary: 'List the versions of a document, newest first',
    answers: {200: {description: 'All versions', schema: versionListSchema}},
    problems: ['document-not-found']
  },
  readVersion: {
    method: 'get',
    path: '/v1/documents/{id}/versions/{number}',
    summary: 'Read one version of a document',
    query: z.strictObject({format}),
    answers: {200: {description: 'The version', schema: versionSchema, written: true}},
    problems: ['invalid-option', 'document-not-found', 'version-not-found', 'not-acceptable']
  },
  readOriginal: {
    method: 'get',
    path: '/v1/documents/{id}/original',
    summary: 'Download the bytes that were sent',
    answers: {200: {description: 'Exactly the bytes that were sent', file: true}},
    problems: ['document-not-found']
  }
} as const satisfies {readonly [operation: string]: Endpoint}

/** Name of an operation. */
export type Operation = keyof typeof endpoints
