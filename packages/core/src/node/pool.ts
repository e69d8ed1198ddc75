import {availableParallelism} from 'node:os'
import type {Options} from '../options.ts'
import type {Result} from '../result.ts'
import type {WriterOptions} from '../writers/writer.ts'
import type {OpenedDocument, Rendered, RenderedDocument} from './task.ts'
import {withMoreMemory} from './with-more-memory.ts'
import {createWorkers} from './workers.ts'

/** Options of `createPool`. */
export interface PoolOptions {
  /**
   * Most worker threads; they are started as work comes. Default: one for each core. Documents that need more memory than most are parsed
   * in one more, one at a time.
   */
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
 * Megabytes of heap that most documents are parsed with: the more a worker may have, the more of what is of no more use V8 lets stand. A
 * PDF of 1,000 pages, which needs 70 MB, takes 20 MB less than with 2,000, and the same in each run, at the same speed.
 */
const usualMemory = 500

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
  const usual = createWorkers({threads, timeLimit, memoryLimit: Math.min(memoryLimit, usualMemory)})
  const {run, close} =
    memoryLimit > usualMemory ? withMoreMemory(usual, () => createWorkers({threads: 1, timeLimit, memoryLimit})) : usual
  return {
    parse: (input, options = {}) => run('parseTask', {input, options}) as Promise<Result>,
    render: (input, options, writer, writerOptions = {}) =>
      run('renderTask', {input, options, writer, writerOptions}) as Promise<Rendered>,
    openAll: (input, options = {}) => run('openAllTask', {input, options}) as Promise<OpenedDocument[]>,
    renderAll: (input, options, writer, writerOptions = {}) =>
      run('renderAllTask', {input, options, writer, writerOptions}) as Promise<RenderedDocument[]>,
    close
  }
}
