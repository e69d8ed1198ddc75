import type {Leaf} from '@dateline/core'
import {describe, expect, it} from 'vitest'
import {
  createSourceIndex,
  leafAt,
  toFractionOf,
  toLeafPoint,
  toLeafRanges,
  toOrigin,
  toPlaceIn
} from '../src/reading/model/source-index.ts'

/** A leaf whose spans are `[start, end]`, or `[start, end, length]` where the value is not as long as its source. */
function leaf(value: string, ...spans: Array<readonly [number, number, number?]>): Leaf {
  return {
    type: 'text',
    value,
    origin: spans.map(([start, end, length]) => ({part: '', start, end, ...(length === undefined ? {} : {length})}))
  }
}

// Source:  0         1         2
//          0123456789012345678901234
//          One two&amp;three\n\nfour five
const leaves = [leaf('One two&three', [0, 7], [7, 12, 1], [12, 17]), leaf('four five', [19, 28])]
const index = createSourceIndex(leaves)
const at = (offset: number) => ({part: '', offset})
const span = (start: number, end: number) => [{part: '', start, end}]

describe('toLeafRanges', () => {
  it('should give the same characters where source and value are alike', () => {
    expect(toLeafRanges(index, span(4, 7))).toEqual([{leaf: 0, from: 4, to: 7}])
  })

  it('should give the whole of what an entity stands for', () => {
    expect(toLeafRanges(index, span(9, 10))).toEqual([{leaf: 0, from: 7, to: 8}])
  })

  it('should make one range of spans that touch', () => {
    expect(toLeafRanges(index, span(0, 17))).toEqual([{leaf: 0, from: 0, to: 13}])
  })

  it('should go over the bounds of leaves', () => {
    expect(toLeafRanges(index, span(14, 23))).toEqual([
      {leaf: 0, from: 10, to: 13},
      {leaf: 1, from: 0, to: 4}
    ])
  })

  it('should give nothing for what is in no leaf', () => {
    expect(toLeafRanges(index, span(17, 19))).toEqual([])
  })

  it('should give nothing for another part of the source', () => {
    expect(toLeafRanges(index, [{part: '2', start: 0, end: 5}])).toEqual([])
  })
})

describe('toLeafPoint', () => {
  it('should give the end of the words before a gap', () => {
    expect(toLeafPoint(index, at(17))).toEqual({leaf: 0, at: 13})
    expect(toLeafPoint(index, at(19))).toEqual({leaf: 0, at: 13})
  })

  it('should give a place inside of a leaf', () => {
    expect(toLeafPoint(index, at(23))).toEqual({leaf: 1, at: 4})
  })

  it('should give nothing before the first word', () => {
    expect(toLeafPoint(index, at(0))).toBeUndefined()
  })

  it('should pass over leaves that are not accepted', () => {
    expect(toLeafPoint(index, at(28), number => number === 0)).toEqual({leaf: 0, at: 13})
  })
})

describe('leafAt', () => {
  it('should give the leaf that a character went into', () => {
    expect(leafAt(index, at(10))).toBe(0)
    expect(leafAt(index, at(19))).toBe(1)
  })

  it('should give nothing between and after leaves', () => {
    expect(leafAt(index, at(18))).toBeUndefined()
    expect(leafAt(index, at(28))).toBeUndefined()
  })
})

describe('toOrigin', () => {
  it('should be the way back', () => {
    expect(toOrigin(index, {leaf: 0, from: 4, to: 9})).toEqual(span(4, 13))
    expect(toOrigin(index, {leaf: 1, from: 5, to: 9})).toEqual(span(24, 28))
  })

  it('should pass over text that a repair put in', () => {
    const joined = createSourceIndex([leaf('cut two', [0, 3], [3, 3, 1], [5, 8])])
    expect(toOrigin(joined, {leaf: 0, from: 0, to: 7})).toEqual([...span(0, 3), ...span(5, 8)])
  })
})

describe('a document of pieces that were set in another order', () => {
  it('should be found by the source all the same', () => {
    const turned = createSourceIndex([leaf('second', [10, 16]), leaf('first', [0, 5])])
    expect(leafAt(turned, at(2))).toBe(1)
    expect(toLeafRanges(turned, span(3, 12))).toEqual([
      {leaf: 1, from: 3, to: 5},
      {leaf: 0, from: 0, to: 2}
    ])
  })
})

describe('toPlaceIn and toFractionOf', () => {
  const origin = [
    {part: 'page/1', start: 10, end: 20},
    {part: 'page/2', start: 0, end: 30}
  ]

  it('should count over the parts of an origin', () => {
    expect(toPlaceIn(origin, 0)).toEqual({part: 'page/1', offset: 10})
    expect(toPlaceIn(origin, 0.5)).toEqual({part: 'page/2', offset: 10})
    expect(toPlaceIn(origin, 1)).toEqual({part: 'page/2', offset: 30})
    expect(toFractionOf(origin, {part: 'page/2', offset: 10})).toBe(0.5)
  })

  it('should give its end for what comes after it', () => {
    expect(toFractionOf(origin, {part: 'page/3', offset: 0})).toBe(1)
    expect(toPlaceIn([], 0.5)).toBeUndefined()
  })
})
