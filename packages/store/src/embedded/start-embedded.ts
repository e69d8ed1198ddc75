import {spawn} from 'node:child_process'
import {open, readFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {Client} from 'pg'
import {isUnavailable} from '../database/is-unavailable.ts'
import {toSpawn} from './account.ts'
import {type Cluster, databaseUser, openCluster, serverEnvironment} from './cluster.ts'
import {findPostmaster, forgetStalePostmaster} from './postmaster.ts'
import {shortenPath} from './shorten-path.ts'

/** A server that is ours, and how to connect to it. */
export interface EmbeddedServer {
  readonly connection: {readonly host: string; readonly user: string; readonly database: string}
  /** Stops the server, unless another process uses it; then that one stops it. */
  stop(): Promise<void>
}

/** Milliseconds that starting may take; after a crash, the log is replayed first. */
const startLimit = 120_000

/** Milliseconds that stopping may take. */
const stopLimit = 30_000

/** Milliseconds between two looks. */
const pause = 25

/** By this name we know who else uses the server. */
const leaseName = 'dateline lease'

/**
 * Starts the Postgres of a data directory, or uses the one that runs there already.
 *
 * @throws {Error} If it does not start; the end of its log is in the message.
 */
export async function startEmbedded(dataDirectory: string): Promise<EmbeddedServer> {
  const cluster = await openCluster(resolve(dataDirectory))
  const socket = await shortenPath(cluster.directory)
  const connection = {host: socket.path, user: databaseUser, database: 'postgres'}
  // A connection that is kept open shows the other users of the server that we are one.
  const lease = (await connect(connection)) ?? (await start(cluster, connection, resolve(dataDirectory)))
  return {
    connection,
    async stop() {
      const others = await countOthers(lease)
      await lease.end().catch(() => {})
      await socket.remove()
      if (others === 0) await stopPostmaster(cluster.directory)
    }
  }
}

type Connection = EmbeddedServer['connection']

async function connect(connection: Connection): Promise<Client | undefined> {
  const client = new Client({...connection, application_name: leaseName})
  // Without a listener, a server that ends would end us.
  client.on('error', () => {})
  try {
    await client.connect()
    return client
  } catch (error) {
    await client.end().catch(() => {})
    if (isUnavailable(error)) return
    throw error
  }
}

async function start(cluster: Cluster, connection: Connection, dataDirectory: string): Promise<Client> {
  await forgetStalePostmaster(cluster.directory)
  const log = join(dataDirectory, 'postgres.log')
  const ended = await spawnPostmaster(cluster, log)
  for (const deadline = Date.now() + startLimit; Date.now() < deadline; await setTimeout(pause)) {
    const client = await connect(connection)
    if (client) return client
    // Ours may have ended because somebody else's was first: that one will answer.
    if (ended() && (await findPostmaster(cluster.directory)) === undefined) break
  }
  throw new Error(`Postgres did not start in \`${cluster.directory}\`: ${await readEnd(log)}`)
}

async function spawnPostmaster({directory, binaries, account}: Cluster, log: string): Promise<() => boolean> {
  const file = await open(log, 'a')
  const child = spawn(join(binaries, 'bin', 'postgres'), ['-D', directory, ...serverArguments], {
    ...toSpawn(account),
    cwd: '/',
    env: serverEnvironment,
    // Not in our group: Ctrl+C is for us, and we stop the server when the last request is done.
    detached: true,
    stdio: ['ignore', file.fd, file.fd]
  })
  let ended = false
  child.on('exit', () => (ended = true)).on('error', () => (ended = true))
  child.unref()
  await file.close()
  return () => ended
}

const serverArguments = [
  '-c',
  'listen_addresses=',
  // In the cluster's own folder, which only its owner can pass.
  '-c',
  'unix_socket_directories=.',
  '-c',
  'unix_socket_permissions=0700',
  '-c',
  'log_checkpoints=off'
]

/** Characters of the log that a message shows. */
const shownLog = 2000

async function readEnd(log: string): Promise<string> {
  const text = await readFile(log, 'utf8').catch(() => '')
  return text.slice(-shownLog).trim() || 'its log is empty'
}

async function countOthers(lease: Client): Promise<number> {
  const query = 'select 1 from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()'
  const others = await lease.query(query, [leaseName]).catch(() => undefined)
  return others?.rowCount ?? 0
}

/** Open transactions are rolled back; everything that was committed is on disk. */
async function stopPostmaster(directory: string) {
  const pid = await findPostmaster(directory)
  if (pid === undefined) return
  process.kill(pid, 'SIGINT')
  // It takes its file away as the last thing; the process may be there a while longer, until somebody asks how it ended.
  for (const deadline = Date.now() + stopLimit; (await findPostmaster(directory)) === pid; await setTimeout(pause)) {
    if (Date.now() > deadline) throw new Error(`Postgres (process ${pid}) did not stop within ${stopLimit} ms`)
  }
}
