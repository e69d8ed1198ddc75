import {globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {SaxesParser} from 'saxes'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {decodeXml, xmlCharset} from '../../src/readers/xml/decode-xml.ts'
import {readXml} from '../../src/readers/xml/index.ts'
import {rootOf} from '../../src/readers/xml/root-of.ts'
import {childOf, childrenOf, textOf, toElements} from '../../src/readers/xml/to-elements.ts'
import type {Limits} from '../../src/options.ts'
import {stateOf} from '../../src/state.ts'
import {fixtures} from '../support/fixtures.ts'

const namespaces = {a: 'urn:a', b: ['urn:b', 'urn:b-strict']}

/** What is told of a document, one line each, and what was reported. */
function tell(source: string, limits: Partial<Limits> = {}) {
  const state = stateOf(new VFile(), {limits})
  const told: string[] = []
  const values: string[] = []
  readXml(
    source,
    {
      open: element => told.push(`<${element.name} ${element.start}-${element.tagEnd}`),
      close: (element, end) => told.push(`>${element.name} ${end}`),
      text(text) {
        const {value, origin} = text.decode()
        values.push(value)
        const given = origin.reduce((sum, span) => sum + (span.length ?? span.end - span.start), 0)
        expect(given).toBe(value.length)
        for (const span of origin)
          if (span.length === undefined) expect(value).toContain(source.slice(span.start, span.end))
        told.push(
          `"${value}" ${origin.map(({start, end, length}) => `${start}-${end}${length === undefined ? '' : `=${length}`}`).join(' ')}`
        )
      }
    },
    state,
    {namespaces}
  )
  return {told, text: values.join(''), messages: state.messages.map(({ruleId}) => ruleId)}
}

describe('readXml', () => {
  it('should tell elements and texts with their offsets', () => {
    expect(tell('<?xml version="1.0"?><!-- no --><p>One <b>two</b><br/>\n</p>')).toEqual({
      told: [
        '<p 32-35',
        '"One " 35-39',
        '<b 39-42',
        '"two" 42-45',
        '>b 49',
        '<br 49-54',
        '>br 54',
        '"\n" 54-55',
        '>p 59'
      ],
      text: 'One two\n',
      messages: []
    })
  })

  it('should give references and line ends as spans with a length', () => {
    expect(tell('<p>A&amp;B &#x1F600;\r\n&nbsp;C\rD</p>').told[1]).toBe(
      '"A&B 😀\n\u00a0C\nD" 3-4 4-9=1 9-11 11-20=2 20-22=1 22-28=1 28-29 29-30=1 30-31'
    )
  })

  it('should count in UTF-16 units', () => {
    expect(tell('<p>😀<b>x</b></p>').told).toEqual(['<p 0-3', '"😀" 3-5', '<b 5-8', '"x" 8-9', '>b 13', '>p 17'])
  })

  it('should leave out comments and instructions, and take CDATA as it is', () => {
    expect(tell('<p>a<!-- - -->b<?x y?>c<![CDATA[<i>&amp;]]]>d</p>').told.slice(1, -1)).toEqual([
      '"a" 3-4',
      '"b" 14-15',
      '"c" 22-23',
      '"<i>&amp;]" 32-41',
      '"d" 44-45'
    ])
  })

  it('should name elements by their namespaces, whatever their prefixes', () => {
    const source = '<x:p xmlns:x="urn:a" xmlns="urn:b-strict"><q y="1" x:y="2"/><z:q xmlns:z="urn:z"/></x:p>'
    const names = tell(source)
      .told.filter(each => each.startsWith('<'))
      .map(each => each.split(' ')[0])
    expect(names).toEqual(['<a:p', '<b:q', '<{urn:z}q'])
    const top = toElements(source, stateOf(new VFile()), {namespaces})
    expect(childOf(top, 'b:q')?.element.get('y')).toBe('1')
    expect(childOf(top, 'b:q')?.element.get('a:y')).toBe('2')
    expect(childOf(top, 'b:q')?.element.get('b:y')).toBeUndefined()
  })

  it('should take a prefix that is never declared for what it usually stands for', () => {
    expect(tell('<a:p/>')).toMatchObject({told: ['<a:p 0-6', '>a:p 6'], messages: ['malformed-xml']})
  })

  it.each([
    ['an end in the middle of a text', '<p><b>one', ['<p 0-3', '<b 3-6', '"one" 6-9', '>b 9', '>p 9']],
    ['an end in the middle of a tag', '<p>one<b c="', ['<p 0-3', '"one" 3-6', '>p 12']],
    ['an end in the middle of CDATA', '<p><![CDATA[one', ['<p 0-3', '"one" 12-15', '>p 15']],
    ['an end tag too many', '<p>a</b>c</p>', ['<p 0-3', '"a" 3-4', '"c" 8-9', '>p 13']],
    [
      'an end tag too many, and elements after',
      '<x:p xmlns:x="urn:a"></b><x:q>c</x:q></x:p>',
      ['<a:p 0-21', '<a:q 25-30', '"c" 30-31', '>a:q 37', '>a:p 43']
    ],
    [
      'tags that overlap',
      '<p><b>a<i>b</b>c</i></p>',
      ['<p 0-3', '<b 3-6', '"a" 6-7', '<i 7-10', '"b" 10-11', '>i 15', '>b 15', '"c" 15-16', '>p 24']
    ],
    ['a less-than sign', '<p>a < b</p>', ['<p 0-3', '"a " 3-5', '"< b" 5-8', '>p 12']]
  ])('should read what it can of a document with %s', (_, source, told) => {
    const result = tell(source)
    expect(result.messages).toEqual(['malformed-xml'])
    expect(result.told).toEqual(told)
  })

  it('should read an ampersand that begins no reference as itself', () => {
    expect(tell('<p x="R&D;">Fish & chips, AT&T; &amp;</p>').text).toBe('Fish & chips, AT&T; &')
    expect(toElements('<p x="Q&A"/>', stateOf(new VFile()), {namespaces})?.element.get('x')).toBe('Q&A')
  })

  it('should resolve entities that the document declares, the first declaration of each', () => {
    const source =
      '<!DOCTYPE p [<!-- <!ENTITY h "no"> --><!ENTITY h "Harbor"><!ENTITY h "x"><!ENTITY o "&h; office">]><p t="&o;">&o; &h;</p>'
    expect(tell(source)).toMatchObject({text: 'Harbor office Harbor', messages: []})
    expect(toElements(source, stateOf(new VFile()), {namespaces})?.element.get('t')).toBe('Harbor office')
  })

  it.each([
    ['outside of the document', '<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]><p>a &x;</p>'],
    ['in another document type', '<!DOCTYPE p SYSTEM "http://localhost/p.dtd"><p>a &x;</p>'],
    ['with markup', '<!DOCTYPE p [<!ENTITY x "<b/>">]><p>a &x;</p>'],
    ['in itself', '<!DOCTYPE p [<!ENTITY x "&y;"><!ENTITY y "&x;">]><p>a &x;</p>'],
    ['nowhere', '<p>a &x;</p>']
  ])('should leave an entity as it is written that is defined %s', (_, source) => {
    expect(tell(source)).toMatchObject({text: 'a &x;', messages: ['unresolved-entity']})
  })

  it.each(['lol', ''])('should stop at a billion times `%s`', value => {
    const levels = Array.from({length: 9}, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`)
    const source = `<!DOCTYPE p [<!ENTITY l0 "${value}">${levels.join('')}]><p x="&l9;">a &l7; b</p>`
    const {text, messages} = tell(source)
    expect(text.length).toBeLessThan(2_000_000)
    expect(messages).toContain('entity-limit')
  })

  it('should stop at one long entity that is used without end', () => {
    const source = `<!DOCTYPE p [<!ENTITY x "${'x'.repeat(50_000)}">]><p>${'&x;'.repeat(50_000)}</p>`
    const {text, messages} = tell(source)
    expect(text.length).toBeLessThan(1_500_000)
    expect(messages).toEqual(['entity-limit'])
  })

  it('should end where elements are nested too deep', () => {
    const {told, messages} = tell('<a>'.repeat(300_000))
    expect(told.length).toBe(1000)
    expect(messages).toEqual(['too-deep'])
    expect(tell('<a>'.repeat(5) + 'x', {depth: 5}).text).toBe('x')
  })
})

/** A name with its namespace, `{}` for none. */
const named = (name: string) => (name.startsWith('{') ? name : `{}${name}`)

/** Elements and texts of a document, as saxes tells them; texts that touch are one. */
function tellBySaxes(source: string): string[] {
  const told: string[] = []
  const parser = new SaxesParser({xmlns: true})
  const onText = (text: string) => {
    const last = told.at(-1)
    if (last?.startsWith('"')) told[told.length - 1] = last + text
    else told.push(`"${text}`)
  }
  parser.on('opentag', ({uri, local, attributes}) => {
    const values = Object.values(attributes).map(each => `${each.uri} ${each.local}=${each.value}`)
    told.push([`<{${uri}}${local}`, ...values].join(' '))
  })
  parser.on('closetag', ({uri, local}) => told.push(`>{${uri}}${local}`))
  parser.on('text', text => void (parser.closed || onText(text)))
  parser.on('cdata', onText)
  parser.write(source).close()
  return told
}

/** The same, as told by `readXml`; attributes are those that saxes has. */
function tellByReading(source: string, wanted: ReadonlyArray<string>): string[] {
  const told: string[] = []
  const tags = wanted.filter(each => each.startsWith('<'))
  let opened = 0
  readXml(
    source,
    {
      open(element) {
        const [, ...attributes] = tags[opened++]?.split(/ (?=\S* [^ =]+=)/) ?? []
        const values = attributes.map(each => {
          const [, uri = '', local = ''] = /^(\S*) ([^=]+)=/.exec(each) ?? []
          const name = uri === '' ? local : uri.endsWith('/namespace') ? `xml:${local}` : `{${uri}}${local}`
          return uri.endsWith('/xmlns/') ? each : `${uri} ${local}=${element.get(name)}`
        })
        told.push([`<${named(element.name)}`, ...values].join(' '))
      },
      close: element => told.push(`>${named(element.name)}`),
      text({value}) {
        const last = told.at(-1)
        if (last?.startsWith('"')) told[told.length - 1] = last + value
        else told.push(`"${value}`)
      }
    },
    stateOf(new VFile()),
    {namespaces: {}}
  )
  return told
}

describe('readXml beside saxes', () => {
  it.each(globSync('readers/**/*.{xml,rels}', {cwd: fixtures}))('should tell the same of %s', name => {
    const {text} = decodeXml(readFileSync(join(fixtures, name)))
    let wanted: string[]
    try {
      wanted = tellBySaxes(text).filter(each => each.trim() !== '"')
    } catch {
      // Not well-formed: saxes ends there.
      return
    }
    // White space outside of all elements is told by saxes alone.
    expect(tellByReading(text, wanted).filter(each => each.trim() !== '"')).toEqual(wanted)
  })
})

describe('toElements', () => {
  it('should give a tree', () => {
    const top = toElements('<r><a>1<b>2</b>3</a><a>&lt;</a></r>', stateOf(new VFile()), {namespaces})
    expect(top && [top.start, top.end]).toEqual([0, 35])
    expect(childrenOf(top, 'a').map(textOf)).toEqual(['123', '<'])
  })

  it('should give nothing for a text', () => {
    expect(toElements('no markup', stateOf(new VFile()), {namespaces})).toBeUndefined()
  })
})

describe('rootOf', () => {
  it.each([
    ['<p/>', {local: 'p', uri: ''}],
    [
      '\uFEFF<?xml version="1.0"?>\n<!-- <x> --><!DOCTYPE nitf SYSTEM "a>b" [<!ENTITY x "]>">]>\n<nitf>',
      {local: 'nitf', uri: ''}
    ],
    [`<n:item a='1' xmlns:n='urn:n' xmlns="urn:o">`, {local: 'item', uri: 'urn:n'}],
    ['Text <p/>', undefined],
    ['', undefined]
  ])('should tell the root of %j', (text, root) => {
    expect(rootOf(text)).toEqual(root)
  })
})

describe('decodeXml', () => {
  it('should decode as the declaration says', () => {
    const bytes = Uint8Array.from('<?xml version="1.0" encoding="ISO-8859-1"?><p>\xe9</p>', character =>
      character.charCodeAt(0)
    )
    expect(decodeXml(bytes)).toMatchObject({charset: 'windows-1252', text: expect.stringContaining('<p>é</p>')})
    expect(xmlCharset({text: "<?xml version='1.0' encoding='Shift_JIS'?>"})).toBe('Shift_JIS')
  })

  it('should decode as a byte order mark says, then as UTF-8', () => {
    expect(decodeXml(new TextEncoder().encode('<p>é</p>')).text).toBe('<p>é</p>')
    const bytes = Uint8Array.from('\xff\xfe<\0p\0>\0x\0<\0/\0p\0>\0', character => character.charCodeAt(0))
    expect(decodeXml(bytes)).toEqual({charset: 'utf-16le', text: '<p>x</p>'})
  })
})
