import {type Kysely, sql} from 'kysely'
import type {Tables} from '../database/schema.ts'

/** Until the transaction `database` ends, nobody else puts or takes away the bytes of this SHA-256. */
export async function lock(database: Kysely<Tables>, sha256: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${sha256}, 0))`.execute(database)
}
