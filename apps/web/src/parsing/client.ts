import type {Answers, Request, Response, Task} from './protocol.ts'

interface Pending {
  resolve(value: Answers[keyof Answers]): void
  reject(reason: Error): void
}

/** Milliseconds that an answer may take. The engine of PDF cannot be asked to stop: a worker that hangs is ended. */
const timeLimit = 60_000

/** How many times as long reading off pictures may take. */
const ocrPatience = 10

let worker: Worker | undefined
let lastId = 0
const pending = new Map<number, Pending>()

/**
 * Asks the worker; the answer is that of the task's kind.
 *
 * Parsing does not stop by itself once it runs, so an abort ends the worker where nothing else waits for it; the next
 * task starts a new one.
 *
 * @throws {Error} With the worker's own sentence, or an `AbortError`.
 */
export function ask<T extends Task>(task: T, signal?: AbortSignal): Promise<Answers[T['kind']]> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(toAbortError())
    const id = ++lastId
    const limit = timeLimit * (task.kind === 'parse' && task.settings.ocr ? ocrPatience : 1)
    const timer = setTimeout(() => fail(`it took longer than ${limit / 1000} seconds`), limit)
    const settle = () => {
      clearTimeout(timer)
      pending.delete(id)
      signal?.removeEventListener('abort', abort)
    }
    const abort = () => {
      settle()
      if (pending.size === 0) stop()
      reject(toAbortError())
    }
    signal?.addEventListener('abort', abort)
    pending.set(id, {
      resolve: value => (settle(), resolve(value as Answers[T['kind']])),
      reject: reason => (settle(), reject(reason))
    })
    start().postMessage({id, task} satisfies Request)
  })
}

function start(): Worker {
  if (worker) return worker
  worker = new Worker(new URL('./worker.ts', import.meta.url), {type: 'module', name: 'parser'})
  worker.addEventListener('message', (event: MessageEvent<Response>) => {
    const response = event.data
    const request = pending.get(response.id)
    if ('error' in response) request?.reject(new Error(response.error))
    else request?.resolve(response.value)
  })
  worker.addEventListener('error', event => fail(event.message))
  return worker
}

function stop() {
  worker?.terminate()
  worker = undefined
}

function fail(reason: string) {
  stop()
  for (const request of pending.values()) request.reject(new Error(reason || 'The reader could not be started'))
}

function toAbortError(): Error {
  return new DOMException('The document was closed before it was read', 'AbortError')
}
