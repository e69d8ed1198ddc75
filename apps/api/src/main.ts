import type {AddressInfo} from 'node:net'
import {once} from 'node:events'
import {createPool} from '@dateline/core/node'
import {openStore} from '@dateline/store'
import closeWithGrace from 'close-with-grace'
import {pino} from 'pino'
import {type Config, readConfig} from './config.ts'
import {createServer} from './create-server.ts'

/** Milliseconds that closing may take: a document that is being parsed is answered first. */
const closeLimit = 20_000

try {
  await start(readConfig(process.env, {terminal: process.stdout.isTTY}))
} catch (error) {
  // Whoever started it reads this, and a stack would hide it.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

/** Opens the store, starts the workers, and listens; all of it is closed when the process is told to end. */
async function start(config: Config) {
  const logger = pino({level: config.logLevel})
  const store = await openStore({
    dataDirectory: config.dataDirectory,
    ...(config.databaseUrl === undefined ? {} : {databaseUrl: config.databaseUrl}),
    onError: error => logger.warn({err: error}, 'A connection to the database broke')
  })
  const {timeLimit, memoryLimit, threads} = config
  const parser = createPool({timeLimit, memoryLimit, ...(threads === undefined ? {} : {threads})})
  const server = createServer({store, parser, config, logger}).listen(config.port, config.host)
  async function close() {
    const closed = server.listening ? once(server, 'close') : undefined
    server.close()
    await closed
    await parser.close()
    await store.close()
  }
  await once(server, 'listening').catch(async (error: unknown) => {
    await close()
    throw error
  })
  closeWithGrace({delay: closeLimit, logger}, async ({err}) => {
    if (err) logger.fatal({err}, 'Closing after an error')
    await close()
  })
  const {port} = server.address() as AddressInfo
  process.stdout.write(`Dateline is at http://${toName(config.host)}:${port}\n`)
}

/** What a browser takes for an address. */
function toName(host: string): string {
  if (host === '127.0.0.1') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
