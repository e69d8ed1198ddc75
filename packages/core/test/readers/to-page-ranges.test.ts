import {expect, it} from 'vitest'
import {toPageRanges} from '../../src/readers/pdf/to-page-ranges.ts'

it.each([
  [[], ''],
  [[4], '4'],
  [[1, 2, 3], '1-3'],
  [[1, 2, 3, 7, 9, 10], '1-3, 7, 9-10']
])('should write %j as %s', (numbers, ranges) => {
  expect(toPageRanges(numbers)).toBe(ranges)
})
