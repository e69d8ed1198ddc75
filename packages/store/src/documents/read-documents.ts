import type {Kysely} from 'kysely'
import type {Tables} from '../database/schema.ts'
import {isId} from '../util/create-id.ts'
import {type Key, toKey, toSummary, toVersion, toVersionSummary} from './rows.ts'
import type {DocumentSummary, Documents, Kept} from './types.ts'

type Reading = Pick<Documents, 'find' | 'list' | 'read' | 'summary' | 'versions'>

/** The questions that `database` answers; in a transaction, with what that has done so far. */
export function readDocuments(database: Kysely<Tables>): Reading {
  return {
    find: input => findByKey(database, toKey(input)),
    async list({limit, cursor}) {
      const query = rows(database).orderBy('document.id', 'desc')
      // One more than is shown tells whether there is a next page.
      const found = await (cursor === undefined ? query : query.where('document.id', '<', cursor))
        .limit(limit + 1)
        .execute()
      const documents = found.slice(0, limit).map(toSummary)
      return {documents, next: found.length > limit ? (documents.at(-1)?.id ?? null) : null}
    },
    async read(id, number) {
      const document = await readSummary(database, id)
      return document && withVersion(database, document, number)
    },
    summary: id => readSummary(database, id),
    async versions(id) {
      if (!(await readSummary(database, id))) return
      const found = await database
        .selectFrom('version')
        .select(['number', 'created_at', 'undone', 'core_version'])
        .where('document', '=', id)
        .orderBy('number', 'desc')
        .execute()
      return found.map(toVersionSummary)
    }
  }
}

/** The document of this key, with its current version. */
export async function findByKey(database: Kysely<Tables>, key: Key): Promise<Kept | undefined> {
  const row = await rows(database)
    .where('document.original', '=', key.original)
    .where('document.options_hash', '=', key.options_hash)
    .executeTakeFirst()
  return row && withVersion(database, toSummary(row))
}

function rows(database: Kysely<Tables>) {
  return database
    .selectFrom('document')
    .innerJoin('original', 'original.sha256', 'document.original')
    .selectAll('document')
    .select('original.size')
}

async function readSummary(database: Kysely<Tables>, id: string): Promise<DocumentSummary | undefined> {
  if (!isId(id)) return
  const row = await rows(database).where('document.id', '=', id).executeTakeFirst()
  return row && toSummary(row)
}

async function withVersion(
  database: Kysely<Tables>,
  document: DocumentSummary,
  number = document.version
): Promise<Kept | undefined> {
  const row = await database
    .selectFrom('version')
    .selectAll()
    .where('document', '=', document.id)
    .where('number', '=', number)
    .executeTakeFirst()
  return row && {document, version: toVersion(row)}
}
