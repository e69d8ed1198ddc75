import {describe, expect, it} from 'vitest'
import {judgeTextLayer} from '../../../src/readers/text-layer/judge-text-layer.ts'
import {sentences} from './sentences.ts'

const english = sentences['English'] ?? ''
const russian = sentences['Russian'] ?? ''

/** Code points moved by `distance`, as where a font's glyph numbers were taken for characters. */
const shifted = (text: string, distance: number) =>
  Array.from(text, character => String.fromCodePoint((character.codePointAt(0) ?? 0) + distance)).join('')

/** Each letter of `from` as the one in its place in `to`, in both cases. */
const exchanged = (text: string, from: string, to: string) =>
  Array.from(text, character => {
    const letter = to[from.indexOf(character.toLowerCase())] ?? character
    return character === character.toLowerCase() ? letter : letter.toUpperCase()
  }).join('')

/** Languages in scripts of India, of which the runtime knows the names of countries. */
const indicLanguages = ['as', 'bn', 'gu', 'hi', 'kn', 'ml', 'mr', 'ne', 'or', 'pa', 'sa', 'si', 'ta', 'te']

const indicNames = indicLanguages.map(language => {
  const names = new Intl.DisplayNames([language], {type: 'region'})
  return 'IN PK BD LK NP CN JP KR RU US DE FR ES IT NO SE FI DK PL TR EG KE ET NG ZA AU CA MX BR AR CL PE'
    .split(' ')
    .map(code => names.of(code))
    .join(', ')
})

const found = (text: string) => judgeTextLayer(text)?.found

describe('a text layer that is passed', () => {
  it.each(Object.entries(sentences))('should be %s', (_, text) => {
    expect(judgeTextLayer(text)).toBeUndefined()
    expect(judgeTextLayer(text.toUpperCase())).toBeUndefined()
    expect(judgeTextLayer(text.toLowerCase())).toBeUndefined()
    // With the line ends of a narrow column, and decomposed.
    expect(judgeTextLayer(text.replace(/(.{25,40}) /gu, '$1\n').normalize('NFD'))).toBeUndefined()
  })

  it.each(Object.entries(sentences))('should be %s between figures and codes', (_, text) => {
    const half = text.slice(0, text.length / 2)
    expect(
      judgeTextLayer(`No. 14/2024 (A-77)\n${half}\nQ1 1,204.50 3.4 %\nQ2 1,310.00 2.9 %\nQ3 998.10 -1.2 %`)
    ).toBeUndefined()
  })

  it.each([
    ['a page number', '- 14 -'],
    ['a title', 'Annex IV\nTable 7'],
    [
      'a table of figures',
      Array.from({length: 60}, (_, row) => `${1990 + row} ${row * 317} ${row * 1.7} %`).join('\n')
    ],
    ['a list of codes', Array.from({length: 80}, (_, row) => `AX-${row}${row * 7} BQ/${row}-ZK TR${row}.X`).join('\n')],
    [
      'abbreviations',
      'HMRC DFT NGO UNHCR OHCHR WTO NATO OPCW CTBTO IMF IBRD ECB ESM EFSF BRRD MREL TLAC CET1 LCR NSFR RWA '.repeat(3)
    ],
    [
      'names',
      'Ng Szczepkowski Brzęk Krk Vlk Strč Hrvatska Nguyễn Mbappé Krzyżewski Schmidt-Kurz McTavish O’Shea d’Arc '.repeat(
        2
      )
    ],
    [
      'addresses',
      'press@ports.example https://ports.example/2024/05/XyZaBqK_77?b=aBcDeF www.ports.example/aXbYcZ '.repeat(6)
    ],
    ['a form', 'Name ______________________\nDate ____/____/________\nSignature ______________________\n'.repeat(4)],
    [
      'a table of contents',
      'Introduction ........................................ 3\nPorts and rivers .................................... 17\n'.repeat(
        5
      )
    ],
    [
      'program text',
      'function toPage(text, size) { const last_value = map[key].filter(x => x.id !== null); return last_value.map(toItem) }\n'.repeat(
        4
      )
    ],
    ['a formula among words', `${english} ∑ᵢ xᵢ² ≤ ∫ f(x) dx, \uF061\uF062\uF067 = \uF053`],
    ['bullets of a symbol font', english.replaceAll('. ', '.\n\uF0B7 ')],
    ['a spaced headline', `P R E S S   R E L E A S E\n${english}`],
    ['names in two scripts', `${russian} Vessel “Northern Star” (IMO 9319466), Norhavn Shipping Ltd. ${english}`],
    ['Malayalam with halved vowels', 'അതു് ഇതു് എന്തു് കാറ്റു് പാട്ടു് നാടു് വീടു് പേരു് കൂട്ടു് തോടു് കാടു് ചൂടു് മേടു് കോടു് പാടു് '.repeat(2)],
    ...indicNames.map((names, index) => [`names of countries in ${indicLanguages[index]}`, names]),
    ['some characters that are not known', english.replace(/[,.]/g, '\uFFFD')]
  ])('should be %s', (_, text) => {
    expect(judgeTextLayer(text)).toBeUndefined()
  })
})

describe('a text layer that is refused', () => {
  it('should be one of replacement characters', () => {
    expect(found(english.replace(/[a-m]/g, '\uFFFD'))).toBe('replacement characters')
    expect(found(sentences['Korean']?.replace(/[가-힣]/g, '\uFFFD') ?? '')).toBe('replacement characters')
  })

  it('should be one of private use', () => {
    expect(found(shifted(english, 0xf000))).toBe('characters of private use')
  })

  it('should be one of codes for glyphs', () => {
    expect(found(Array.from(english, each => String.fromCodePoint((each.codePointAt(0) ?? 0) % 29)).join(''))).toMatch(
      /^control/
    )
  })

  it('should be one in which all is one character', () => {
    expect(found(english.replace(/\p{L}/gu, 'x'))).toBe('one and the same character')
  })

  it.each(['English', 'German', 'French', 'Polish', 'Finnish', 'Turkish', 'Swahili', 'Welsh', 'Zulu'])(
    'should be %s in letters that were moved',
    language => {
      // A full page: a few words may be speakable by chance.
      const text = (sentences[language] ?? '').repeat(3)
      for (const distance of [-29, -3, -1, 1, 2, 3, 29, 31]) {
        expect(judgeTextLayer(shifted(text, distance)), String(distance)).toBeDefined()
        expect(
          judgeTextLayer(shifted(text, distance).replaceAll(shifted(' ', distance), ' ')),
          `${distance} in words`
        ).toBeDefined()
      }
    }
  )

  it.each([
    ['English', 'abcdefghijklmnopqrstuvwxyz', 'qxzjkvbpygfwmucldrhsntiaeo'],
    ['English', 'abcdefghijklmnopqrstuvwxyz', 'zyxwvutsrqponmlkjihgfedcba'],
    ['Spanish', 'abcdefghijklmnopqrstuvwxyz', 'kpqrsvuzxwjnhgfmldbtcyaeio'],
    ['Swahili', 'abcdefghijklmnopqrstuvwxyz', 'mnbvcxzlkjhgfdsapoiuytrewq'],
    ['Hungarian', 'abcdefghijklmnopqrstuvwxyz', 'hgfdsamnbvcxzlkjpoiuytrewq'],
    ['Russian', 'абвгдежзийклмнопрстуфхцчшщъыьэюя', 'щзхфвпрлджчсмтбгкнцшаеиоуэыюяйъь'],
    ['Ukrainian', 'абвгдежзийклмнопрстуфхцчшщъыьэюя', 'жхфвпрлдзщчсмтьбгкнцшаеиоуэыюяйъ'],
    ['Greek', 'αβγδεζηθικλμνξοπρστυφχψω', 'κλμνξπρστφχψβγδζθαεηιουω']
  ])('should be %s in letters that were exchanged', (language, from, to) => {
    const text = (sentences[language] ?? '').normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
    expect(judgeTextLayer(exchanged(text, from, to))).toBeDefined()
  })

  it('should be Cyrillic that was decoded as Latin', () => {
    const bytes = Uint8Array.from(russian, character => {
      const code = character.codePointAt(0) ?? 0
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code === 0x451 ? 0xb8 : code
    })
    expect(found(new TextDecoder('windows-1252').decode(bytes))).toBe('words with signs and capitals inside')
  })

  it('should be glyphs of many fonts in a row', () => {
    const noise = 'Zbp{xÿkjb_XnWX_iZ[ÿuc]X[[idÿvbt~wZ^jx}yÿzjcXciqÿcÿkjZ_i[X^iZ[ÿjd_ZceXcf{ÿmÿibZZ_'
    expect(found(noise.repeat(4))).toBe('words with signs and capitals inside')
    expect(found(noise.replaceAll('ÿ', ' ').repeat(4))).toBe('words with signs and capitals inside')
  })

  it.each(['simplified Chinese', 'traditional Chinese', 'Korean'])('should be %s at other code points', language => {
    const moved = (sentences[language] ?? '').replace(/\p{L}/gu, letter => shifted(letter, 57))
    expect(found(moved)).toMatch(/that nobody uses$/)
  })

  it('should be Hebrew and Greek in letters that were moved', () => {
    for (const language of ['Hebrew', 'Greek']) {
      const text = (sentences[language] ?? '').repeat(3)
      expect(judgeTextLayer(text.replace(/\p{L}/gu, letter => shifted(letter, 3))), language).toBeDefined()
    }
  })

  it('should be Hindi whose signs were parted from their letters', () => {
    const text = (sentences['Hindi'] ?? '').replace(/(\p{L})(\p{M})/gu, '$2 $1')
    expect(found(text)).toBe('vowel signs without a letter before them')
  })

  it.each(['Hindi', 'Bengali', 'Tamil', 'Sinhala'])('should be %s some of whose signs are others', language => {
    // As where a program names the glyphs of letters and their signs after one of them: each eighth letter is a sign.
    let count = 0
    const text = (sentences[language] ?? '').repeat(3)
    const sign = text.match(/(?=\p{Mc})[^]/u)?.[0] ?? ''
    expect(found(text.replace(/\p{L}/gu, letter => (++count % 8 === 0 ? sign : letter)))).toBe(
      'vowel signs where no script has them'
    )
  })

  it('should say how much of it is bad', () => {
    const fault = judgeTextLayer(`${english}${'\uFFFD'.repeat(english.length)}`)
    expect(fault?.share).toBeCloseTo(0.55, 1)
  })
})
