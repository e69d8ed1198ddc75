import type {Result} from '@dateline/core'
import type {Kysely} from 'kysely'
import type {Tables} from '../database/schema.ts'
import type {Originals} from '../originals/originals.ts'
import {createId, isId} from '../util/create-id.ts'
import {collect} from './collect.ts'
import {linkDocuments} from './link-documents.ts'
import {lock} from './lock.ts'
import {findByKey, readDocuments} from './read-documents.ts'
import {type Key, toKey, toVersionRow} from './rows.ts'
import type {Documents, Input, Kept} from './types.ts'

/** The documents of a database, with their bytes in `originals`. */
export function createDocuments(database: Kysely<Tables>, originals: Originals): Documents {
  return {
    ...readDocuments(database),
    ...linkDocuments(database),
    async create(input, result, undone = []) {
      const key = toKey(input)
      if (!result.tree) throw new RangeError('Expected a result with a tree')
      if (result.source.sha256 !== key.original) {
        throw new RangeError(`Expected a result of \`${key.original}\`, not of \`${result.source.sha256}\``)
      }
      // Before the file, in a transaction of its own: whatever happens next, there is a row to find the file by.
      await insertOriginal(database, key, input)
      return database.transaction().execute(async transaction => {
        await lock(transaction, key.original)
        const known = await findByKey(transaction, key)
        if (known) return {...known, created: false}
        // Again: it may have been taken away in the meantime.
        await insertOriginal(transaction, key, input)
        await originals.put(key.original, input.bytes)
        return {...(await insertDocument(transaction, key, result, undone)), created: true}
      })
    },
    addVersion: (id, result, undone) =>
      database.transaction().execute(transaction => addVersion(transaction, id, result, undone)),
    original: document => originals.get(document.original.sha256),
    async delete(id) {
      if (!isId(id)) return false
      const deleted = await database
        .deleteFrom('document')
        .where('id', '=', id)
        .returning('original')
        .executeTakeFirst()
      if (deleted) await collect(database, originals, deleted.original)
      return deleted !== undefined
    }
  }
}

async function insertDocument(
  database: Kysely<Tables>,
  key: Key,
  result: Result,
  undone: ReadonlyArray<string>
): Promise<Kept> {
  const id = createId()
  const {row, said} = toVersionRow(id, 1, result, undone)
  await database
    .insertInto('document')
    .values({id, created_at: row.created_at, ...key, ...said})
    .execute()
  await database.insertInto('version').values(row).execute()
  return readKept(database, id)
}

async function insertOriginal(database: Kysely<Tables>, {original}: Key, {bytes}: Input) {
  await database
    .insertInto('original')
    .values({sha256: original, size: bytes.byteLength})
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

async function addVersion(database: Kysely<Tables>, id: string, result: Result, undone: ReadonlyArray<string>) {
  const document = await database
    .selectFrom('document')
    .select('version')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!document) return
  const {row, said} = toVersionRow(id, document.version + 1, result, undone)
  await database.insertInto('version').values(row).execute()
  await database.updateTable('document').set(said).where('id', '=', id).execute()
  return readKept(database, id)
}

async function readKept(database: Kysely<Tables>, id: string): Promise<Kept> {
  const kept = await readDocuments(database).read(id)
  if (!kept) throw new Error(`Expected document \`${id}\` to be there`)
  return kept
}
