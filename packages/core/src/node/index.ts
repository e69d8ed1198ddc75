export {createPool} from './pool.ts'
export {MemoryLimitError, TimeLimitError} from './errors.ts'
export type {Pool, PoolOptions} from './pool.ts'
export type {OpenedDocument, Rendered, RenderedDocument} from './task.ts'
