import type {DocumentRecord, Relation, Result} from '@dateline/core'
import type {ColumnType, Selectable} from 'kysely'
import type {InputOptions} from '../documents/types.ts'

/** JSON: an object to read, its text to write. `json`, not `jsonb`, which has no room for the character U+0000. */
type Json<T> = ColumnType<T, string, string>

/** Bytes that are kept; without a document they are about to be taken away. */
export interface OriginalTable {
  /** Hexadecimal. */
  sha256: string
  /** Bytes. */
  size: number
}

/** A document; the columns for lists say what its current version says. */
export interface DocumentTable {
  id: string
  original: string
  options: Json<InputOptions>
  /** SHA-256 of the options: with `original`, what makes two uploads one document. */
  options_hash: string
  created_at: Date
  version: number
  media_type: string
  headline: string | null
  issuer: string | null
  kind: DocumentRecord['kind']
  language: string | null
  date: string | null
  date_inferred: string | null
}

/** What one parse of a document gave; never changed. */
export interface VersionTable {
  document: string
  number: number
  undone: Json<string[]>
  core_version: string
  created_at: Date
  result: Json<Result>
  record: Json<DocumentRecord>
}

/** That a document came in another one. */
export interface LinkTable {
  parent: string
  document: string
  /** Among the documents in the parent, from 1. */
  position: number
  relation: Relation
  part: string
}

/** All tables. */
export interface Tables {
  original: OriginalTable
  document: DocumentTable
  version: VersionTable
  link: LinkTable
}

export type DocumentRow = Selectable<DocumentTable>
export type VersionRow = Selectable<VersionTable>
