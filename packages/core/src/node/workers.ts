import {fileURLToPath} from 'node:url'
import {Piscina} from 'piscina'
import {ocrPatience} from '../options.ts'
import {MemoryLimitError, TimeLimitError} from './errors.ts'
import type {RenderTask, Started, Task} from './task.ts'
import type * as tasks from './worker.ts'

/** Worker threads of one kind. */
export interface Workers {
  /**
   * Does work with the task of that name.
   *
   * @throws {TimeLimitError} If it takes too long.
   * @throws {MemoryLimitError} If it takes too much memory.
   */
  run(name: keyof typeof tasks, work: Work): Promise<unknown>
  /** Lets running work end, then ends the workers. */
  close(): Promise<void>
}

/** A task that nobody has given a number yet. */
export type Work = Omit<Task, 'id'> | Omit<RenderTask, 'id'>

/** What workers may take. */
export interface WorkersOptions {
  /** Most of them. */
  readonly threads: number
  /** Milliseconds for one document. */
  readonly timeLimit: number
  /** Megabytes of heap for each. */
  readonly memoryLimit: number
}

/**
 * Megabytes for the young objects of a worker. V8 itself gives them five times as many where the machine has much memory: a PDF of 1,000
 * pages then takes 100 MB more, and is no faster. With half of this, all documents are slower by a tenth.
 */
const youngMemory = 24

/** Milliseconds that a worker without work is kept: starting one costs about 200. */
const idleTimeout = 30_000

/** Starts workers. */
export function createWorkers({threads, timeLimit, memoryLimit}: WorkersOptions): Workers {
  const piscina = new Piscina({
    filename: workerFile(),
    // Not 0: after a worker was stopped, work that waits would wait for ever.
    minThreads: 1,
    maxThreads: threads,
    idleTimeout,
    resourceLimits: {maxOldGenerationSizeMb: memoryLimit, maxYoungGenerationSizeMb: youngMemory}
  })
  piscina.on('error', throwUnlessOutOfMemory)
  return {run: createRun(piscina, timeLimit, memoryLimit), close: () => piscina.close()}
}

/** The worker beside this file, as TypeScript where this file is. */
function workerFile(): string {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  return fileURLToPath(new URL(`./worker.${extension}`, import.meta.url))
}

function createRun(piscina: Piscina, timeLimit: number, memoryLimit: number): Workers['run'] {
  const onStarted = new Map<number, () => void>()
  let count = 0
  piscina.on('message', (message: Started) => onStarted.get(message.started)?.())

  return async (name, work) => {
    const {signal, ...options} = work.options
    const id = ++count
    const timer = createTimer(timeLimit * (options.ocr ? ocrPatience : 1))
    onStarted.set(id, timer.start)
    const stop = signal ? AbortSignal.any([signal, timer.signal]) : timer.signal
    // A copy: to hand it over must not take the caller's bytes away, and a view's whole buffer must not cross.
    const input = new Uint8Array(work.input)
    try {
      return await piscina.run({...work, id, input, options}, {name, signal: stop, transferList: [input.buffer]})
    } catch (error) {
      if (stop.aborted) throw stop.reason
      throw isOutOfMemory(error) ? new MemoryLimitError(memoryLimit) : error
    } finally {
      timer.stop()
      onStarted.delete(id)
    }
  }
}

function createTimer(limit: number) {
  const controller = new AbortController()
  let timeout: NodeJS.Timeout | undefined
  return {
    signal: controller.signal,
    /** Begins anew: with each document of an input. */
    start() {
      clearTimeout(timeout)
      timeout = setTimeout(() => controller.abort(new TimeLimitError(limit)), limit)
    },
    stop() {
      clearTimeout(timeout)
    }
  }
}

/** A worker may run out of memory after its work as well, while it clears up; it is replaced, and nobody waits for it. */
function throwUnlessOutOfMemory(error: unknown) {
  if (!isOutOfMemory(error)) throw error
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
