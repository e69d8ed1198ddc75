import {setTimeout} from 'node:timers/promises'
import {describe, expect, it} from 'vitest'
import {inOrder} from '../src/in-order.ts'

describe('inOrder', () => {
  it('should give results in the order of the items, not of their ends', async () => {
    const waits = [20, 1, 10, 0]
    const results = await Array.fromAsync(
      inOrder(waits, 3, async wait => {
        await setTimeout(wait)
        return wait
      })
    )
    expect(results).toEqual(waits)
  })

  it('should read no further than `width` ahead of whoever takes', async () => {
    let read = 0
    const endless = (function* () {
      while (true) yield ++read
    })()
    const results = inOrder(endless, 4, number => Promise.resolve(number))
    await results.next()
    expect(read).toBe(4)
    await results.next()
    expect(read).toBe(5)
    await results.return(undefined)
  })

  it('should give a failure to whoever takes it', async () => {
    const results = inOrder([1, 2], 2, number => (number === 2 ? Promise.reject(new Error('no')) : Promise.resolve(1)))
    expect(await results.next()).toEqual({value: 1, done: false})
    await expect(results.next()).rejects.toThrow('no')
  })
})
