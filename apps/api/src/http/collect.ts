import type {Readable} from 'node:stream'
import {ProblemError, toProblem} from '@dateline/client'

/**
 * All bytes of `stream`.
 *
 * @throws {ProblemError} `too-large`, as soon as there are more than `limit`; the rest is not read.
 */
export function collect(stream: Readable, limit: number): Promise<Buffer> {
  const {promise, resolve, reject} = Promise.withResolvers<Buffer>()
  const chunks: Buffer[] = []
  let size = 0
  function take(chunk: Buffer) {
    size += chunk.byteLength
    if (size <= limit) return void chunks.push(chunk)
    stream.off('data', take)
    stream.pause()
    chunks.length = 0
    reject(tooLarge(limit))
  }
  stream.on('data', take).on('error', reject)
  stream.on('end', () => resolve(Buffer.concat(chunks, size)))
  return promise
}

/** The document has more bytes than `limit`. */
export function tooLarge(limit: number): ProblemError {
  return new ProblemError(toProblem('too-large', {detail: `Expected at most ${limit.toLocaleString('en')} bytes`}))
}
