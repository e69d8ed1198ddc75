import {availableParallelism} from 'node:os'
import {fileURLToPath} from 'node:url'
import {Piscina} from 'piscina'
import {ocrPatience, type Options} from '../options.ts'
import type {Result} from '../result.ts'
import type {WriterOptions} from '../writers/writer.ts'
import {MemoryLimitError, TimeLimitError} from './errors.ts'
import type * as tasks from './worker.ts'
import type {OpenedDocument, Rendered, RenderedDocument, RenderTask, Started, Task} from './task.ts'

/** Options of `createPool`. */
export interface PoolOptions {
  /** Most worker threads; they are started as work comes. Default: one for each core. */
  readonly threads?: number
  /**
   * Most milliseconds that one document may take, waiting not counted; what is in it has as much each. Ten times as many with OCR.
   * Default: 60,000.
   */
  readonly timeLimit?: number
  /** Most megabytes of heap that one worker may take, at least 100. Default: 2,000. */
  readonly memoryLimit?: number
}

/** Worker threads that parse. */
export interface Pool {
  /**
   * Parses `input` in a worker, as `parse` does.
   *
   * @throws {TimeLimitError} If it takes too long.
   * @throws {MemoryLimitError} If it takes too much memory.
   * @throws The reason of `options.signal`, if that is aborted; the work is stopped at once.
   */
  parse(input: Uint8Array, options?: Options): Promise<Result>
  /**
   * Parses as `parse` does, and writes with the writer of that name in the same worker: big trees stay there.
   *
   * @throws {RangeError} If there is no such writer.
   */
  render(input: Uint8Array, options: Options, writer: string, writerOptions?: WriterOptions): Promise<Rendered>
  /** Parses all documents of `input` in a worker, as `openAll` does; each has the time limit for itself. */
  openAll(input: Uint8Array, options?: Options): Promise<OpenedDocument[]>
  /** Parses all documents of `input` and writes each, as `render` does the first. */
  renderAll(
    input: Uint8Array,
    options: Options,
    writer: string,
    writerOptions?: WriterOptions
  ): Promise<RenderedDocument[]>
  /** Lets running work end, then ends the workers. */
  close(): Promise<void>
}

/** Megabytes that a worker needs for itself, with some to spare: with less, none would ever begin. */
const leastMemory = 100

/**
 * Megabytes for the young objects of a worker. V8 itself gives them five times as many where the machine has much memory: a PDF of 1,000
 * pages then takes 450 MB instead of 290, and is no faster. With half of this, all documents are slower by a tenth.
 */
const youngMemory = 24

/** Milliseconds that a worker without work is kept: starting one costs about 200. */
const idleTimeout = 30_000

/**
 * Starts a pool of worker threads that parse.
 *
 * @throws {RangeError} If an option is not a positive number, or the memory is too little to work in.
 */
export function createPool(options: PoolOptions = {}): Pool {
  const {threads = availableParallelism(), timeLimit = 60_000, memoryLimit = 2000} = options
  for (const [name, value] of Object.entries({threads, timeLimit, memoryLimit})) {
    if (!(value > 0)) throw new RangeError(`Expected a positive number as \`${name}\`, not \`${value}\``)
  }
  if (memoryLimit < leastMemory) {
    throw new RangeError(`Expected at least \`${leastMemory}\` as \`memoryLimit\`, not \`${memoryLimit}\``)
  }
  const piscina = new Piscina({
    filename: workerFile(),
    // Not 0: after a worker was stopped, work that waits would wait for ever.
    minThreads: 1,
    maxThreads: threads,
    idleTimeout,
    resourceLimits: {maxOldGenerationSizeMb: memoryLimit, maxYoungGenerationSizeMb: youngMemory}
  })
  piscina.on('error', throwUnlessOutOfMemory)
  const run = createRun(piscina, timeLimit, memoryLimit)
  return {
    parse: (input, options = {}) => run('parseTask', {input, options}) as Promise<Result>,
    render: (input, options, writer, writerOptions = {}) =>
      run('renderTask', {input, options, writer, writerOptions}) as Promise<Rendered>,
    openAll: (input, options = {}) => run('openAllTask', {input, options}) as Promise<OpenedDocument[]>,
    renderAll: (input, options, writer, writerOptions = {}) =>
      run('renderAllTask', {input, options, writer, writerOptions}) as Promise<RenderedDocument[]>,
    close: () => piscina.close()
  }
}

/** The worker beside this file, as TypeScript where this file is. */
function workerFile(): string {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  return fileURLToPath(new URL(`./worker.${extension}`, import.meta.url))
}

function createRun(piscina: Piscina, timeLimit: number, memoryLimit: number) {
  const onStarted = new Map<number, () => void>()
  let count = 0
  piscina.on('message', (message: Started) => onStarted.get(message.started)?.())

  return async (name: keyof typeof tasks, work: Omit<Task, 'id'> | Omit<RenderTask, 'id'>) => {
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
