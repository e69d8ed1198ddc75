import {describe, expect, it} from 'vitest'
import {squash} from '../src/util/squash.ts'

describe('squash', () => {
  const cases: ReadonlyArray<readonly [what: string, text: string, squashed: string]> = [
    ['case and white space', ' The  Ferry\tNo. 12\n', 'theferryno12'],
    ['what has nothing to leave out', 'ferry12', 'ferry12'],
    ['punctuation of other scripts', '“Fähre” – «Паром»、渡船。', 'fähreпаром渡船'],
    ['controls', 'a\u0001\u0002\u007fb', 'ab'],
    ['letters with a mark of their own', 'cafe\u0301', 'café'],
    ['parts of Hangul', '\u1112\u1161\u11ab', '한'],
    ['letters of other widths, and ligatures', 'ＦＥＲＲＹ ﬁne ｶﾞ', 'ferryfineガ'],
    ['signs that stand for letters', '№ 12 ™ ½', 'no12tm12'],
    ['the two forms of a sigma', 'ΠΛΟΙΟΣ ΣΤΟ', 'πλοιοςστο'],
    ['letters of two units', '𝐅erry 🚢 𐐀', 'ferry𐐨']
  ]
  it.each(cases)('should squash %s', (_, text, squashed) => expect(squash(text)).toBe(squashed))

  it('should squash long texts as short ones', () => {
    expect(squash('The Fähre, '.repeat(1000))).toBe('thefähre'.repeat(1000))
  })
})
