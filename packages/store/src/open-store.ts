import {join, resolve} from 'node:path'
import {sql} from 'kysely'
import {connect} from './database/connect.ts'
import {migrate} from './database/migrate.ts'
import {collectUnused} from './documents/collect.ts'
import {createDocuments} from './documents/create-documents.ts'
import type {Documents} from './documents/types.ts'
import {startEmbedded} from './embedded/start-embedded.ts'
import {createFileOriginals} from './originals/create-file-originals.ts'

/** Options of `openStore`. */
export interface StoreOptions {
  /** Folder of the originals and, without `databaseUrl`, of the database; made if it is not there. */
  readonly dataDirectory: string
  /** A Postgres to use, `postgres://...`. Default: one of our own is started in the data directory. */
  readonly databaseUrl?: string
  /** Hears of connections to the database that break while nobody uses them. Default: nobody does. */
  readonly onError?: (error: Error) => void
}

/** Where documents are kept. */
export interface Store {
  readonly documents: Documents
  /**
   * Resolves if the database answers.
   *
   * @throws {Error} If it does not.
   */
  ready(): Promise<void>
  /** Ends the connections, and stops the database if it is ours and nobody else uses it. */
  close(): Promise<void>
}

/**
 * Opens a store: starts the database if it is ours, and brings its tables up to date.
 *
 * @example
 *   const store = await openStore({dataDirectory: '.dateline'})
 *
 * @throws {Error} If the database does not start or answer, or the folder cannot be used.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const {databaseUrl, onError = () => {}} = options
  const dataDirectory = resolve(options.dataDirectory)
  const server = databaseUrl === undefined ? await startEmbedded(dataDirectory) : undefined
  const database = connect(server?.connection ?? {connectionString: databaseUrl}, onError)
  async function close() {
    await database.destroy()
    await server?.stop()
  }
  try {
    await migrate(database)
    const originals = await createFileOriginals(join(dataDirectory, 'originals'))
    await collectUnused(database, originals)
    return {
      documents: createDocuments(database, originals),
      async ready() {
        await sql`select 1`.execute(database)
      },
      close
    }
  } catch (error) {
    await close()
    throw error
  }
}
