import type {Response} from 'express'

/** Aborted when the sender goes away before it is answered: nobody waits for the work any more. */
export function signalOf(response: Response): AbortSignal {
  const controller = new AbortController()
  response.once('close', () => {
    if (!response.writableEnded) controller.abort()
  })
  return controller.signal
}
