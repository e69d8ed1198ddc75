import {describe, expect, it} from 'vitest'
import {isPhrase, phraseAtEnd, phraseAtStart, phraseWithin} from '../src/cues/phrase.ts'

describe('phrase', () => {
  it('should match whole words where words are parted', () => {
    expect(phraseWithin(['note'], 'Take notes')).toBeUndefined()
    expect(phraseWithin(['note'], 'Take note.')).toEqual({index: 5, phrase: 'note'})
  })

  it('should match within a line that parts no words', () => {
    expect(phraseWithin(['声明'], '外交部声明全文')).toEqual({index: 3, phrase: '声明'})
    expect(phraseAtEnd(['성명'], '외무성성명')).toBe('성명')
  })

  it('should want no edge where a phrase ends with a sign', () => {
    expect(phraseAtStart(['mr.'], 'Mr.President')).toBe('Mr.')
    expect(phraseAtStart(['注：'], '注：本稿')).toBe('注：')
    expect(phraseAtStart(['mr'], 'Mres')).toBe('')
  })

  it('should match two ideographs that are set apart', () => {
    expect(phraseAtStart(['電話'], '電　話：03-1234-5678')).toBe('電　話')
    expect(isPhrase(['以上'], '以　上')).toBe(true)
    expect(phraseWithin(['有限公司'], '有 限 公 司')).toBeUndefined()
  })

  it('should match Arabic words with what is written as one with them', () => {
    expect(isPhrase(['بيان صحفي'], 'البيان الصحفي')).toBe(true)
    expect(phraseAtStart(['السيد'], 'والسيد الرئيس')).toBe('والسيد')
    expect(phraseWithin(['قال'], 'وقال الوزير')).toEqual({index: 0, phrase: 'وقال'})
    expect(phraseWithin(['عام'], 'الأنعام')).toBeUndefined()
  })

  it('should take spellings of one word for the same', () => {
    expect(isPhrase(['отчёт'], 'Отчет')).toBe(true)
    expect(isPhrase(['إعلان'], 'اعلان')).toBe(true)
    expect(isPhrase(['بيان'], 'بَيَان')).toBe(true)
    expect(isPhrase(["editor's note"], 'Editor’s note')).toBe(true)
  })
})
