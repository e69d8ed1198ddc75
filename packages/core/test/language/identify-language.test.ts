import {eld} from 'eld/extrasmall'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {identifyLanguage} from '../../src/language/identify-language.ts'
import {sentences} from '../readers/text-layer/sentences.ts'

const languages = Object.values((eld.info() as {Languages: Record<string, string>}).Languages)

/** What ELD says, and what is said here. */
function expectSame(text: string) {
  const expected = eld.detect(text)
  const scores: Record<string, number> = expected.getScores()
  const found = identifyLanguage(text)
  expect({...found, scoreOf: undefined}).toEqual({
    language: expected.language,
    score: Math.max(0, ...Object.values(scores)),
    reliable: expected.isReliable(),
    scoreOf: undefined
  })
  expect(languages.map(language => found.scoreOf(language))).toEqual(languages.map(language => scores[language] ?? 0))
}

describe('identifyLanguage', () => {
  it.each(Object.entries(sentences))('should say of %s what ELD says', (_, text) => {
    for (let end = 0; end < text.length; end += 7) expectSame(text.slice(0, end))
    for (let start = 0; start < text.length; start += 11) expectSame(text.slice(start))
    expectSame(text.toUpperCase())
    expectSame(text.replaceAll(' ', ''))
    expectSame(text.normalize('NFD').repeat(5))
  })

  it('should say of anything what ELD says', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 400}), text => expectSame(text)),
      {numRuns: 500}
    )
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 400}), text => expectSame(text)),
      {numRuns: 500}
    )
    const words = Object.values(sentences).flatMap(text => text.split(/\s+/))
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), {maxLength: 80}), each => expectSame(each.join(' '))),
      {numRuns: 500}
    )
  })

  it('should know no language of what has no letters', () => {
    expect(identifyLanguage('12 – 14: 3.5 %').language).toBe('')
    expect(identifyLanguage('').scoreOf('en')).toBe(0)
  })
})
