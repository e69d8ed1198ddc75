import {describe, expect, it} from 'vitest'
import {cues, noCues} from '../../src/cues/index.ts'
import {findDates, isDateAlone} from '../../src/recognizers/dates/find-dates.ts'

const find = (text: string, language = 'en') => findDates(text, language, cues[language] ?? noCues)

describe('findDates', () => {
  it.each([
    ['9 April 2021', 'en', '2021-04-09'],
    ['April 9th, 2021', 'en', '2021-04-09'],
    ['Wednesday, June 21, 2023', 'en', '2023-06-21'],
    ['on the 3rd of May 2021', 'en', '2021-05-03'],
    ['Sept. 30', 'en', 'XXXX-09-30'],
    ['February 29', 'en', 'XXXX-02-29'],
    ['June 2024', 'en', '2024-06'],
    ['2021-04-09', 'en', '2021-04-09'],
    ['13-02-2025', 'en', '2025-02-13'],
    ['18/07/12', 'en', '2012-07-18'],
    ['04/25/2019', 'en', '2019-04-25'],
    ['24.01.2022', 'de', '2022-01-24'],
    ['den 3. Mai 2021', 'de', '2021-05-03'],
    ['5 octobre 2023', 'fr', '2023-10-05'],
    ['1er août 2023', 'fr', '2023-08-01'],
    ['24 de junio de 2020', 'es', '2020-06-24'],
    ['18 jun', 'pt', 'XXXX-06-18'],
    ['9 апреля 2021', 'ru', '2021-04-09'],
    ['2021年4月9日', 'zh', '2021-04-09'],
    ['2021년 4월 9일', 'ko', '2021-04-09']
  ])('should read `%s` (%s) as %s', (text, language, value) => {
    expect(find(text, language).map(date => date.value)).toEqual([value])
  })

  it.each(['31 February 2021', 'the year 2021', 'may 20 people come', 'room 12/34', 'version 2.10.3000', 'May: 12'])(
    'should not take `%s` for a date',
    text => {
      expect(find(text)).toEqual([])
    }
  )

  it('should give the place of each date, in their order', () => {
    const text = 'From 3 May 2021 to June 7'
    expect(find(text).map(({index, text: words}) => [index, words])).toEqual([
      [5, '3 May 2021'],
      [19, 'June 7']
    ])
  })

  it('should not depend on the cue words that other documents were read with', () => {
    expect(findDates('Sept. 30', 'en', noCues)).toEqual([])
    expect(find('Sept. 30')).toHaveLength(1)
    expect(findDates('Sept. 30', 'en', noCues)).toEqual([])
  })
})

describe('isDateAlone', () => {
  it.each(['3 May 2021', 'Monday, 3 May 2021', '3 May 2021, 10:30', '(3 May 2021)'])('should accept `%s`', text => {
    expect(isDateAlone(text, 'en', cues['en'] ?? noCues)).toBe(true)
  })

  it.each(['Geneva, 3 May 2021', '3 May 2021 to 4 May 2021', 'no date'])('should refuse `%s`', text => {
    expect(isDateAlone(text, 'en', cues['en'] ?? noCues)).toBe(false)
  })
})
