import {randomUUID} from 'node:crypto'
import type {RequestHandler} from 'express'
import type {Logger} from 'pino'
import {pinoHttp} from 'pino-http'

/** Gives every request an id, and logs how it was answered; what monitors ask all the time is left out, and so are the page's files. */
export function logRequests(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    genReqId: (_request, response) => {
      const id = randomUUID()
      response.setHeader('x-request-id', id)
      return id
    },
    autoLogging: {
      ignore: request => /^\/(healthz|readyz|metrics)$/.test(request.url ?? '') || isAsset(request.url ?? '')
    },
    customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? 'error' : 'info'),
    quietReqLogger: true,
    // Headers may hold keys; an address and a method are enough to find a request by.
    serializers: {
      req: ({id, method, url}: {id: unknown; method: string; url: string}) => ({id, method, url}),
      res: ({statusCode}: {statusCode: number}) => ({statusCode})
    }
  })
}

/** The page and its files: a visit asks for a dozen of them, and none of them does anything. */
function isAsset(url: string): boolean {
  return !/^\/(?:v1|docs|openapi)/.test(url)
}
