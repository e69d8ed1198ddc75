import type {Repair} from '@dateline/core'
import {describe, expect, it} from 'vitest'
import {isBreak, toChange} from '../src/reading/model/change.ts'
import {toEvidence, toSureness, toValueText} from '../src/reading/model/field-text.ts'
import {directionOf, toDirection} from '../src/reading/model/direction.ts'
import {formatDate} from '../src/reading/model/format-date.ts'
import {toRepairGroups} from '../src/reading/model/repair-groups.ts'

const repair = (ruleId: string, start: number, before = '', after = ''): Repair => ({
  id: `${ruleId}-${start}`,
  ruleId,
  origin: [{part: '', start, end: start + 1}],
  before,
  after
})

const candidate = (evidence: string, source?: string) => ({
  value: '',
  evidence,
  confidence: 1,
  ...(source === undefined ? {} : {source})
})

describe('formatDate', () => {
  it.each([
    ['2021-04-09', 'April 9, 2021'],
    ['XXXX-04-09', 'April 9, year not stated'],
    ['XXXX-02-29', 'February 29, year not stated'],
    ['2021-04', 'April 2021'],
    ['2021', '2021'],
    ['2021-04-09T10:30', 'April 9, 2021, 10:30'],
    ['2021-04-09T10:30:00Z', 'April 9, 2021, 10:30 UTC'],
    ['2021-04-09T09:00:00-05:00', 'April 9, 2021, 09:00 UTC−5'],
    ['2021-04-09T09:00:00+05:30', 'April 9, 2021, 09:00 UTC+5:30'],
    ['2021-04/2021-06', 'April – June 2021'],
    ['2021-05-12/2021-05-14', 'May 12 – 14, 2021'],
    ['2020-12-30/2021-01-02', 'December 30, 2020 – January 2, 2021'],
    ['XXXX-05-12/XXXX-05-14', 'May 12 – 14, year not stated'],
    ['2021-05/2021-06-03', 'May 2021 to June 3, 2021'],
    ['2021-05-12/..', 'from May 12, 2021'],
    ['../2021-05-12', 'until May 12, 2021'],
    ['XXXX-XX-07', 'the 7th, month and year not stated'],
    ['XXXX-XX-22', 'the 22nd, month and year not stated'],
    ['2021-21', '2021-21']
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

describe('toValueText of a date', () => {
  it('should say of an embargo until when it is, and in which zone', () => {
    expect(toValueText('embargo', '2021-05-03T10:00:00')).toBe('until May 3, 2021, 10:00, time zone not stated')
    expect(toValueText('embargo', '2021-05-03T10:00:00Z')).toBe('until May 3, 2021, 10:00 UTC')
  })

  it('should give the words of a date that is not one of the calendar', () => {
    expect(toValueText('otherDates', 'XXXX-XX-XX', 'Monday')).toBe('Monday')
  })
})

describe('toEvidence', () => {
  it('should name each sign, and what a year is taken from', () => {
    expect(toEvidence(candidate('label, contact'))).toBe('the document’s own label; by its contacts')
    expect(toEvidence(candidate('dateline, year by front-matter:date'))).toBe(
      'in the dateline; its year by front matter: date'
    )
    expect(toEvidence(candidate('dateline, year by https://ports.example/2021/'))).toBe(
      'in the dateline; its year by https://ports.example/2021/'
    )
  })

  it('should name what is not in the text', () => {
    expect(toEvidence(candidate('metadata', 'json-ld:@type'))).toBe('the page’s own data: @type')
  })
})

describe('the direction', () => {
  it('should be that of the script of a language', () => {
    expect(['ar', 'he', 'fa', 'en', 'ja', undefined].map(toDirection)).toEqual([
      'rtl',
      'rtl',
      'rtl',
      'ltr',
      'ltr',
      'ltr'
    ])
  })

  it('should be that of the first letter of a text', () => {
    expect([directionOf('58 رقم'), directionOf('No. رقم'), directionOf('123')]).toEqual(['rtl', 'ltr', 'ltr'])
  })
})

describe('toSureness', () => {
  it('should have three steps', () => {
    expect([1, 0.7, 0.2].map(confidence => toSureness(confidence).level)).toEqual([3, 2, 1])
  })
})
