import {type Problem, type ProblemCode, ProblemError, toProblem} from '@dateline/client'
import {isUnavailable} from '@dateline/store'
import type {ErrorRequestHandler} from 'express'
import {sendAndClose} from './send-and-close.ts'

/** What is thrown by others, by `type` (express) or `name` (core). */
const codes: {readonly [name: string]: ProblemCode} = {
  'charset.unsupported': 'malformed-body',
  'encoding.unsupported': 'unknown-type',
  'entity.parse.failed': 'malformed-body',
  'entity.too.large': 'too-large',
  'request.size.invalid': 'malformed-body',
  MemoryLimitError: 'memory-limit',
  TimeLimitError: 'time-limit',
  // An address that cannot be decoded.
  URIError: 'not-found'
}

/** Seconds after which a request that was refused for want of room may come again. */
const retryAfter = 5

/** Answers every error as a problem; only what is our own fault is logged whole. */
export const handleError: ErrorRequestHandler = (error: unknown, request, response, next) => {
  if (response.headersSent) return next(error)
  const problem = {...toProblemOf(error), instance: `urn:uuid:${response.get('x-request-id')}`}
  if (problem.status >= 500) request.log.error({err: error, code: problem.code}, problem.title)
  if (problem.status === 503) response.set('retry-after', String(retryAfter))
  response.status(problem.status).set('content-type', 'application/problem+json').set('cache-control', 'no-store')
  sendAndClose(request, response, JSON.stringify(problem))
}

function toProblemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem
  if (!(error instanceof Error)) return toProblem('internal')
  const name = 'type' in error && typeof error.type === 'string' ? error.type : error.name
  const code = codes[name] ?? (isUnavailable(error) ? 'unavailable' : 'internal')
  return code === 'internal' || code === 'unavailable' ? toProblem(code) : toProblem(code, {detail: error.message})
}
