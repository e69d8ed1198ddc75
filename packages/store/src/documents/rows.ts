import {type DocumentRecord, type Result, toRecord} from '@dateline/core'
import type {Insertable} from 'kysely'
import type {DocumentRow, DocumentTable, VersionRow, VersionTable} from '../database/schema.ts'
import {sha256} from '../util/sha256.ts'
import type {DocumentSummary, Input, Version, VersionSummary} from './types.ts'
import {upgrade} from './upgrade.ts'

/** What of a document's row its current version says. */
type Said = Pick<
  Insertable<DocumentTable>,
  'date' | 'date_inferred' | 'headline' | 'issuer' | 'kind' | 'language' | 'media_type' | 'version'
>

/** What makes two uploads one document. */
export type Key = Pick<Insertable<DocumentTable>, 'options' | 'options_hash' | 'original'>

/** The key of an input. */
export function toKey({bytes, options}: Input): Key {
  const sorted = Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1))
  const text = JSON.stringify(Object.fromEntries(sorted))
  return {original: sha256(bytes), options: text, options_hash: sha256(text)}
}

/** The row of a version, and what its document's row is to say while it is the current one. */
export function toVersionRow(document: string, number: number, result: Result, undone: ReadonlyArray<string>) {
  const record = toRecord(result)
  const row = {
    document,
    number,
    undone: JSON.stringify(undone),
    core_version: result.generator.version,
    created_at: new Date(),
    result: JSON.stringify(result),
    record: JSON.stringify(record)
  } satisfies Insertable<VersionTable>
  return {row, said: toSaid(number, result, record)}
}

function toSaid(version: number, result: Result, record: DocumentRecord): Said {
  return {
    version,
    media_type: result.source.mediaType,
    headline: toColumn(record.headline),
    issuer: toColumn(record.issuer.name),
    kind: record.kind,
    language: toColumn(record.language),
    date: toColumn(record.date),
    date_inferred: toColumn(record.dateInferred?.value ?? null)
  }
}

/** A text of Postgres has no room for U+0000, which a source may have where a repair of it is undone. */
function toColumn(text: string | null): string | null {
  return text && text.replaceAll('\u0000', '\uFFFD')
}

/** A document as lists show it. */
export function toSummary(row: DocumentRow & {size: number}): DocumentSummary {
  return {
    id: row.id,
    createdAt: row.created_at.toISOString(),
    version: row.version,
    options: row.options,
    original: {sha256: row.original, size: row.size, mediaType: row.media_type},
    headline: row.headline,
    issuer: row.issuer,
    kind: row.kind,
    language: row.language,
    date: row.date,
    dateInferred: row.date_inferred
  }
}

/** A version as lists show it. */
export function toVersionSummary(
  row: Pick<VersionRow, 'core_version' | 'created_at' | 'number' | 'undone'>
): VersionSummary {
  return {
    number: row.number,
    createdAt: row.created_at.toISOString(),
    undone: row.undone,
    coreVersion: row.core_version
  }
}

/** A version with what it says, in today's form. */
export function toVersion(row: VersionRow): Version {
  return {...toVersionSummary(row), ...upgrade(row)}
}
