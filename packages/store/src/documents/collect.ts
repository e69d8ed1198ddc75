import type {Kysely} from 'kysely'
import type {Tables} from '../database/schema.ts'
import type {Originals} from '../originals/originals.ts'
import {lock} from './lock.ts'

/** Takes away the bytes that a process left behind which was killed while it kept or deleted a document. */
export async function collectUnused(database: Kysely<Tables>, originals: Originals): Promise<void> {
  const unused = await database
    .selectFrom('original')
    .select('sha256')
    .where(({not, exists, selectFrom}) =>
      not(exists(selectFrom('document').select('id').whereRef('document.original', '=', 'original.sha256')))
    )
    .execute()
  for (const {sha256} of unused) await collect(database, originals, sha256)
}

/**
 * Takes away bytes that no document uses.
 *
 * The file goes first: a row without a file is harmless, as keeping a document writes the file whatever rows there are.
 */
export async function collect(database: Kysely<Tables>, originals: Originals, sha256: string): Promise<void> {
  await database.transaction().execute(async transaction => {
    await lock(transaction, sha256)
    const used = await transaction
      .selectFrom('document')
      .select('id')
      .where('original', '=', sha256)
      .limit(1)
      .executeTakeFirst()
    if (used) return
    await originals.delete(sha256)
    await transaction.deleteFrom('original').where('sha256', '=', sha256).execute()
  })
}
