import {writers} from '@dateline/core'
import {toOpenApi} from '@dateline/client/openapi'
import type {Express} from 'express'
import type {Registry} from 'prom-client'
import type {Context} from '../../context.ts'
import {toReference} from '../../reference/to-reference.ts'

/** Version of the API: what its first path segment says, and how often it grew. */
const apiVersion = '1.0.0'

/** What is asked by monitors and by people who write clients; none of it tells anything about documents. */
export function mountService(app: Express, {store}: Context, registry: Registry): void {
  const openApi = toOpenApi({version: apiVersion, formats: writers})
  const reference = toReference(openApi)
  app.get('/healthz', (_request, response) => void response.json({status: 'ok'}))
  app.get('/readyz', async (_request, response) => {
    await store.ready()
    response.json({status: 'ok'})
  })
  app.get('/metrics', async (_request, response) => {
    response.set('content-type', registry.contentType).send(await registry.metrics())
  })
  app.get('/openapi.json', (_request, response) => void response.json(openApi))
  app.get('/docs', (_request, response) => void response.set('cache-control', 'no-cache').type('html').send(reference))
}
