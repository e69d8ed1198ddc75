import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {ProblemError, toProblem} from '@dateline/client'
import express, {type Express} from 'express'

/** Names of files in here have a hash of their content: they never change. */
const assets = '/assets'

/**
 * Serves the built web page: its files, and the page itself for every address of its own.
 *
 * Where it is not built, the addresses of the page say so.
 */
export function serveWeb(app: Express, directory: string): void {
  const page = join(directory, 'index.html')
  app.use(assets, express.static(join(directory, 'assets'), {immutable: true, maxAge: '1y', index: false}))
  app.use(
    express.static(directory, {
      cacheControl: false,
      index: false,
      setHeaders: response => response.set('cache-control', 'no-cache')
    })
  )
  app.get('/{*path}', (request, response, next) => {
    // A missing picture is not the page, nor is a missing operation of the API.
    if (/^\/(assets|v1)(\/|$)|\.\w+$/.test(request.path) || !request.accepts('html')) return next()
    if (!existsSync(page))
      throw new ProblemError(toProblem('page-not-built', {detail: 'Run `pnpm build`, or `pnpm start`'}))
    response.set('cache-control', 'no-cache').sendFile(page)
  })
}
