import type {Leaf} from '@dateline/core'
import {describe, expect, it} from 'vitest'
import {boxAt, placeAtHeight, placeAtPoint, toPageBoxes} from '../src/reading/model/page-boxes.ts'
import {createSourceIndex} from '../src/reading/model/source-index.ts'

const line = (part: string, start: number, end: number, y0: number) => ({
  part,
  start,
  end,
  x0: 100,
  y0,
  x1: 300,
  y1: y0 + 10
})

/** Two lines on the first page, one on the second. */
const leaves: Leaf[] = [
  {
    type: 'text',
    value: 'x'.repeat(41),
    origin: [line('page/1', 0, 20, 100), {part: 'page/1', start: 20, end: 21, length: 1}, line('page/1', 21, 41, 114)]
  },
  {type: 'text', value: 'x'.repeat(20), origin: [line('page/2/ocr', 0, 20, 50)]}
]
const index = createSourceIndex(leaves)

describe('toPageBoxes', () => {
  it('should give the part of a line that the characters have', () => {
    expect(toPageBoxes(index, [{part: 'page/1', start: 5, end: 31}])).toEqual([
      {page: 1, x0: 150, y0: 100, x1: 300, y1: 110},
      {page: 1, x0: 100, y0: 114, x1: 200, y1: 124}
    ])
  })

  it('should know pages whose text was read off', () => {
    expect(toPageBoxes(index, [{part: 'page/2/ocr', start: 0, end: 20}])[0]?.page).toBe(2)
  })

  it('should give the box of an origin itself for what is in no leaf', () => {
    const whole = {part: 'page/3', start: 0, end: 90, x0: 0, y0: 0, x1: 595, y1: 842}
    expect(toPageBoxes(index, [whole])).toEqual([{page: 3, x0: 0, y0: 0, x1: 595, y1: 842}])
    expect(toPageBoxes(index, [{part: 'page/3', start: 0, end: 90}])).toEqual([])
  })

  it('should give nothing for parts that have no pages', () => {
    expect(toPageBoxes(index, [line('word/document.xml', 0, 20, 5)])).toEqual([])
  })
})

describe('what is printed at a place', () => {
  it('should be the line that is there, or next to it', () => {
    expect(placeAtPoint(index, 1, 150, 105)).toEqual({part: 'page/1', offset: 0})
    expect(placeAtPoint(index, 1, 150, 113)).toEqual({part: 'page/1', offset: 21})
    expect(placeAtPoint(index, 1, 150, 140)).toBeUndefined()
    expect(placeAtPoint(index, 2, 302, 55)).toEqual({part: 'page/2/ocr', offset: 0})
  })

  it('should be the line above a height, and how much of it', () => {
    expect(placeAtHeight(index, 1, 105)).toEqual({part: 'page/1', offset: 10})
    expect(placeAtHeight(index, 1, 500)).toEqual({part: 'page/1', offset: 41})
    expect(placeAtHeight(index, 1, 20)).toEqual({part: 'page/1', offset: 0})
  })

  it('should have the box of its line', () => {
    expect(boxAt(index, {part: 'page/1', offset: 25})).toMatchObject({y0: 114})
    expect(boxAt(index, {part: 'page/9', offset: 0})).toBeUndefined()
  })
})
