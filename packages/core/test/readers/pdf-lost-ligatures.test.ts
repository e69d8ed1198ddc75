import {describe, expect, it} from 'vitest'
import {type Options, parse} from '../../src/index.ts'
import {toText} from '../../src/tree/to-text.ts'
import {printPdf} from '../support/print-pdf.ts'

/** Glyphs without characters, as wide as "ti" and "ft". */
const [ti, ft] = ['\uE000', '\uE001']

const sound = [
  'The harbor authority of Norhavn opens the northern quay of Port Linden on Monday.',
  'It was closed for repairs since the storm in March, when two cranes fell into the sea.'
]

async function read(lines: string[], options: Options = {}) {
  const text = {text: [...sound, ...lines], x: 72, y: 80, font: 'proportional' as const}
  const bytes = new TextEncoder().encode(printPdf({pages: [{content: [text]}]}))
  const {tree, repairs, messages} = await parse(bytes, options)
  return {
    text: toText(tree ?? {type: 'root', children: []}),
    repairs: repairs.filter(({ruleId}) => ruleId === 'lost-ligature'),
    messages: messages.filter(({ruleId}) => ruleId === 'unreadable-characters')
  }
}

describe('ligatures that a text layer has no characters for', () => {
  const lines = [
    `The council of na${ti}ons took its posi${ti}on at the sta${ti}on.`,
    `It met again a${ft}er noon, le${ft} the hall and li${ft}ed the flag so${ft}ly.`
  ]

  it('should be spelled by their width and the words that they are in', async () => {
    const {text, repairs, messages} = await read(lines)
    expect(text).toContain('council of nations took its position at the station')
    expect(text).toContain('again after noon, left the hall and lifted the flag softly')
    expect(repairs.map(({before, after}) => before + after)).toEqual([
      `${ti}ti`,
      `${ti}ti`,
      `${ti}ti`,
      ...Array<string>(4).fill(`${ft}ft`)
    ])
    expect(messages).toEqual([])
  })

  it('should be those of their codes in TeX, also where two are of one width', async () => {
    const {text, messages} = await read([
      'The \u001Crst \u001Door of the o\u001Bered house is \u001Dat, and the \u001Cfth is \u001Cne.',
      'The \u001Dood took \u001Cve of the \u001Dags and \u001Clled the \u001Celds.'
    ])
    expect(text).toContain('The first floor of the offered house is flat, and the fifth is fine.')
    expect(text).toContain('The flood took five of the flags and filled the fields.')
    expect(messages).toEqual([])
  })

  it('should not be those of TeX where they are too wide', async () => {
    const {text, messages} = await read([`The council of na${ti}ons met at \u001B\u001B\u001B and \u001Ea\u001Eb.`])
    expect(text).not.toContain('ffi')
    expect(messages).toHaveLength(1)
  })

  it('should stand as they are where the repair is undone', async () => {
    const {repairs} = await read(lines)
    expect(repairs).not.toEqual([])
    const {text} = await read(lines, {undone: repairs.map(({id}) => id)})
    expect(text).toContain(`council of na${ti}ons`)
  })

  it('should not be tabs that stand for spaces, as some programs have them', async () => {
    const {text, messages} = await read(['The council of nations\ttook its position\tat the station.'])
    expect(text.replaceAll(/\s+/g, ' ')).toContain('nations took its position at the station')
    expect(messages).toEqual([])
  })

  it('should be reported where no letters of that width make a word', async () => {
    const {text, repairs, messages} = await read([`The ship is called Kro${ti}xbul by those who built it.`])
    expect(text).toContain(`Kro${ti}xbul`)
    expect(repairs).toEqual([])
    expect(messages.map(({reason, fatal}) => [reason, fatal])).toEqual([
      ['Expected characters, not codes for none of them: `1` glyphs on page `1`', false]
    ])
  })

  it('should not be looked for in signs that stand alone', async () => {
    const {text, repairs} = await read([`See the mark ${ti} on the wall.`])
    expect(text).toContain(`mark ${ti} on`)
    expect(repairs).toEqual([])
  })
})
