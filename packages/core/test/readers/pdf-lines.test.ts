import {describe, expect, it} from 'vitest'
import {toLines} from '../../src/readers/pdf/layout/to-lines.ts'
import type {Word} from '../../src/readers/pdf/page-content.ts'
import {plainStyle} from '../../src/readers/pdf/plain-style.ts'

describe('lines from right to left', () => {
  it('should have the signs around words where they are seen, however late they are painted', () => {
    expect(read(['مرفأ', 60, 80], ['جديد', 30, 55], ['"', 80, 84], ['"', 26, 30])).toBe('" مرفأ جديد "')
  })

  it('should keep signs behind the words that they follow', () => {
    expect(read(['مرفأ', 60, 80], ['-', 57, 60], ['جديد', 30, 55], ['!', 26, 30])).toBe('مرفأ - جديد !')
  })

  it('should leave numbers in the order of the text', () => {
    expect(read(['عام', 60, 80], ['12', 30, 40], ['34', 42, 55])).toBe('عام 12 34')
  })

  it('should leave signs from left to right as they are painted', () => {
    expect(read(['new', 30, 50], ['"', 55, 58], ['pier', 60, 80])).toBe('new " pier')
  })
})

/** The one line that words make, each with its left and right edge. */
function read(...words: ReadonlyArray<readonly [text: string, x0: number, x1: number]>): string {
  const lines = toLines(words.map(([text, x0, x1], index) => toWord(text, x0, x1, index)))
  expect(lines).toHaveLength(1)
  return lines[0]?.words.map(({text}) => text).join(' ') ?? ''
}

function toWord(text: string, x0: number, x1: number, index: number): Word {
  const place = {x0, x1, y0: 0, y1: 10, baseline: 8}
  const span = {start: index * 10, end: index * 10 + text.length}
  return {
    text,
    ...span,
    ...place,
    raised: false,
    mark: -1,
    confidence: undefined,
    glued: undefined,
    style: {...plainStyle, size: 10}
  }
}
