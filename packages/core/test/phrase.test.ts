import {describe, expect, it} from 'vitest'
import {alternation} from '../src/cues/alternation.ts'
import {cues} from '../src/cues/index.ts'
import {countPhrases, isPhrase, phraseAtEnd, phraseAtStart, phraseWithin} from '../src/cues/phrase.ts'

describe('phrases', () => {
  it('should match whole words, whatever their case', () => {
    const list = ['notes']
    expect(phraseAtStart(list, 'Notes to editors')).toBe('Notes')
    expect(phraseAtStart(list, 'Notesheet')).toBe('')
    expect(phraseWithin(list, 'Banknotes and NOTES')).toEqual({index: 14, phrase: 'NOTES'})
  })

  it('should prefer the longest of the phrases that begin at a place', () => {
    const list = ['media', 'media statement', 'media stat']
    expect(phraseWithin(list, 'A media statement')?.phrase).toBe('media statement')
    expect(phraseWithin(list, 'A media statements')?.phrase).toBe('media')
  })

  it('should find the ends of compounds, and not these words alone', () => {
    const list = ['-straße', '-platz']
    expect(phraseWithin(list, 'in der Hafenstraße 7')).toEqual({index: 7, phrase: 'Hafenstraße'})
    expect(phraseWithin(list, 'Carla-Anders-Platz')?.phrase).toBe('Carla-Anders-Platz')
    expect(phraseWithin(list, 'Straße und Platzregen')).toBeUndefined()
  })

  it('should find an elided word before the one it is written with', () => {
    const list = ["d'", 'de']
    expect(phraseAtStart(list, "d'Aurelie")).toBe("d'")
    expect(phraseAtStart(list, 'd’Aurelie')).toBe('d’')
    expect(phraseAtStart(list, 'dernier')).toBe('')
  })

  it('should find what a long text ends with, and no end of a word', () => {
    const list = ['of', 'name of']
    const long = 'a'.repeat(400)
    expect(phraseAtEnd(list, `${long} in the name of`)).toBe('name of')
    expect(phraseAtEnd(list, `${long}of`)).toBe('')
    // The text is cut within the word: its rest is none.
    expect(phraseAtEnd(['a'.repeat(160)], long)).toBe('')
  })

  it('should find no word in the end of another that an apostrophe is in', () => {
    expect(countPhrases(['я'], "Надмор'я і я")).toBe(1)
    expect(countPhrases(['м'], "м'який")).toBe(0)
  })

  it('should count what begins a word', () => {
    expect(countPhrases(['나는', '제가'], '나는 등대를 지나는 배의 문제가')).toBe(1)
  })

  it('should let punctuation stand around a phrase that is all of a text', () => {
    const list = ['ende der mitteilung']
    expect(isPhrase(list, '– Ende der Mitteilung –')).toBe(true)
    expect(isPhrase(list, 'Ende der Mitteilung vom Montag')).toBe(false)
  })

  it('should look once for what phrases begin with in common', () => {
    expect(
      alternation([
        ['a', 'b', 'c'],
        ['a', 'b'],
        ['a', 'd']
      ])
    ).toBe('a(?:b(?:c)?|d)')
    expect(alternation([['a']])).toBe('a')
  })

  it('should find the same in lists that are looked for together', () => {
    for (const {list, alone, text} of together()) {
      expect(phraseAtStart(list, text)).toBe(phraseAtStart(alone, text))
      expect(phraseAtEnd(list, text)).toBe(phraseAtEnd(alone, text))
      expect(phraseWithin(list, text)).toEqual(phraseWithin(alone, text))
      expect(isPhrase(list, text)).toBe(isPhrase(alone, text))
      expect(countPhrases(list, text)).toBe(countPhrases(alone, text))
    }
  })
})

/** Lists of each sort with texts that have their phrases, in the spellings that are the same, and with texts that do not. */
function together() {
  const {en, de, ru, ar, zh} = cues
  const lists = [en, de, ru, ar, zh].flatMap(each =>
    each ? [each.organizations, each.openWords, each.streets, each.titles, each.labels.telephone] : []
  )
  const texts = [
    '',
    'Ministry of the Sea, 12 Quay  Street',
    'The Office’s director-general\nand the chair of',
    '"Department" – Tel.:',
    'STRASSE; Hafenstraße 7 der Landesbehörde und der',
    'Außenministerin a. D. von',
    'Министерства моря, наб. реки Тёмной, тел.',
    "Надмор'я, пл. Ленина и",
    'وزارة البحر ووزير الخارجيّة بالوزارة هاتف:',
    'والرئيسُ في شارع الميناء من',
    '北岛国海洋部部长 电  话：12',
    '電 話',
    'Kelvin İzmir 𝐀 street'
  ]
  // A copy is looked for by itself.
  return lists.flatMap(list => {
    const alone = [...list]
    return texts.map(text => ({list, alone, text}))
  })
}
