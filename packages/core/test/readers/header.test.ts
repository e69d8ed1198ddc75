import {describe, expect, it} from 'vitest'
import {toFields, toMailboxes, toStructured, toWords, valueOf} from '../../src/readers/mime/header.ts'

describe('toWords', () => {
  it.each([
    ['Q', '=?iso-8859-1?Q?Gr=F6=DFe_der_F=E4hre?=', 'Größe der Fähre'],
    ['B', '=?UTF-8?B?w4k=?= et =?utf-8?b?w6k=?=', 'É et é'],
    ['words that follow each other', '=?utf-8?Q?H=C3=A4?=\t=?utf-8?Q?fen?=', 'Häfen'],
    ['a character that is cut in two', '=?utf-8?Q?H=C3?= =?utf-8?Q?=A4fen?=', 'Häfen'],
    ['words with shifts', '=?ISO-2022-JP?B?GyRCOUEbKEI=?=\r\n =?iso-2022-jp?B?GyRCJE4bKEI=?= A', '港の A'],
    ['a language beside the encoding', '=?us-ascii*en-US?Q?Harbor?=', 'Harbor'],
    ['what is no encoded word', 'Is 2 =? 3?', 'Is 2 =? 3?']
  ])('should decode %s', (_, value, expected) => {
    expect(toWords(value)).toBe(expected)
  })
})

describe('toMailboxes', () => {
  it.each([
    [
      'a name and an address',
      '"Press Office, Ports" <a@b.example>',
      [{name: 'Press Office, Ports', address: 'a@b.example'}]
    ],
    ['an address alone', 'a@b.example', [{name: '', address: 'a@b.example'}]],
    [
      'a group',
      'Desk: a@b.example, C <c@d.example>;',
      [
        {name: '', address: 'a@b.example'},
        {name: 'C', address: 'c@d.example'}
      ]
    ],
    [
      'encoded words',
      '=?utf-8?Q?H=C3=A4fen=2C_Norland?= <a@b.example>',
      [{name: 'Häfen, Norland', address: 'a@b.example'}]
    ],
    [
      'words with shifts',
      '=?iso-2022-jp?B?GyRCOUEbKEI=?= =?iso-2022-jp?B?GyRCJE4bKEI=?= <a@b.example>',
      [{name: '港の', address: 'a@b.example'}]
    ],
    ['nothing', '', []]
  ])('should read %s', (_, value, expected) => {
    expect(toMailboxes(value)).toEqual(expected)
  })
})

describe('toStructured', () => {
  it.each([
    ['a parameter', 'Text/Plain; charset=UTF-8', 'text/plain', {charset: 'UTF-8'}],
    ['a value in quotes', 'multipart/mixed; boundary="a;b\\"c"', 'multipart/mixed', {boundary: 'a;b"c'}],
    ['a comment', 'text/html (a page); charset=utf-8 (guessed)', 'text/html', {charset: 'utf-8'}],
    ['a continued parameter', 'a/b; name*0="re"; name*1=lease.txt', 'a/b', {name: 'release.txt'}],
    ['an encoded parameter', "a/b; name*=utf-8''%C3%A4%20b.txt", 'a/b', {name: 'ä b.txt'}],
    ['one that is both', "a/b; name*0*=iso-8859-1''%E4; name*1=b%.txt", 'a/b', {name: 'äb%.txt'}],
    ['an encoded word, which is not allowed', 'a/b; name="=?utf-8?B?w6Q=?=.txt"', 'a/b', {name: 'ä.txt'}],
    ['a parameter without a value', 'a/b; flag; c=d', 'a/b', {c: 'd'}],
    ['the first of two', 'a/b; c=d; c=e', 'a/b', {c: 'd'}],
    ['quotes that are not closed', 'a/b; c="d', 'a/b', {c: 'd'}],
    ['nothing', '', '', {}]
  ])('should read %s', (_, field, value, parameters) => {
    const found = toStructured(field)
    expect([found.value, Object.fromEntries(found.parameters)]).toEqual([value, parameters])
  })
})

describe('toFields', () => {
  it('should unfold lines, and leave out what is no field', () => {
    const fields = toFields('Subject: The\r\n harbor\r\nno field\r\nTo : a@b.example\r\nSubject: second\r\n')
    expect(fields.map(({name}) => name)).toEqual(['subject', 'to', 'subject'])
    expect(valueOf(fields, 'subject')).toBe('The harbor')
    expect(valueOf(fields, 'date')).toBe('')
  })
})
