import {describe, expect, it} from 'vitest'
import {dateInAddress} from '../../src/recognizers/dates/date-in-address.ts'

describe('dateInAddress', () => {
  it.each([
    ['https://www.example.org/news/2021/09/15/harbour-strike-ends', '2021-09-15'],
    ['/press-releases/2021-09-15-harbour-strike-ends/', '2021-09-15'],
    ['https://www.example.org/20210915-strike.html', '2021-09-15']
  ])('should read `%s` as %s', (url, date) => {
    expect(dateInAddress(url)).toBe(date)
  })

  it.each([
    'https://www.example.org/20210915IPR26689/harbour',
    'https://www.example.org/2021/09/harbour',
    'https://www.example.org/2021/02/31/harbour',
    'https://www.example.org/a/733320210915'
  ])('should find none in `%s`', url => {
    expect(dateInAddress(url)).toBeUndefined()
  })
})
