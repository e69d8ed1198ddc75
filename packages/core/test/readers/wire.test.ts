import {describe, expect, it} from 'vitest'
import {MappedText, mapOrigins} from '../../src/readers/mapped-text.ts'
import {isIso6937} from '../../src/readers/telegraph/iso6937.ts'
import {toDateTime} from '../../src/readers/wire/to-date-time.ts'
import {text as textNode} from '../../src/tree/builders.ts'

describe('toDateTime', () => {
  it.each([
    ['20210503T141200Z', '2021-05-03T14:12:00Z'],
    ['20210503T141200+0200', '2021-05-03T14:12:00+02:00'],
    ['2021-05-03T14:12:00.397+02:00', '2021-05-03T14:12:00+02:00'],
    ['2021-05-03 14:12', '2021-05-03T14:12:00'],
    ['Mon, 03 May 2021 14:12:00 GMT', '2021-05-03T14:12:00Z'],
    ['03.05.2021 14:12', '2021-05-03T14:12:00'],
    ['2021-05-03', '2021-05-03'],
    ['2021-05', '2021-05'],
    ['2021-05-03T25:12:00Z', '2021-05-03']
  ])('should read `%s`', (text, expected) => {
    expect(toDateTime(text)).toBe(expected)
  })

  it.each(['', 'Monday', '3/5/2021', '14:12'])('should refuse `%s`', text => {
    expect(toDateTime(text)).toBeUndefined()
  })
})

describe('isIso6937', () => {
  it.each([
    ['an accent in the midst of a word', 'caf\xc2e', true],
    ['letters of Latin-1', 'caf\xe9', false],
    ['a capital of Latin-1 at the start of a word', 'pour \xc2ge et \xc9tat', false],
    ['capitals of Latin-1 in a word of capitals', 'TH\xc9\xc2TRE', false],
    ['ASCII', 'cafe', false]
  ])('should tell %s', (_, text, expected) => {
    expect(isIso6937(text)).toBe(expected)
  })
})

/** `a&b"` as it stands in `x a&amp;b\" y`. */
function sample(): MappedText {
  const mapped = new MappedText()
  mapped.add('a', 2, 3, true)
  mapped.add('&', 3, 8, false)
  mapped.add('b', 8, 9, true)
  mapped.add('"', 9, 11, false)
  return mapped
}

describe('MappedText', () => {
  it('should trace each character to what it stands as', () => {
    expect(sample().value).toBe('a&b"')
    expect(sample().origin).toEqual([
      {part: '', start: 2, end: 3},
      {part: '', start: 3, end: 8, length: 1},
      {part: '', start: 8, end: 9},
      {part: '', start: 9, end: 11, length: 1}
    ])
  })

  it('should make one span of what gives another text', () => {
    expect(sample().toSource({start: 0, end: 3, length: 1})).toEqual([{part: '', start: 2, end: 9, length: 1}])
  })

  it('should join what stands side by side', () => {
    const mapped = new MappedText()
    mapped.add('a', 2, 3, true)
    mapped.add('b', 3, 4, true)
    expect(mapped.origin).toEqual([{part: '', start: 2, end: 4}])
  })

  it('should have what one reference gives in pieces in the first of them', () => {
    const mapped = new MappedText()
    mapped.add('two words', 5, 11, false)
    expect(mapped.toSource({start: 0, end: 3})).toEqual([{part: '', start: 5, end: 11, length: 3}])
    expect(mapped.toSource({start: 4, end: 9})).toEqual([{part: '', start: 11, end: 11, length: 5}])
  })

  it('should point leaves that were read from it to the source', () => {
    const leaf = textNode('&b', [{part: '', start: 1, end: 3}])
    mapOrigins([leaf], sample())
    expect(leaf.origin).toEqual([
      {part: '', start: 3, end: 8, length: 1},
      {part: '', start: 8, end: 9}
    ])
  })
})
