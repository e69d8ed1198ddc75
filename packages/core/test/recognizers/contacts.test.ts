import {describe, expect, it} from 'vitest'
import {cues, cuesFor, noCues} from '../../src/cues/index.ts'
import {contactName} from '../../src/recognizers/contacts/contact-name.ts'
import {findNumbers} from '../../src/recognizers/contacts/find-numbers.ts'
import {isAddress} from '../../src/recognizers/contacts/is-address.ts'
import {readPeople} from '../../src/recognizers/contacts/read-people.ts'
import {personName} from '../../src/recognizers/fields/person-name.ts'
import {speakerLabel} from '../../src/recognizers/inline/speaker-label.ts'
import {paragraph} from '../../src/tree/builders.ts'

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

  it('should see a label before marks of direction', () => {
    const text = 'هاتف: \u200e+962 6 555 0110 فاكس: \u200e+962 6 555 0111'
    expect(findNumbers(text, cues['ar'] ?? noCues).map(({kind, value}) => [kind, value])).toEqual([
      ['telephone', '+962 6 555 0110'],
      ['fax', '+962 6 555 0111']
    ])
  })

  it('should find web addresses with and without a scheme', () => {
    expect(
      findNumbers('See www.harbour.example or https://harbour.example/a?b=c.', en).map(({value}) => value)
    ).toEqual(['www.harbour.example', 'https://harbour.example/a?b=c'])
  })

  it.each([
    ['Tel: +49 (0)30 / 18 272-0', '+49 (0)30 / 18 272-0'],
    ['Te1.: 020 7946 0000', '020 7946 0000'],
    ['Te l. 555 0100', '555 0100'],
    ['(202) 555-0119 x204', '(202) 555-0119 x204'],
    ['Tel. (office): 555 0101', '555 0101'],
    ['电话：０１０－５５５０１２３４', '０１０－５５５０１２３４'],
    ['+٩٧١ ٤ ٥٥٥ ٠١٢٣', '+٩٧١ ٤ ٥٥٥ ٠١٢٣'],
    ['86-10-55501234', '86-10-55501234'],
    ['과장 박민호 (044-555-0112)', '044-555-0112'],
    ['电话（010）5550-0110转8012', '（010）5550-0110转8012']
  ])('should find the telephone number in `%s`', (text, value) => {
    expect(findNumbers(text, en)).toEqual([expect.objectContaining({kind: 'telephone', value})])
  })

  it.each([
    ['Ada Quiroga, jefa de prensa, 91 555 01 12', '91 555 01 12'],
    ['Ada Quiroga, gabinete de prensa, 950 555 014, prensa@valdoria.example', '950 555 014'],
    ['Ada Quist, 6555 0112', '6555 0112']
  ])('should find the telephone number in `%s` only among contacts', (text, value) => {
    const phones = (options = {}) => findNumbers(text, en, options).filter(({kind}) => kind === 'telephone')
    expect(phones({amongContacts: true}).map(number => number.value)).toEqual([value])
    expect(phones()).toEqual([])
  })

  it.each(['950 555 014 people', '2019-2023', '12 500', '3 May 2021'])('should find none in `%s`, even there', text => {
    expect(findNumbers(text, en, {amongContacts: true})).toEqual([])
  })

  it('should part numbers that stand side by side', () => {
    expect(findNumbers('202-555-0119 202-555-0120', en).map(({value}) => value)).toEqual([
      '202-555-0119',
      '202-555-0120'
    ])
  })

  it('should part a mail address from the numbers glued to it', () => {
    expect(
      findNumbers('+71 5550 2000 4+71 5550 2001ada@harbour.example202-555-0119', en).map(({value}) => value)
    ).toEqual(['+71 5550 2000 4', '+71 5550 2001', 'ada@harbour.example', '202-555-0119'])
  })

  it.each(['press [at] harbour.example', 'press(at)harbour(dot)example'])(
    'should read the hidden mail address `%s`',
    text => {
      expect(findNumbers(text, en).map(({value}) => value)).toEqual(['press@harbour.example'])
    }
  )

  it.each([
    'ISBN 978-1-55501-234-5',
    'Case No. 2021-0045-1234',
    '1 200 300 400 people',
    'growth.It rose',
    '2019-2023',
    '3 May 2021',
    '$2,700,000',
    '12345678',
    'in 1954 and 1998',
    'Section 6.2.1'
  ])('should find no telephone in `%s`', text => {
    expect(findNumbers(text, en)).toEqual([])
  })
})

const read = (text: string, language = 'en') => {
  const lines = text.split('\n').map(line => ({block: paragraph([]), role: 'contact' as const, text: line}))
  return readPeople(lines, [], cuesFor(language)).map(({name, role, telephone, email}) => [
    name,
    role,
    ...telephone,
    ...email
  ])
}

describe('readPeople', () => {
  it('should take no firm for a person', () => {
    expect(read('Ponto Claro Comunicação\nAna Tavares – ana@ponto.example – (11) 5555-0142', 'pt')).toEqual([
      ['Ana Tavares', null, '(11) 5555-0142', 'ana@ponto.example']
    ])
    expect(read('Mike Will\nBright Line Communications\n+1 202-555-0119\nEmail Us Here')).toEqual([
      ['Mike Will', null, '+1 202-555-0119']
    ])
  })

  it('should read a post that stands below a number, in two columns', () => {
    expect(
      read('Sgt. Ada Quist         Office: 555-010-4410\nPublic Information Officer    ada@harbour.example')
    ).toEqual([['Ada Quist', 'Public Information Officer', '555-010-4410', 'ada@harbour.example']])
  })

  it('should leave the numbers below an address to the house, where a person can be called already', () => {
    const house = '14 Harbour Street, Port Merrow 20451\nTel: 555 0110 | Fax: 555 0119'
    expect(read(`Ada Lindqvist\nTel: 555 0114\nada@harbour.example\n${house}`)).toEqual([
      ['Ada Lindqvist', null, '555 0114', 'ada@harbour.example'],
      [null, null, '555 0110']
    ])
    expect(read(`Ada Lindqvist\n${house}`)).toEqual([['Ada Lindqvist', null, '555 0110']])
  })

  it('should read the post on a line of its own', () => {
    expect(read('Ada Lalonde\nRelationniste\n819 555-0134', 'fr')).toEqual([
      ['Ada Lalonde', 'Relationniste', '819 555-0134']
    ])
    expect(read('Ada Lindqvist Media Relations\n202-555-0119')).toEqual([
      ['Ada Lindqvist', 'Media Relations', '202-555-0119']
    ])
  })
})

describe('isAddress', () => {
  it.each([
    '14 Harbour Street, #03-07 Customs House',
    'Port Merrow 204511',
    'P.O. Box 12, Valdor',
    'Tallow Creek, OR 97034',
    'London W1K 9ZZ',
    '10115 Valdor',
    'Hafenstraße 9, 10115 Valdor',
    'Kaistr. 34-37',
    '55 rue du Vieux-Port, 75008 Valdor',
    'Calle 23 No. 105',
    'Postfach 10 20 30',
    '119200, Вальдор, Речная пл., 32/34',
    '〒100-0000 東京都港町区波止場1-2-3',
    '北京市海港区码头街2号 邮编：100000',
    '서울특별시 항구구 부두로 60',
    'Harbour Bhavan, New Valdor - 110 001'
  ])('should accept `%s`', text => {
    expect(isAddress(text, en)).toBe(true)
  })

  it.each([
    '3 May 2021',
    'The street was closed for 14 days',
    'Harbour Office',
    'It cost 12 million. The court agreed.',
    'Annual Report 2021',
    '2021 Annual Report',
    '12 people who work on the street were there',
    'SAILING: Merrow Masters - Strait Sports 3 0630, Valdor Open - Harbor TV 1130.'
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
    'The Minister for Ports (Mr Olsen): When?',
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

describe('contactName', () => {
  it.each([
    ['ar', 'منى الخطيب، مسؤولة الإعلام', 'منى الخطيب'],
    ['ar', 'مدير العلاقات العامة: سامر حداد', 'سامر حداد'],
    ['ja', '企画部広報課　担当　山本', '山本'],
    ['ja', '広報部 担当：田中、鈴木', '田中']
  ])('should find the name in %s `%s`', (language, text, name) => {
    expect(contactName(text, cues[language] ?? noCues)?.value).toBe(name)
  })

  it.each([
    ['ar', 'المكتب الإعلامي، وزارة النقل'],
    ['ar', 'شارع المنارة'],
    ['ja', '北浜市企画部広報課'],
    ['en', 'Press office']
  ])('should find no name in %s `%s`', (language, text) => {
    expect(contactName(text, cues[language] ?? noCues)).toBeUndefined()
  })
})
