import {describe, expect, it} from 'vitest'
import {cuesFor} from '../../src/cues/index.ts'
import {isHeadNoun} from '../../src/recognizers/kind/is-head-noun.ts'

describe('isHeadNoun', () => {
  it.each([
    ['ja', '海上安全に関する談話', '談話'],
    ['ja', '漁船について（外務報道官談話）', '談話'],
    ['zh', '港务局发言人声明', '声明'],
    ['zh', '关于海上救助合作的联合声明', '联合声明'],
    ['ko', '등대지기대회에서 하신 페회사', '페회사'],
    ['ko', '해문공화국 외무성 대변인담화', '담화']
  ])('should tell in %s that `%s` ends with it', (language, text, phrase) => {
    expect(isHeadNoun(text, phrase, cuesFor(language))).toBe(true)
  })

  it.each([
    ['ko', '한바다시, 어선 안전 축사', '축사'],
    ['zh', '港口今年谈话', '谈话'],
    ['zh', '声明之后的港口', '声明'],
    ['en', 'The statement', 'statement']
  ])('should not take in %s the end of `%s` for it', (language, text, phrase) => {
    expect(isHeadNoun(text, phrase, cuesFor(language))).toBe(false)
  })
})
