import type {Pool} from '@dateline/core/node'
import type {Store} from '@dateline/store'
import type {Logger} from 'pino'
import type {Config} from './config.ts'

/** What parses: the worker pool of core, or anything like it. */
export type Parser = Pick<Pool, 'openAll' | 'parse' | 'render'>

/** What a server is made of. */
export interface Context {
  readonly store: Store
  readonly parser: Parser
  readonly config: Config
  readonly logger: Logger
}
