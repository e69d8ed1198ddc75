import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {decode, parse, toText} from '../../src/index.ts'
import {detectCharset} from '../../src/readers/detect-charset.ts'
import {readInput} from '../support/read-fixture.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from(text, character => character.charCodeAt(0))
const utf16 = (text: string) => new Uint8Array(Uint16Array.from(text, character => character.charCodeAt(0)).buffer)

const bytesOf = (...pieces: Array<string | Uint8Array>) =>
  Uint8Array.from(pieces.flatMap(each => [...(typeof each === 'string' ? utf8(each) : each)]))

describe('detectCharset', () => {
  it.each([
    [
      'a byte order mark, whatever is declared',
      Uint8Array.of(0xef, 0xbb, 0xbf, 0x61),
      {charset: 'windows-1252'},
      'utf-8'
    ],
    ['a byte order mark of UTF-16', Uint8Array.of(0xfe, 0xff, 0, 0x61), {}, 'utf-16be'],
    ['what is known from outside', latin1('caf\xe9'), {charset: 'iso-8859-1', declared: 'utf-8'}, 'windows-1252'],
    ['what is declared', latin1('\xcf\xee\xf0\xf2'), {declared: 'windows-1251'}, 'windows-1251'],
    [
      'what is declared after what the bytes contradict',
      latin1('\xcf\xee\xf0\xf2'),
      {charset: 'utf-8', declared: 'cp1251'},
      'windows-1251'
    ],
    ['UTF-8 where it is valid, whatever is declared', utf8('Fähre über die Förde'), {declared: 'iso-8859-1'}, 'utf-8'],
    [
      'UTF-8 with a few broken bytes',
      Uint8Array.of(...utf8('Fähren über die Förde später öfter täglich für größere Schiffe'), 0xc3),
      {},
      'utf-8'
    ],
    [
      'UTF-16 by its zero bytes',
      Uint8Array.from('ferries run'.split('').flatMap(c => [c.charCodeAt(0), 0])),
      {},
      'utf-16le'
    ],
    [
      'UTF-16 by the markup that it begins with, where its text has no zero bytes',
      utf16(`<p>${'港口有百年历史。'.repeat(40)}`),
      {},
      'utf-16le'
    ],
    ['ISO-2022-JP by what switches to it', latin1('<p>\x1b$B9A$OI4G/\x1b(B</p>'), {declared: 'utf-8'}, 'iso-2022-jp'],
    ['ASCII where nothing comes of such a switch', latin1('a \x1b$B\xff'), {declared: 'windows-1252'}, 'windows-1252'],
    ['ASCII in a text that claims to be UTF-16', utf8('<meta charset="utf-16">'), {declared: 'utf-16'}, 'utf-8']
  ])('should take %s', async (_, bytes, hints, expected) => {
    expect((await detectCharset(bytes, hints)).charset).toBe(expected)
  })

  it('should say which hints the bytes contradict', async () => {
    const {contradicted} = await detectCharset(utf8('Fähre über'), {charset: 'windows-1252', declared: 'no-such-thing'})
    expect(contradicted).toEqual(['windows-1252', 'no-such-thing'])
  })

  it('should honor a legacy encoding where one character may be UTF-8 by chance', async () => {
    expect((await detectCharset(utf8('é'), {charset: 'windows-1252'})).charset).toBe('windows-1252')
  })

  it('should guess where nothing is declared, and say so', async () => {
    const bytes = new Uint8Array([
      0x82, 0xb1, 0x82, 0xf1, 0x82, 0xc9, 0x82, 0xbf, 0x82, 0xcd, 0x81, 0x41, 0x90, 0xa2, 0x8a, 0x45
    ])
    expect(await detectCharset(bytes)).toEqual({charset: 'shift_jis', guessed: true, contradicted: []})
  })
})

describe('the declaration of a page', () => {
  const greek = '\xd4\xef \xeb\xe9\xec\xdc\xed\xe9 \xe1\xed\xef\xdf\xe3\xe5\xe9'
  const meta = '<meta charset="windows-1253">'

  it.each([
    ['behind a long style', `<style>${'a {color: red}'.repeat(1000)}</style>${meta}`],
    ['behind one in a script', `<script>var x = '<meta charset="koi8-r">'</script>${meta}`],
    ['behind one in a comment', `<!-- <meta charset="koi8-r"> -->${meta}`],
    ['with other attributes before', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1253">']
  ])('should be found %s', async (_, head) => {
    const {source} = await parse(latin1(`<!doctype html><head>${head}</head><p>${greek}`), {type: 'html'})
    expect(source.parts[0]?.charset).toBe('windows-1253')
  })

  it('should not be looked for in the text', async () => {
    const text =
      '<!doctype html><body><p>One writes <xmp><meta charset="koi8-r"></xmp> there: les p\xe9niches arriv\xe8rent tr\xe8s t\xf4t'
    const {messages} = await parse(latin1(text), {type: 'html'})
    expect(messages.map(({ruleId}) => ruleId)).toContain('guessed-encoding')
  })
})

describe('bytes of another encoding', () => {
  it.each([
    [
      'of Latin-1',
      'Fähren für die Förde 😀 laufen später: ',
      latin1('F\xe4hren f\xfcr die F\xf6rde'),
      'Fähren für die Förde'
    ],
    ['of windows-1250', 'Otevřel nový přístav, řekl: ', latin1('p\xf8\xedstav'), 'přístav'],
    ['with quotes', 'Größere Fähren fuhren später: ', latin1('\x93sp\xe4ter\x94'), '“später”']
  ])('should be restored where the rest of the text has the same letters, %s, and be on record', async (...row) => {
    const [, before, stray, expected] = row
    const bytes = bytesOf(before.repeat(12), stray)
    const {tree, repairs, source} = await parse(bytes, {type: 'text'})
    expect(source.parts[0]?.charset).toBe('utf-8')
    expect(tree && toText(tree)).toContain(expected)
    const made = repairs.filter(({ruleId}) => ruleId === 'mojibake')
    expect(made.map(each => each.before).join('')).toMatch(/^\uFFFD+$/)
    const undone = await parse(bytes, {type: 'text', undone: made.map(({id}) => id)})
    expect(undone.tree && toText(undone.tree)).toContain('\uFFFD')
  })

  it('should stay unknown where no letter of the text tells their encoding', async () => {
    const {tree} = await parse(
      bytesOf('Ферри отходят утром, сказал министр портов. Яхты ходят. ', latin1('Stra\xdfe f\xfcr')),
      {
        type: 'text'
      }
    )
    expect(tree && toText(tree)).toContain('Stra\uFFFDe f\uFFFDr')
  })

  it('should stay where a character is cut off', async () => {
    const {tree} = await parse(
      bytesOf('Fähren für die Förde, später '.repeat(12), Uint8Array.of(0xe2, 0x82), ' mehr'),
      {type: 'text'}
    )
    expect(tree && toText(tree)).toContain('\uFFFD mehr')
  })
})

describe('decode', () => {
  it('should take UTF-16 that is known from outside, where the text has few zero bytes', async () => {
    const text = '港口有百年历史。 '.repeat(30)
    const {source, tree} = await parse(utf16(text), {charset: 'utf-16le', type: 'text'})
    expect(source.parts[0]?.charset).toBe('utf-16le')
    expect(tree).toBeDefined()
  })

  it('should give the text that origins count in, with the charset of the part', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({minLength: 1, maxLength: 60}), async bytes => {
        const {texts, source} = await readInput(bytes, {type: 'text'})
        const charset = source.parts[0]?.charset ?? ''
        expect(decode(bytes, charset).text).toBe(texts.get(''))
      }),
      {seed: 7, numRuns: 200}
    )
  })

  it('should leave out the byte order mark, of bytes and of a string', async () => {
    expect(decode(utf8('\uFEFFtext'), 'utf-8').text).toBe('text')
    expect((await parse('\uFEFFtext')).source.parts[0]?.length).toBe(4)
  })

  it('should throw on what is no encoding', async () => {
    const error = new RangeError('Expected the name of an encoding as `charset`, not `klingon`')
    expect(() => decode(utf8('text'), 'klingon')).toThrow(error)
    await expect(parse(utf8('text'), {charset: 'klingon'})).rejects.toThrow(error)
  })

  it('should not throw on what a document declares and is no encoding', async () => {
    const {messages} = await readInput(utf8('<!doctype html><meta charset="klingon"><p>text'))
    expect(messages.map(message => message.ruleId)).toEqual(['wrong-encoding-declared'])
  })

  it('should take the charset of a media type', async () => {
    const {source} = await readInput(latin1('caf\xe9'), {type: 'text/plain; charset=ISO-8859-1'})
    expect(source.parts[0]?.charset).toBe('windows-1252')
  })
})
