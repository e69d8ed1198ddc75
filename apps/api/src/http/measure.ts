import type {RequestHandler} from 'express'
import {collectDefaultMetrics, Gauge, Histogram, Registry} from 'prom-client'
import type {Gate} from './gate.ts'

/** Seconds: from an answer out of memory to a document at the time limit. */
const buckets = [0.005, 0.025, 0.1, 0.25, 1, 2.5, 10, 30, 60]

/** What is measured, and the middleware that does. */
export interface Metrics {
  readonly registry: Registry
  readonly handler: RequestHandler
}

/** Measures how long answers take, by route and status, and how many documents are under way. */
export function measure(gate: Gate): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({register: registry})
  const durations = new Histogram({
    name: 'dateline_http_request_duration_seconds',
    help: 'Time from the first byte of a request to the last of its answer',
    labelNames: ['method', 'route', 'status'],
    buckets,
    registers: [registry]
  })
  const pending: Gauge = new Gauge({
    name: 'dateline_pending_documents',
    help: 'Documents that are being uploaded or parsed',
    registers: [],
    collect: () => pending.set(gate.pending)
  })
  registry.registerMetric(pending)
  return {
    registry,
    handler(request, response, next) {
      const stop = durations.startTimer({method: request.method})
      // The pattern, not the address: there are as many addresses as documents.
      response.on('close', () => stop({route: String(request.route?.path ?? 'other'), status: response.statusCode}))
      next()
    }
  }
}
