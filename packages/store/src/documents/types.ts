import type {DocumentRecord, Options, Relation, Result} from '@dateline/core'

/** Options that belong to the input itself: the same bytes with the same of these are one document. */
export type InputOptions = Pick<Options, 'changes' | 'charset' | 'name' | 'received' | 'type' | 'url'> & {
  /** Whether pages without text that can be read are read by OCR. */
  readonly ocr?: true
}

/** A document as lists show it. */
export interface DocumentSummary {
  /** Sorts by time of creation. */
  id: string
  /** ISO 8601, in UTC. */
  createdAt: string
  /** Number of the current version, from 1. */
  version: number
  options: InputOptions
  /** `sha256` in hexadecimal, `size` in bytes, `mediaType` as it was read. */
  original: {sha256: string; size: number; mediaType: string}
  headline: string | null
  issuer: string | null
  kind: DocumentRecord['kind']
  language: string | null
  /** EDTF, as are all dates of documents. */
  date: string | null
  dateInferred: string | null
}

/** A version as lists show it. */
export interface VersionSummary {
  /** From 1. */
  number: number
  /** ISO 8601, in UTC. */
  createdAt: string
  /** Ids of the repairs that were not made. */
  undone: string[]
  /** Version of core that parsed it. */
  coreVersion: string
}

/** A version with what it says. */
export interface Version extends VersionSummary {
  result: Result
  record: DocumentRecord
}

/** A document and one version of it. */
export interface Kept {
  document: DocumentSummary
  version: Version
}

/** A document that came in another one, or that another one came in, as the other tells of it. */
export interface Link {
  id: string
  relation: Relation
  /** Where in the outer document: a MIME section, a path in an archive. */
  part: string
  /** File name of the document that is linked to. */
  name: string | null
  headline: string | null
}

/** The documents around a document and those in it. */
export interface Links {
  parents: Link[]
  documents: Link[]
}

/** That a document came in another one. */
export interface Inside {
  readonly parent: string
  /** Among the documents in the parent, from 1. */
  readonly position: number
  readonly relation: Relation
  readonly part: string
}

/** Bytes and what they were sent with. */
export interface Input {
  readonly bytes: Uint8Array
  readonly options: InputOptions
}

/** One page of the documents, newest first. */
export interface Page {
  documents: DocumentSummary[]
  /** To ask for the next page with; `null` on the last. */
  next: string | null
}

/** The documents of a store. What is not there is `undefined`. */
export interface Documents {
  /** The document of these bytes with these options, with its current version. */
  find(input: Input): Promise<Kept | undefined>
  /**
   * Keeps bytes and what parsing them gave; `created` is `false`, and nothing changes, where the document is kept already.
   *
   * @throws {RangeError} If `result` has no tree, or is of other bytes.
   */
  create(input: Input, result: Result, undone?: ReadonlyArray<string>): Promise<Kept & {created: boolean}>
  /** Adds a version, which becomes the current one. */
  addVersion(id: string, result: Result, undone: ReadonlyArray<string>): Promise<Kept | undefined>
  /** A page of at most `limit` documents, after the page whose `next` is `cursor`. */
  list(page: {readonly limit: number; readonly cursor?: string}): Promise<Page>
  /** A document with its current version, or with the one of that number. */
  read(id: string, number?: number): Promise<Kept | undefined>
  /** The document without what it says. */
  summary(id: string): Promise<DocumentSummary | undefined>
  /** Keeps that a document came in another one; what is kept of it already stays. */
  link(id: string, inside: Inside): Promise<void>
  /** The documents that it came in, and those that came in it, in their order. */
  links(id: string): Promise<Links>
  /** Versions, newest first. */
  versions(id: string): Promise<VersionSummary[] | undefined>
  /** The bytes that were sent. */
  original(document: DocumentSummary): Promise<Uint8Array>
  /** Takes the document away, and its bytes where no other document uses them; `false` if it was not there. */
  delete(id: string): Promise<boolean>
}
