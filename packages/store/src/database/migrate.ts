import type {Kysely} from 'kysely'
import {Migrator} from 'kysely/migration'
import {migrations} from './migrations/index.ts'
import type {Tables} from './schema.ts'

/**
 * Brings the tables up to date; of several processes that start at once, one does it and the others wait.
 *
 * @throws {Error} If a change fails; nothing of it stays.
 */
export async function migrate(database: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({db: database, provider: {getMigrations: async () => migrations}})
  const {error} = await migrator.migrateToLatest()
  if (error) throw error
}
