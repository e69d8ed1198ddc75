import {describe, expect, it} from 'vitest'
import {cues, noCues} from '../../src/cues/index.ts'
import {parseDateline, parsePlaceAndDate} from '../../src/recognizers/inline/parse-dateline.ts'

const parse = (text: string, language = 'en') => parseDateline(text, language, cues[language] ?? noCues)

describe('parseDateline', () => {
  it.each([
    ['Valdor, April 9 (VNB) -- The', 'Valdor, April 9 (VNB) --', 'Valdor', 'XXXX-04-09', 'VNB'],
    [
      'TALLOW CREEK, TX, April 25, 2026 – Brightwater',
      'TALLOW CREEK, TX, April 25, 2026 –',
      'TALLOW CREEK, TX',
      '2026-04-25',
      null
    ],
    [
      'PORT MERROW, Merrow, Dec. 9 Kyodo - The',
      'PORT MERROW, Merrow, Dec. 9 Kyodo -',
      'PORT MERROW, Merrow',
      'XXXX-12-09',
      'Kyodo'
    ],
    [
      'TALLOW - (SomeWire) - November 12, 2024 - Acme',
      'TALLOW - (SomeWire) - November 12, 2024 -',
      'TALLOW',
      '2024-11-12',
      'SomeWire'
    ],
    ['August 16, 2023 (PORT MERROW) — The', 'August 16, 2023 (PORT MERROW) —', 'PORT MERROW', '2023-08-16', null],
    ['TALLOW CREEK, Ore. – The', 'TALLOW CREEK, Ore. –', 'TALLOW CREEK, Ore.', null, null],
    [
      'TALLOW, NC / ACCESSWIRE / December 5, 2023 / Acme',
      'TALLOW, NC / ACCESSWIRE / December 5, 2023 /',
      'TALLOW, NC',
      '2023-12-05',
      'ACCESSWIRE'
    ],
    ['VALDOR - The Ministry', 'VALDOR -', 'VALDOR', null, null]
  ])('should read `%s`', (source, text, place, date, agency) => {
    expect(parse(source)).toEqual({text, place, date, agency})
  })

  it.each([
    ['МОСКВА, 25 ноября. /ТАСС/. Совет', 'ru', 'МОСКВА', 'XXXX-11-25', 'ТАСС'],
    ['Valdor, 11 may (EFE).- El', 'es', 'Valdor', 'XXXX-05-11', 'EFE'],
    ['Valdor, 24 de junio de 2020. El', 'es', 'Valdor', '2020-06-24', null]
  ])('should read `%s`, in %s', (source, language, place, date, agency) => {
    expect(parse(source, language)).toMatchObject({place, date, agency})
  })

  it.each([
    'MEDIA ADVISORY – The Harbour Master',
    'STATEMENT - The Council',
    'EMBARGOED - 3 May 2021 - The',
    'WHAT: - The plan',
    'Merrow – a small country',
    'The President - who came late',
    'January 5 - The day',
    'Ada Lindqvist - the Harbour Master',
    'No dash at all'
  ])('should not take the beginning of `%s` for one', source => {
    expect(parse(source)).toBeUndefined()
  })
})

describe('parsePlaceAndDate', () => {
  it('should read a line of place and date', () => {
    expect(parsePlaceAndDate('Port Merrow, 8 November 2022', 'en', cues['en'] ?? noCues)).toMatchObject({
      place: 'Port Merrow',
      date: '2022-11-08'
    })
  })

  it('should not read a date alone, nor a sentence', () => {
    expect(parsePlaceAndDate('8 November 2022', 'en', cues['en'] ?? noCues)).toBeUndefined()
    expect(parsePlaceAndDate('Published on 8 November 2022', 'en', cues['en'] ?? noCues)).toBeUndefined()
  })
})
