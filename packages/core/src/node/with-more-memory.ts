import {MemoryLimitError} from './errors.ts'
import type {Workers} from './workers.ts'

/**
 * Workers that do what they can as `usual` does; work that needs more memory than that has is done once more by those that `openLarge`
 * opens, which are closed as soon as there is no more of it.
 */
export function withMoreMemory(usual: Workers, openLarge: () => Workers): Workers {
  const runLarge = createRunLarge(openLarge)
  const running = new Set<Promise<unknown>>()
  return {
    async run(name, work) {
      try {
        return await usual.run(name, work)
      } catch (error) {
        if (!(error instanceof MemoryLimitError)) throw error
        const again = runLarge(name, work)
        running.add(again)
        return await again.finally(() => running.delete(again))
      }
    },
    async close() {
      await usual.close()
      await Promise.allSettled(running)
    }
  }
}

function createRunLarge(openLarge: () => Workers): Workers['run'] {
  let large: Workers | undefined
  let count = 0
  return async (name, work) => {
    const workers = (large ??= openLarge())
    count++
    try {
      return await workers.run(name, work)
    } finally {
      if (--count === 0) {
        large = undefined
        await workers.close()
      }
    }
  }
}
