import type {Leaf, Repair} from '@dateline/core'
import {describe, expect, it} from 'vitest'
import {toMarks} from '../src/reading/model/marks.ts'
import {toPieces} from '../src/reading/model/pieces.ts'
import {createSourceIndex} from '../src/reading/model/source-index.ts'

const text = (value: string, start: number): Leaf => ({
  type: 'text',
  value,
  origin: [{part: '', start, end: start + value.length}]
})

const repair = (id: string, ruleId: string, start: number, end: number): Repair => ({
  id,
  ruleId,
  origin: [{part: '', start, end}],
  before: '',
  after: ''
})

// `Half of | one.` and a page number between the halves: 0-8, 9-10, 11-15.
const leaves: Leaf[] = [
  {
    type: 'text',
    value: 'Half of one.',
    origin: [
      {part: '', start: 0, end: 7},
      {part: '', start: 7, end: 11, length: 1},
      {part: '', start: 11, end: 15}
    ]
  },
  text('7', 9)
]
const index = createSourceIndex(leaves)
const all = () => true

describe('toMarks', () => {
  it('should mark a join at the end of what stands before it', () => {
    const join = repair('a', 'join', 7, 11)
    expect(toMarks(index, [join], all)).toEqual(new Map([[0, [{at: 7, repairs: [join]}]]]))
  })

  it('should make one mark of repairs at one place', () => {
    const marks = toMarks(index, [repair('a', 'join', 7, 11), repair('b', 'dehyphenate', 7, 11)], all)
    expect(marks.get(0)?.map(mark => mark.repairs.map(each => each.id))).toEqual([['a', 'b']])
  })

  it('should mark what was set aside only where it is shown', () => {
    const number = repair('a', 'page-number', 9, 10)
    expect(toMarks(index, [number], leaf => leaf === 0).size).toBe(0)
    expect(toMarks(index, [number], all).get(1)).toEqual([{at: 1, repairs: [number]}])
  })

  it('should not mark what is done at every line', () => {
    expect(toMarks(index, [repair('a', 'unwrap', 4, 5)], all).size).toBe(0)
  })

  it('should mark a repair before the first word at that word', () => {
    expect(toMarks(index, [repair('a', 'mojibake', 0, 4)], all).get(0)?.[0]?.at).toBe(0)
  })
})

describe('toPieces', () => {
  it('should cut a value at its marks and lose nothing', () => {
    const marks = [
      {at: 4, repairs: []},
      {at: 7, repairs: []}
    ]
    const pieces = toPieces('Half of one.', marks)
    expect(pieces.map(piece => piece.text)).toEqual(['Half', ' of', ' one.'])
    expect(pieces.map(piece => piece.from)).toEqual([0, 4, 7])
  })

  it('should leave a value without marks whole', () => {
    expect(toPieces('One.')).toEqual([{from: 0, text: 'One.'}])
  })

  it('should not add an empty piece after a mark at the end', () => {
    expect(toPieces('One', [{at: 3, repairs: []}]).map(piece => piece.text)).toEqual(['One'])
  })
})
