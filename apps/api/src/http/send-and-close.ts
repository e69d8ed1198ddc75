import type {Request, Response} from 'express'

/** Milliseconds that a sender has to notice that it was answered. */
const patience = 1000

/**
 * Answers; where the request has not been read to its end, the connection is closed after that.
 *
 * Closed at once, it would be reset, and many a sender would never see the answer: so what still comes is let go by for a while.
 */
export function sendAndClose(request: Request, response: Response, text: string): void {
  // Bytes, as Express would add a charset to a text, and JSON has none.
  const body = Buffer.from(text)
  if (request.complete || hasNoBody(request)) return void response.send(body)
  response.set({connection: 'close', 'content-length': String(body.byteLength)})
  response.write(body)
  const timer = setTimeout(() => response.end(), patience)
  function end() {
    clearTimeout(timer)
    response.end()
  }
  request.once('end', end).once('close', end).resume()
}

function hasNoBody(request: Request): boolean {
  return request.get('content-length') === undefined && request.get('transfer-encoding') === undefined
}
