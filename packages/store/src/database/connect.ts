import {Kysely, PostgresDialect} from 'kysely'
import {Pool, type PoolConfig} from 'pg'
import type {Tables} from './schema.ts'

/** Connections that one process opens at most. */
const maximumConnections = 10

/** Milliseconds to wait for a connection: a database that does not answer is an error, not silence. */
const connectLimit = 10_000

/** The database behind `config`; `onError` hears of connections that break while nobody uses them. */
export function connect(config: PoolConfig, onError: (error: Error) => void): Kysely<Tables> {
  const pool = new Pool({
    ...config,
    application_name: 'dateline',
    max: maximumConnections,
    connectionTimeoutMillis: connectLimit
  })
  pool.on('error', onError)
  // One in use has no listener of the pool's: without any, a server that ends would end us. The query fails as well.
  pool.on('connect', client => client.on('error', () => {}))
  return new Kysely<Tables>({dialect: new PostgresDialect({pool})})
}
