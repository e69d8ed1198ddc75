import {describe, expect, it} from 'vitest'
import {lineAt, toLines} from '../src/reading/model/lines.ts'

describe('toLines', () => {
  it('should part lines at ends of every system', () => {
    const text = 'one\r\ntwo\nthree\rfour'
    expect(toLines(text).map(({start, end}) => text.slice(start, end))).toEqual(['one', 'two', 'three', 'four'])
  })

  it('should tell where a page begins', () => {
    expect(toLines('one\ftwo').map(line => line.page)).toEqual([undefined, true])
  })

  it('should not add a line after the last line end', () => {
    expect(toLines('one\n')).toHaveLength(1)
  })

  it('should set a long line in stretches, and number it once', () => {
    const lines = toLines('a'.repeat(9000))
    expect(lines.map(line => line.number)).toEqual([1, undefined, undefined])
    expect(lines.map(line => line.end - line.start)).toEqual([4000, 4000, 1000])
  })
})

describe('lineAt', () => {
  it('should give the line that an offset stands in', () => {
    const lines = toLines('one\ntwo\nthree')
    expect([0, 3, 4, 12, 99].map(offset => lineAt(lines, offset))).toEqual([0, 0, 1, 2, 2])
  })
})
