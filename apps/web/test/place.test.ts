import type {Repair} from '@dateline/core'
import {expect, it} from 'vitest'
import {toPlace} from '../src/reading/model/place.ts'

const at = (start: number, end: number): Repair => ({
  id: 'a',
  ruleId: 'join',
  origin: [{part: '', start, end}],
  before: '',
  after: ''
})

it('should show a join by the words on both sides of it', () => {
  const text = 'It is the history of the\n\nRepublic as a whole that counts.'
  const [span] = toPlace(at(24, 26), text)
  expect(text.slice(span?.start, span?.end)).toBe('history of the\n\nRepublic as a')
})

it('should not go beyond the line', () => {
  const text = 'One.\nTwo\n\nThree\nFour'
  const [span] = toPlace(at(8, 10), text)
  expect(text.slice(span?.start, span?.end)).toBe('Two\n\nThree')
})

it('should show words by themselves', () => {
  expect(toPlace(at(0, 3), 'One two')).toEqual([{part: '', start: 0, end: 3}])
})
