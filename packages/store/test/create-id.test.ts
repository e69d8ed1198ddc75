import {expect, test} from 'vitest'
import {createId, isId} from '../src/util/create-id.ts'

test('should sort by time', () => {
  const times = [0, 31, 32, 1_700_000_000_000, 1_700_000_000_001, 2 ** 47]
  const ids = times.map(time => createId(time))
  expect(ids.toSorted()).toEqual(ids)
})

test('should tell ids made in one millisecond apart', () => {
  expect(new Set(Array.from({length: 1000}, () => createId(1))).size).toBe(1000)
})

test.each([
  [createId(), true],
  ['', false],
  ['0000000000ilou00', false],
  ['0123456789abcdefg', false]
])('should know whether %s is an id', (value, expected) => {
  expect(isId(value)).toBe(expected)
})
