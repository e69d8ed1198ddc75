import type {RequestHandler} from 'express'
import type {Context} from '../context.ts'
import type {Gate} from '../http/gate.ts'

/** What the operations share. */
export interface RouteContext extends Context {
  /** Limits how many documents are in memory at a time. */
  readonly gate: Gate
}

/** Makes the handler of one operation. */
export type Route = (context: RouteContext) => RequestHandler
