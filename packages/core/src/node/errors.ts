/** Parsing took longer than the pool's `timeLimit`; the worker was stopped and replaced. */
export class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError' as const

  /** @param limit Milliseconds. */
  constructor(limit: number) {
    super(`Expected parsing to take at most ${limit} ms`)
  }
}

/** Parsing took more memory than the pool's `memoryLimit`; the worker was stopped and replaced. */
export class MemoryLimitError extends Error {
  override readonly name = 'MemoryLimitError' as const

  /** @param limit Megabytes. */
  constructor(limit: number) {
    super(`Expected parsing to take at most ${limit} MB of memory`)
  }
}
