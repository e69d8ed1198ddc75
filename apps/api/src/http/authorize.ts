import {createHash, timingSafeEqual} from 'node:crypto'
import {ProblemError, toProblem} from '@dateline/client'
import type {RequestHandler} from 'express'

/** Lets through who has one of `keys`, as `Authorization: Bearer`; everybody if there are none. */
export function authorize(keys: ReadonlyArray<string>): RequestHandler {
  const digests = keys.map(toDigest)
  return (request, response, next) => {
    if (digests.length === 0) return next()
    const given = toDigest(/^Bearer +(\S+)$/i.exec(request.get('authorization') ?? '')?.[1] ?? '')
    // All of them are compared, whole: how long it takes says nothing about any key.
    const matches = digests.filter(digest => timingSafeEqual(digest, given))
    if (matches.length > 0) return next()
    response.set('www-authenticate', 'Bearer realm="dateline"')
    throw new ProblemError(toProblem('unauthorized'))
  }
}

/** All of one length, as the comparison needs them. */
function toDigest(key: string): Buffer {
  return createHash('sha256').update(key).digest()
}
