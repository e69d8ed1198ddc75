import {join} from 'node:path'
import {z} from 'zod'

/** What can be set. */
export interface Config {
  readonly host: string
  readonly port: number
  /** Keys that open the API; with none, it is open to this machine only. */
  readonly apiKeys: ReadonlyArray<string>
  readonly databaseUrl?: string
  readonly dataDirectory: string
  /** Most bytes of one document. */
  readonly maxBytes: number
  /** Most documents that are uploaded or parsed at one time; more are refused. */
  readonly maxPending: number
  /** Most milliseconds that parsing one document may take. */
  readonly timeLimit: number
  /** Most megabytes that one parser may take. */
  readonly memoryLimit: number
  /** Most worker threads. Default: the pool's own. */
  readonly threads?: number
  readonly logLevel: string
  /** Folder of the built web page. */
  readonly webDirectory: string
}

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']

const webDirectory = join(import.meta.dirname, '..', '..', 'web', 'dist')

const count = z.coerce.number().int().positive()

/** An empty variable is one that is not set: that is how shells and compose files leave one out. */
const variables = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:/, 'Expected postgres://...')
    .exactOptional(),
  DATELINE_API_KEYS: z.string().default(''),
  DATELINE_DATA: z.string().default('.dateline'),
  DATELINE_MAX_BYTES: count.default(50_000_000),
  DATELINE_MAX_PENDING: count.default(64),
  DATELINE_TIME_LIMIT: count.default(60_000),
  DATELINE_MEMORY_LIMIT: count.default(2000),
  DATELINE_THREADS: count.exactOptional(),
  DATELINE_LOG: z.enum(levels).exactOptional()
})

/** Options of `readConfig`. */
export interface ConfigOptions {
  /** Whether a person looks at the output: then only what needs attention is logged. Default: `false`. */
  readonly terminal?: boolean
}

/**
 * The configuration in the environment.
 *
 * @throws {RangeError} If a variable has a value that it cannot have, or the server would be open to the network without a key;
 *   all faults are in the message.
 */
export function readConfig(environment: NodeJS.ProcessEnv, options: ConfigOptions = {}): Config {
  const set = Object.entries(environment).filter(([, value]) => value?.trim())
  const {data, error} = variables.safeParse(Object.fromEntries(set))
  if (error) throw new RangeError(error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`).join('\n'))
  const apiKeys = data.DATELINE_API_KEYS.split(',')
    .map(key => key.trim())
    .filter(Boolean)
  if (apiKeys.length === 0 && !isLoopback(data.HOST)) {
    throw new RangeError(`HOST: to listen on \`${data.HOST}\`, set DATELINE_API_KEYS: anybody could read the library`)
  }
  return {
    host: data.HOST,
    port: data.PORT,
    apiKeys,
    ...(data.DATABASE_URL === undefined ? {} : {databaseUrl: data.DATABASE_URL}),
    dataDirectory: data.DATELINE_DATA,
    maxBytes: data.DATELINE_MAX_BYTES,
    maxPending: data.DATELINE_MAX_PENDING,
    timeLimit: data.DATELINE_TIME_LIMIT,
    memoryLimit: data.DATELINE_MEMORY_LIMIT,
    ...(data.DATELINE_THREADS === undefined ? {} : {threads: data.DATELINE_THREADS}),
    logLevel: data.DATELINE_LOG ?? (options.terminal ? 'warn' : 'info'),
    webDirectory
  }
}

/** Whether `host` is this machine itself: a name or address that nobody else can reach. */
export function isLoopback(host: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host)
}
