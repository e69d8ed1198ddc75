import {describe, expect, it} from 'vitest'
import {MemoryLimitError} from '../../src/node/errors.ts'
import {withMoreMemory} from '../../src/node/with-more-memory.ts'
import type {Workers} from '../../src/node/workers.ts'

const work = {input: new Uint8Array(1), options: {}}

/** Workers that fail with `error`, if there is one, and tell what is done to them. */
function workers(name: string, told: string[], error?: Error): Workers {
  return {
    async run() {
      told.push(`${name} runs`)
      await Promise.resolve()
      if (error) throw error
      return name
    },
    async close() {
      told.push(`${name} closes`)
      await Promise.resolve()
    }
  }
}

describe('withMoreMemory', () => {
  it('should leave work to the usual workers', async () => {
    const told: string[] = []
    const {run} = withMoreMemory(workers('usual', told), () => workers('large', told))
    expect(await run('parseTask', work)).toBe('usual')
    expect(told).toEqual(['usual runs'])
  })

  it('should do again what needs more memory, and keep no workers for it', async () => {
    const told: string[] = []
    const {run} = withMoreMemory(workers('usual', told, new MemoryLimitError(500)), () => workers('large', told))
    expect(await run('parseTask', work)).toBe('large')
    expect(await run('parseTask', work)).toBe('large')
    expect(told).toEqual(['usual runs', 'large runs', 'large closes', 'usual runs', 'large runs', 'large closes'])
  })

  it('should open workers once for all work that waits for them', async () => {
    const told: string[] = []
    const {run} = withMoreMemory(workers('usual', told, new MemoryLimitError(500)), () => {
      told.push('opens')
      return workers('large', told)
    })
    await Promise.all([run('parseTask', work), run('parseTask', work)])
    expect(told.filter(each => each === 'opens' || each === 'large closes')).toEqual(['opens', 'large closes'])
  })

  it('should tell that something needs more memory than there is', async () => {
    const told: string[] = []
    const error = new MemoryLimitError(2000)
    const {run} = withMoreMemory(workers('usual', told, new MemoryLimitError(500)), () => workers('large', told, error))
    await expect(run('parseTask', work)).rejects.toBe(error)
    expect(told.at(-1)).toBe('large closes')
  })

  it('should do nothing again that failed for another reason', async () => {
    const told: string[] = []
    const {run} = withMoreMemory(workers('usual', told, new RangeError('no')), () => workers('large', told))
    await expect(run('parseTask', work)).rejects.toThrow('no')
    expect(told).toEqual(['usual runs'])
  })

  it('should let work end that is done again before it closes', async () => {
    const told: string[] = []
    const {run, close} = withMoreMemory(workers('usual', told, new MemoryLimitError(500)), () => workers('large', told))
    const running = run('parseTask', work)
    await Promise.resolve()
    await close()
    expect(told.filter(each => each.startsWith('large'))).toEqual(['large runs', 'large closes'])
    expect(await running).toBe('large')
  })
})
