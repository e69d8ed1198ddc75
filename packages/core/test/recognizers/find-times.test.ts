import {describe, expect, it} from 'vitest'
import {findTime} from '../../src/recognizers/dates/find-times.ts'
import {isEdtf} from '../../src/util/is-edtf.ts'

describe('findTime', () => {
  it.each([
    ['Embargoed until 9:00 a.m. EST, 3 May 2021', 'T09:00:00-05:00'],
    ['at 9am KST', 'T09:00:00+09:00'],
    ['12 a.m. CET', 'T00:00:00+01:00'],
    ['12 noon GMT', 'T12:00:00Z'],
    ['noon Singapore time', 'T12:00:00+08:00'],
    ['00.01 hrs GMT', 'T00:01:00Z'],
    ['0900 hrs BST', 'T09:00:00+01:00'],
    ['10:00 UTC+8', 'T10:00:00+08:00'],
    ['10:00 (GMT -03:30)', 'T10:00:00-03:30'],
    ['2021-05-12T09:00:00+09:00', 'T09:00:00+09:00'],
    ['10.30 Uhr MESZ', 'T10:30:00+02:00'],
    ['alle ore 15.00 del 9 aprile', 'T15:00:00'],
    ['kl. 15.00', 'T15:00:00'],
    ['10:00 (МСК)', 'T10:00:00+03:00'],
    ['10:00 мск', 'T10:00:00+03:00'],
    ['в 10:00 по московскому времени', 'T10:00:00+03:00'],
    ['北京时间上午9时30分', 'T09:30:00+08:00'],
    ['오전 9시 30분(KST)', 'T09:30:00+09:00'],
    ['午後３時（日本時間）', 'T15:00:00+09:00'],
    ['الساعة ١٠:٣٠ صباحاً بتوقيت غرينتش', 'T10:30:00Z']
  ])('should read `%s` as %s', (text, value) => {
    expect(findTime(text)?.value).toBe(value)
    expect(isEdtf(`2021-05-03${value}`)).toBe(true)
  })

  it.each(['18.00', 'version 10.30', 'amore 10.30', 'a score of 3:2', '24:00', 'room 1030', 'no time'])(
    'should not take `%s` for a time',
    text => {
      expect(findTime(text)).toBeUndefined()
    }
  )

  it.each([
    ['4:30 p.m. ET', '2024-11-12', 'T16:30:00-05:00'],
    ['4:30 p.m. ET', '2024-07-12', 'T16:30:00-04:00'],
    ['2:30 AM Central', '2024-01-12', 'T02:30:00-06:00'],
    ['2:30 AM Central Square', '2024-01-12', 'T02:30:00'],
    ['à 10h30 (heure de Paris)', '2021-05-03', 'T10:30:00+02:00'],
    ['a las 10:00 horas (hora peninsular)', '2021-01-03', 'T10:00:00+01:00']
  ])('should read `%s` on %s as %s', (text, date, value) => {
    expect(findTime(text, {date})?.value).toBe(value)
  })

  it('should leave out an offset that is not stated, or that the day must tell', () => {
    expect(findTime('10.30 Uhr')).toEqual({value: 'T10:30:00', text: '10.30 Uhr', index: 0, zoned: false})
    expect(findTime('4:30 p.m. ET')).toMatchObject({value: 'T16:30:00', zoned: false})
  })

  it('should tell by the place or the language which zone an ambiguous abbreviation is', () => {
    expect(findTime('10:00 CST')?.value).toBe('T10:00:00')
    expect(findTime('10:00 CST', {place: 'Beijing'})?.value).toBe('T10:00:00+08:00')
    expect(findTime('10:00 CST', {place: 'Embargoed until 3 May, 10:00 CST, New Quay, Beijing'})?.value).toBe(
      'T10:00:00+08:00'
    )
    expect(findTime('10:00 CST', {place: 'Chicago'})?.value).toBe('T10:00:00-06:00')
    expect(findTime('10:00 CST', {language: 'zh'})?.value).toBe('T10:00:00+08:00')
    expect(findTime('10:00 am IST', {place: 'New Delhi'})?.value).toBe('T10:00:00+05:30')
  })

  it('should give the place of a time with its zone', () => {
    expect(findTime('on 3 May at 6:00 p.m. (Singapore time), sharp')).toMatchObject({
      text: '6:00 p.m. (Singapore time)',
      index: 12
    })
  })
})
