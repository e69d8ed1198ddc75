import {type ChildProcess, execFile, spawn} from 'node:child_process'
import {once} from 'node:events'
import {chmod, mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {delimiter, join} from 'node:path'
import {promisify} from 'node:util'

const root = join(import.meta.dirname, '..')

/** Where the programs of the toolchain are, also when no package manager started us. */
const path = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter)

const run = promisify(execFile)

/** The server as `pnpm start` starts it, with a library of its own. */
export interface Dateline {
  /** Its address, such as `http://localhost:40123`. */
  readonly url: string
  /** Stops it, as Ctrl-C would, and removes the library; resolves with its exit status. */
  close(): Promise<number | null>
}

/**
 * Builds what is stale, and starts the server on a free port.
 *
 * @throws {Error} If it ends before it listens; with all that it said.
 */
export async function startDateline(): Promise<Dateline> {
  const build = [join(root, 'tools/turbo.ts'), 'run', 'build', '--filter=@dateline/web', '--output-logs=errors-only']
  await run(process.execPath, build, {cwd: root, env: {...process.env, PATH: path}})
  const directory = await mkdtemp(join(tmpdir(), 'dateline-e2e-'))
  // Where we are root, the account of the database has to pass.
  await chmod(directory, 0o711)
  const server = spawn(process.execPath, ['--conditions=source', join(root, 'apps/api/src/main.ts')], {
    env: {PATH: path, DATELINE_DATA: directory, PORT: '0', DATELINE_LOG: 'warn'},
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const closed = once(server, 'close')
  async function close() {
    server.kill('SIGINT')
    await closed
    await rm(directory, {recursive: true, force: true})
    return server.exitCode
  }
  try {
    return {url: await toUrl(server), close}
  } catch (error) {
    await close()
    throw error
  }
}

/** The address that a server says it is at. */
async function toUrl(server: ChildProcess): Promise<string> {
  let output = ''
  const {promise, resolve, reject} = Promise.withResolvers<string>()
  server.stderr?.on('data', chunk => (output += chunk))
  server.stdout?.on('data', chunk => {
    output += chunk
    const url = /^Dateline is at (\S+)$/m.exec(output)?.[1]
    if (url) resolve(url)
  })
  server.once('close', () => reject(new Error(`Expected a server, not: ${output}`)))
  return promise
}

/**
 * Runs the command line, from source, as `pnpm dateline` does; gives its standard output.
 *
 * @throws {Error} If it ends with another status than 0.
 */
export async function dateline(...args: ReadonlyArray<string>): Promise<string> {
  const main = join(root, 'packages/cli/src/main.ts')
  return (await run(process.execPath, ['--conditions=source', main, ...args])).stdout
}
