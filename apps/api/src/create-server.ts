import {type Endpoint, endpoints, type Operation, ProblemError, toProblem} from '@dateline/client'
import express, {type Express, type Request, type RequestHandler, Router} from 'express'
import type {Context} from './context.ts'
import {authorize} from './http/authorize.ts'
import {createGate} from './http/gate.ts'
import {guardOrigin} from './http/guard-origin.ts'
import {handleError} from './http/handle-error.ts'
import {logRequests} from './http/log-requests.ts'
import {measure} from './http/measure.ts'
import {security} from './http/security.ts'
import {routes} from './routes/index.ts'
import type {RouteContext} from './routes/route.ts'
import {mountService} from './routes/service/mount-service.ts'
import {serveWeb} from './web/serve-web.ts'

/** The API and the web page as one Express application; it listens to nothing yet. */
export function createServer(context: Context): Express {
  const {config, logger} = context
  const gate = createGate(config.maxPending)
  const metrics = measure(gate)
  const app = express()
  // A tag costs half the throughput of small answers; who needs one sets it.
  app.disable('etag').disable('x-powered-by')
  app.use(logRequests(logger), metrics.handler, security)
  mountService(app, context, metrics.registry)
  app.use('/v1', config.apiKeys.length === 0 ? guardOrigin : authorize(config.apiKeys), noStore)
  app.use(createRouter({...context, gate}))
  serveWeb(app, config.webDirectory)
  app.use(() => {
    throw new ProblemError(toProblem('not-found'))
  })
  app.use(handleError)
  return app
}

/** What the library holds is not for anybody's cache. */
const noStore: RequestHandler = (_request, response, next) => {
  response.set('cache-control', 'private, no-cache')
  next()
}

/** Most bytes of a JSON body: thousands of ids. */
const jsonLimit = 2_000_000

/** The operations of the contract, each at the address that the contract gives it. */
function createRouter(context: RouteContext): Router {
  const router = Router({caseSensitive: true, strict: true})
  const readJson = express.json({limit: jsonLimit, strict: true})
  const table = Object.entries<Endpoint>(endpoints)
  for (const [operation, {method, path, body}] of table) {
    const handlers = body && body !== 'document' ? [requireJson, readJson] : []
    router[method](toPattern(path), ...handlers, routes[operation as Operation](context))
  }
  for (const [path, group = []] of Map.groupBy(table, ([, {path}]) => path)) {
    router.all(toPattern(path), refuseMethod(group.map(([, {method}]) => method)))
  }
  return router
}

/** `{id}` of OpenAPI is `:id` of Express. */
function toPattern(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1')
}

const requireJson: RequestHandler = (request, _response, next) => {
  if (isEmpty(request)) throw new ProblemError(toProblem('malformed-body', {detail: 'Expected a body of JSON'}))
  if (request.is('application/json')) return next()
  const detail = `Expected \`application/json\`, not \`${request.get('content-type') ?? 'nothing'}\``
  throw new ProblemError(toProblem('unknown-type', {detail}))
}

function isEmpty({headers}: Request): boolean {
  return headers['transfer-encoding'] === undefined && Number(headers['content-length'] ?? 0) === 0
}

function refuseMethod(methods: string[]): RequestHandler {
  const allowed = methods.flatMap(method => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()])).join(', ')
  return (request, response) => {
    response.set('allow', allowed)
    throw new ProblemError(toProblem('method-not-allowed', {detail: `Expected ${allowed}, not ${request.method}`}))
  }
}
