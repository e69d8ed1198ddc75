import type {RequestHandler} from 'express'
import helmet from 'helmet'

/** What a page of somebody else's may do on our origin: show itself, and nothing else. */
export const sandbox = "sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'"

/**
 * Headers that tell browsers what our own page may do.
 *
 * No script but our files; workers and pictures also from memory. TLS, and what goes with it, is up to who serves us by it.
 */
export const security: RequestHandler = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'self'"],
      'base-uri': ["'none'"],
      'connect-src': ["'self'", 'blob:', 'data:'],
      'font-src': ["'self'", 'data:'],
      'form-action': ["'self'"],
      'frame-ancestors': ["'none'"],
      'frame-src': ["'self'", 'blob:'],
      'img-src': ["'self'", 'blob:', 'data:'],
      'object-src': ["'none'"],
      // PDF is read, and its pages are painted, by WebAssembly.
      'script-src': ["'self'", "'wasm-unsafe-eval'"],
      'script-src-attr': ["'none'"],
      // Libraries of components put their few rules into the page.
      'style-src': ["'self'", "'unsafe-inline'"],
      'worker-src': ["'self'", 'blob:']
    }
  },
  // Answers in a sandbox are of another origin, and browsers complain where one address is both.
  originAgentCluster: false,
  strictTransportSecurity: false
})
