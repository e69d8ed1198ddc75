import {ProblemError, toProblem} from '@dateline/client'
import type {Request, RequestHandler} from 'express'
import {isLoopback} from '../config.ts'

/**
 * Keeps pages of other sites, open in a browser on this machine, out of an API that needs no key.
 *
 * They can send a form to us, and with a name that they point to this machine, they are of our own origin.
 */
export const guardOrigin: RequestHandler = (request, _response, next) => {
  if (!isLoopback(request.hostname)) {
    throw new ProblemError(toProblem('cross-site', {detail: `\`${request.hostname}\` is not a name of this machine`}))
  }
  if (!['GET', 'HEAD'].includes(request.method) && isForeign(request)) throw new ProblemError(toProblem('cross-site'))
  next()
}

function isForeign(request: Request): boolean {
  const site = request.get('sec-fetch-site')
  if (site !== undefined) return !['same-origin', 'none'].includes(site)
  const origin = request.get('origin')
  return origin !== undefined && URL.parse(origin)?.host !== request.get('host')
}
