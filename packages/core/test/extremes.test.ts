import {expect, it} from 'vitest'
import {maxOf} from '../src/util/max-of.ts'
import {minOf} from '../src/util/min-of.ts'

it('should find the least and the greatest of more values than a function takes arguments', () => {
  const values = Array.from({length: 2_000_000}, (_, index) => index - 1_000_000)
  expect(() => Math.max(...values)).toThrow(RangeError)
  expect([minOf(values), maxOf(values)]).toEqual([-1_000_000, 999_999])
})

it('should find none of no values', () => {
  expect([minOf([]), maxOf([])]).toEqual([Infinity, -Infinity])
})
