import {describe, expect, it} from 'vitest'
import {identifierIn, numberWithin} from '../../src/recognizers/fields/identifier-pattern.ts'

describe('identifierIn', () => {
  it.each([
    ['SEA/14500', 'SEA/14500'],
    ['S/PRST/2021/4', 'S/PRST/2021/4'],
    ['A/C.1/75/L.1', 'A/C.1/75/L.1'],
    ['DSG/SM/752-AFR/120', 'DSG/SM/752-AFR/120'],
    ['STATEMENT/21/1', 'STATEMENT/21/1'],
    ['MPS 56/88', 'MPS 56/88'],
    ['058/21', '058/21'],
    ['17-420', '17-420'],
    ['No. 45/2021', 'No. 45/2021'],
    ['N° 12-2021', 'N° 12-2021'],
    ['№ 45', '№ 45'],
    ['第123号', '第123号'],
    ['제12호', '제12호'],
    ['Press Release No: 12', '12'],
    ['Press Release Number: 17-420', '17-420'],
    ['Pressemitteilung Nr. 123', 'Nr. 123'],
    ['Ref.: 20250204IPR26689', '20250204IPR26689'],
    ['(No. 58/21)', 'No. 58/21']
  ])('should read %s', (text, value) => {
    expect(identifierIn(text)).toBe(value)
  })

  it.each([
    '1954',
    '555-0142',
    '718-555-0142',
    '03/05/2021',
    'Page 3',
    'Room 12',
    'Article 5',
    'Case No. 21-123',
    'House No. 12, Harbour Street',
    'Tel. 21/1234 and more',
    'Ref.: our letter of 3 May'
  ])('should not read %s', text => {
    expect(identifierIn(text)).toBeUndefined()
  })
})

describe('numberWithin', () => {
  it('should find a number by its sign, and a symbol by its form', () => {
    expect(numberWithin('PRESS RELEASE No. 58/21 of the Court')?.value).toBe('No. 58/21')
    expect(numberWithin('Press release IP/21/1234 Brussels')?.value).toBe('IP/21/1234')
    expect(numberWithin('報道発表 第12号')?.value).toBe('第12号')
  })

  it('should not find a number without a sign', () => {
    expect(numberWithin('Press release 12 May 2021')).toBeUndefined()
    expect(numberWithin('and/or 12')).toBeUndefined()
  })
})
