import {describe, expect, it} from 'vitest'
import {cues, noCues} from '../../src/cues/index.ts'
import {findNumbers} from '../../src/recognizers/contacts/find-numbers.ts'
import {isAddress} from '../../src/recognizers/contacts/is-address.ts'
import {personName} from '../../src/recognizers/fields/person-name.ts'
import {speakerLabel} from '../../src/recognizers/inline/speaker-label.ts'

const en = cues['en'] ?? noCues

describe('findNumbers', () => {
  it('should tell telephone, fax and mail by their labels', () => {
    const text = 'Tel:(71) 5550 1422; Fax:(71) 5550 1423; office@valdoria.example'
    expect(findNumbers(text, en).map(({kind, value, labeled}) => [kind, value, labeled])).toEqual([
      ['telephone', '(71) 5550 1422', true],
      ['fax', '(71) 5550 1423', true],
      ['email', 'office@valdoria.example', false]
    ])
  })

  it('should give a second fax number the label of the first', () => {
    expect(findNumbers('Fax +71 5550 1423, +71 5550 1424', en).map(({kind}) => kind)).toEqual(['fax', 'fax'])
  })

  it('should find web addresses with and without a scheme', () => {
    expect(
      findNumbers('See www.harbour.example or https://harbour.example/a?b=c.', en).map(({value}) => value)
    ).toEqual(['www.harbour.example', 'https://harbour.example/a?b=c'])
  })

  it.each(['2019-2023', '3 May 2021', '$2,700,000', '12345678', 'in 1954 and 1998', 'Section 6.2.1'])(
    'should find no telephone in `%s`',
    text => {
      expect(findNumbers(text, en)).toEqual([])
    }
  )
})

describe('isAddress', () => {
  it.each([
    '14 Harbour Street, #03-07 Customs House',
    'Port Merrow 204511',
    'P.O. Box 12, Valdor',
    'Tallow Creek, OR 97034',
    'London W1K 9ZZ',
    '10115 Valdor'
  ])('should accept `%s`', text => {
    expect(isAddress(text, en)).toBe(true)
  })

  it.each([
    '3 May 2021',
    'The street was closed for 14 days',
    'Harbour Office',
    'It cost 12 million. The court agreed.'
  ])('should refuse `%s`', text => {
    expect(isAddress(text, en)).toBe(false)
  })
})

describe('personName', () => {
  it.each([
    ['President Tomas Arden made a speech', 'Tomas Arden'],
    ['the respected Comrade Kim Ada Un', 'Kim Ada Un'],
    ['Harbour Master Ada Lindqvist', 'Ada Lindqvist'],
    ['H.E. Mr. Jon van der Eskild, Minister of the Sea', 'Jon van der Eskild'],
    ['Dr J. P. O’Neill (chair)', 'J. P. O’Neill']
  ])('should find the name in `%s`', (text, name) => {
    expect(personName(text, en)?.value).toBe(name)
  })

  it.each(['the harbour master', 'President Arden', '', 'Mr. President'])('should find none in `%s`', text => {
    expect(personName(text, en)).toBeUndefined()
  })
})

describe('speakerLabel', () => {
  it.each([
    'MS. ORTEGA: Good morning',
    'QUESTION: When?',
    'Q: When?',
    'Mr Olsson: In winter',
    'ADA LINDQVIST: Thank you'
  ])('should find the label of `%s`', text => {
    expect(speakerLabel(text, en)).toBe(text.slice(0, text.indexOf(':') + 1))
  })

  it.each([
    'One thing is clear: it rains',
    'Note: the office is closed',
    'CONTACT: the office',
    'at 10:30',
    'Background: the law'
  ])('should find none in `%s`', text => {
    expect(speakerLabel(text, en)).toBeUndefined()
  })
})
