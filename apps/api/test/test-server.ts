import {chmod, mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createPool} from '@dateline/core/node'
import {openStore} from '@dateline/store'
import {pino} from 'pino'
import {type Context, createServer, readConfig} from '../src/index.ts'

/** A server with a store and workers of its own, for one test file. */
export async function openTestServer() {
  const directory = await mkdtemp(join(tmpdir(), 'dateline-api-'))
  // Where we are root, the account of the database has to pass.
  await chmod(directory, 0o711)
  const store = await openStore({dataDirectory: directory})
  const parser = createPool({threads: 1})
  const config = {...readConfig({}), dataDirectory: directory, webDirectory: join(directory, 'web')}
  const context: Context = {store, parser, config, logger: pino({level: 'silent'})}
  return {
    context,
    directory,
    app: createServer(context),
    /** A server of the same store with another configuration. */
    appWith: (more: Partial<Context['config']>, parser = context.parser) =>
      createServer({...context, parser, config: {...config, ...more}}),
    async close() {
      await parser.close()
      await store.close()
      await rm(directory, {recursive: true, force: true})
    }
  }
}

/** A release with one repair of layout: a line that was wrapped. */
export const release = `# Harbor of Ellery reopens

Port Ellery, 3 May 2024 (ENA) -- The harbor of Ellery has been
opened again, the ministry said.
`
