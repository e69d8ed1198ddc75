export {isUnavailable} from './database/is-unavailable.ts'
export {openStore} from './open-store.ts'
export type {Store, StoreOptions} from './open-store.ts'
export type {
  Documents,
  DocumentSummary,
  Input,
  InputOptions,
  Inside,
  Kept,
  Link,
  Links,
  Page,
  Version,
  VersionSummary
} from './documents/types.ts'
