import type {DocumentRecord, Explanation, Message, Repair, Result, Source} from '@dateline/core'
import type * as wire from './types.ts'

/** Fails to compile where `B` is not an `A`. */
type Is<A, B extends A> = B

/** Fails to compile where the contract and core's own types drift apart, in either direction. */
export type Agreement = [
  Is<DocumentRecord, wire.Record>,
  Is<wire.Record, DocumentRecord>,
  Is<Explanation, wire.Explanation>,
  Is<wire.Explanation, Explanation>,
  Is<Message, wire.Message>,
  Is<wire.Message, Message>,
  Is<Repair, wire.Repair>,
  Is<wire.Repair, Repair>,
  Is<Source, wire.Parsed['source']>,
  Is<wire.Parsed['source'], Source>,
  Is<Result, wire.Result>,
  Is<wire.Result, Result>
]
