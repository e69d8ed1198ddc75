import type {Repair} from '@dateline/core'
import {describe, expect, it} from 'vitest'
import {isBreak, toChange} from '../src/reading/model/change.ts'
import {toSureness, toValueText} from '../src/reading/model/field-text.ts'
import {formatDate} from '../src/reading/model/format-date.ts'
import {toRepairGroups} from '../src/reading/model/repair-groups.ts'

const repair = (ruleId: string, start: number, before = '', after = ''): Repair => ({
  id: `${ruleId}-${start}`,
  ruleId,
  origin: [{part: '', start, end: start + 1}],
  before,
  after
})

describe('formatDate', () => {
  it.each([
    ['2021-04-09', 'April 9, 2021'],
    ['XXXX-04-09', 'April 9, year not stated'],
    ['XXXX-02-29', 'February 29, year not stated'],
    ['2021-04', 'April 2021'],
    ['2021', '2021'],
    ['2021-04-09T10:30', 'April 9, 2021, 10:30'],
    ['2021-04/2021-06', '2021-04/2021-06']
  ])('should set %s as %s', (edtf, words) => {
    expect(formatDate(edtf)).toBe(words)
  })
})

describe('toChange', () => {
  it('should show a join as one of white space', () => {
    const change = toChange(repair('join', 0, '…annals of our\n\nParty as a…', '…annals of our Party as a…'))
    expect(change).toEqual({lead: 'annals of our', was: ' ', now: ' ', rest: 'Party as a…'})
    expect(isBreak(change)).toBe(true)
  })

  it('should show characters that were restored', () => {
    const change = toChange(repair('mojibake', 0, 'the worldâ€™s', 'the world’s'))
    expect(change).toEqual({lead: 'the world', was: 'â€™', now: '’', rest: 's'})
    expect(isBreak(change)).toBe(false)
  })
})

describe('a change that shifts what is shown', () => {
  it('should be shown from a place that both forms have', () => {
    const before = '…rbines can be raised for main-\ntenance without a crane ship.'
    const after = '…turbines can be raised for maintenance without a crane ship.'
    expect(toChange(repair('dehyphenate', 0, before, after))).toEqual({
      lead: 'rbines can be raised for main',
      was: '- ',
      now: '',
      rest: 'tenance without a crane ship.'
    })
  })
})

describe('toRepairGroups', () => {
  it('should put joins first, and lines of one place together', () => {
    const groups = toRepairGroups([
      repair('unwrap', 60),
      repair('unwrap', 10),
      repair('unwrap', 5000),
      repair('join', 30),
      repair('join', 90)
    ])
    expect(groups.map(group => [group.ruleId, group.runs.map(run => run.length)])).toEqual([
      ['join', [1, 1]],
      ['unwrap', [2, 1]]
    ])
  })

  it('should keep what is undone apart from what is not', () => {
    const groups = toRepairGroups([repair('unwrap', 10), {...repair('unwrap', 60), undone: true}])
    expect(groups[0]?.runs).toHaveLength(2)
  })
})

describe('toValueText', () => {
  it('should set a dateline as place, date and agency', () => {
    const value = {text: 'Port Avel, May 17 (VNA) --', place: 'Port Avel', date: 'XXXX-05-17', agency: 'VNA'}
    expect(toValueText('dateline', value)).toBe('Port Avel · May 17 · VNA')
  })

  it('should name a kind and a language', () => {
    expect(toValueText('kind', 'press-release')).toBe('Press release')
    expect(toValueText('language', 'ko')).toBe('Korean')
  })
})

describe('toSureness', () => {
  it('should have three steps', () => {
    expect([1, 0.7, 0.2].map(confidence => toSureness(confidence).level)).toEqual([3, 2, 1])
  })
})
