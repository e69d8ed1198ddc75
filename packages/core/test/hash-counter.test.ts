import fc from 'fast-check'
import {expect, it} from 'vitest'
import {HashCounter} from '../src/util/hash-counter.ts'

it('should count what a map counts', () => {
  // Few different ones, so that they come again, and with the same lower bits.
  const key = fc.oneof(
    fc.integer({min: 0, max: 40}),
    fc.integer({min: 0, max: 2000}).map(high => high * 2 ** 40)
  )
  fc.assert(
    fc.property(fc.array(key, {maxLength: 3000, size: 'max'}), keys => {
      const counter = new HashCounter()
      const counts = new Map<number, number>()
      for (const each of keys) counts.set(each, (counts.get(each) ?? 0) + 1)
      const counted = new Map<number, number>()
      for (const each of keys) counted.set(each, counter.count(each))
      expect(counted).toEqual(counts)
    }),
    {numRuns: 20}
  )
})
