import {describe, expect, it} from 'vitest'
import {parseAll, type Result, toText} from '../../src/index.ts'
import {assertTree} from '../../src/tree/assert.ts'
import {readInput} from '../support/read-fixture.ts'

/** Longest time for a document that is made to break its reader, in ms: many times what it takes. */
const patience = 15_000

const text = 'The harbor opens on Friday, the ministry said.'

const nitf = (body: string, before = '') =>
  `<?xml version="1.0"?>${before}<nitf><body><body.content><p>${text}</p>${body}</body.content></body></nitf>`

/** An entity that stands for ten of the one before it, and so on: a billion laughs. */
const laughs = `<!DOCTYPE nitf [<!ENTITY a0 "laugh">${Array.from({length: 12}, (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`).join('')}]>`

const rss = (items: string) => `<rss version="2.0"><channel><title>Ports</title>${items}</channel></rss>`
const item = (index: number) => `<item><title>Ferry ${index}</title><description>${text}</description></item>`

describe('wires and feeds that are made to break their reader', () => {
  it.each([
    ['a billion laughs', 'nitf', nitf('<p>&a12;</p>', laughs), 'unresolved-entity'],
    ['entities that give more than the limit', 'nitf', nitf(`<p>${'&a4;'.repeat(200)}</p>`, laughs), 'entity-limit'],
    [
      'an entity that stands outside',
      'nitf',
      nitf('<p>&x;</p>', '<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/hostname">]>'),
      'unresolved-entity'
    ],
    [
      'an entity of itself',
      'nitf',
      nitf('<p>&x;</p>', '<!DOCTYPE nitf [<!ENTITY x "&y;"><!ENTITY y "&x;">]>'),
      'unresolved-entity'
    ],
    ['elements nested a hundred thousand deep', 'nitf', nitf('<block>'.repeat(100_000)), 'too-deep'],
    [
      'components in components',
      'newsml',
      `<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>${text}</HeadLine></NewsLines>${'<NewsComponent>'.repeat(50_000)}`,
      'too-deep'
    ],
    [
      'groups in groups',
      'newsml-g2',
      `<packageItem><contentMeta><headline>${text}</headline></contentMeta><groupSet>${'<group>'.repeat(50_000)}`,
      'too-deep'
    ],
    [
      'HTML in a feed nested without end',
      'feed',
      rss(`<item><title>${text}</title><description>${'&lt;div&gt;'.repeat(50_000)}x</description></item>`),
      'too-deep'
    ],
    ['lists in lists', 'ninjs', `{"guid": "a", "headline": "${text}", "subject": ${'['.repeat(100_000)}`, 'too-deep'],
    [
      'objects in objects',
      'json-feed',
      `{"items": [{"id": "a", "title": "${text}"}], "x": ${'{"a":'.repeat(100_000)}`,
      'too-deep'
    ],
    [
      'JSON that ends in the midst of a string',
      'ninjs',
      `{"guid": "a", "headline": "${text}", "body_text": "The`,
      'malformed-json'
    ],
    [
      'XML that ends in the midst of a tag',
      'newsml-g2',
      `<newsItem><contentMeta><headline>${text}</headline><by`,
      'malformed-xml'
    ]
  ])(
    'should read %s up to its limit, with a message',
    async (_, type, input, ruleId) => {
      const {tree, texts, messages} = await readInput(input, {type})
      expect(messages.map(message => message.ruleId)).toContain(ruleId)
      expect(tree).toBeDefined()
      if (!tree) return
      assertTree(tree, {source: texts, exact: true})
      expect(toText(tree)).toContain(text)
      expect(toText(tree).length).toBeLessThan(2_000_000)
    },
    patience
  )

  it.each([
    ['a huge attribute', 'nitf', nitf(`<p id="${'x'.repeat(1_000_000)}">Text</p>`)],
    [
      'attributes without end',
      'nitf',
      nitf(`<p ${Array.from({length: 50_000}, (_, index) => `a${index}="x"`).join(' ')}>Text</p>`)
    ],
    ['references without end', 'nitf', nitf(`<p>${'&#65;'.repeat(100_000)}</p>`)],
    ['ampersands without end', 'nitf', nitf(`<p>${'& '.repeat(200_000)}</p>`)],
    [
      'sections of CDATA without end',
      'feed',
      rss(`<item><title>${text}</title><description>${'<![CDATA[<b>]]>'.repeat(50_000)}</description></item>`)
    ],
    ['comments without end', 'nitf', nitf('<!-- x -->'.repeat(100_000))],
    [
      'contents without end',
      'newsml-g2',
      `<newsItem><contentSet><inlineData>${text}</inlineData>${'<inlineData>Text</inlineData>'.repeat(20_000)}</contentSet></newsItem>`
    ],
    [
      'headlines without end',
      'newsml-g2',
      `<newsItem><contentMeta>${'<headline>Ferry sails</headline>'.repeat(20_000)}</contentMeta><contentSet><inlineData>${text}</inlineData></contentSet></newsItem>`
    ],
    [
      'bodies without end',
      'ninjs',
      JSON.stringify({guid: 'a', bodies: Array.from({length: 5_000}, (_, index) => ({value: `${index} ${text}`}))})
    ],
    ['escapes without end', 'ninjs', `{"guid": "a", "body_html": "${text}${'\\u0041'.repeat(100_000)}"}`],
    [
      'members without end',
      'ninjs',
      `{"guid": "a", "body_text": "${text}"${Array.from({length: 20_000}, (_, index) => `, "k${index}": ${index}`).join('')}}`
    ],
    [
      'lines that end with an equals sign',
      'iptc7901',
      `\x01nna0017 4 s 20\r\n\x02${text}\r\n${'a =\r\n'.repeat(50_000)}\x03`
    ],
    ['starts of text without end', 'iptc7901', `\x01nna0017 4 s 20\r\n\x02${text}\r\n${'\x02'.repeat(200_000)}\x03`],
    [
      'columns without end',
      'anpa',
      `\x16\x16\x01s0007\x1fnl\r\nr s\x13\x12 BC\r\n\x02${text}\r\n\r\n${'a  b  c  d\r\n'.repeat(20_000)}\x03`
    ]
  ])(
    'should read %s',
    async (_, type, input) => {
      const {tree, texts} = await readInput(input, {type})
      expect(tree).toBeDefined()
      if (!tree) return
      assertTree(tree, {source: texts, exact: true})
      expect(toText(tree)).toContain(text)
    },
    patience
  )

  it(
    'should end items without end at the limit of documents',
    async () => {
      const input = rss(Array.from({length: 20_000}, (_, index) => item(index)).join('\n'))
      const results = await all(input, {limits: {documents: 50}})
      expect(results).toHaveLength(51)
      expect(results.at(-1)?.messages.map(({ruleId}) => ruleId)).toEqual(['too-many-documents'])
    },
    patience
  )

  it('should give each item of a package that refers to itself once', async () => {
    const input = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
      <packageItem guid="p"><contentMeta><headline>All of it</headline></contentMeta><groupSet><group><itemRef residref="p"/><itemRef residref="n"/></group></groupSet></packageItem>
      <newsItem guid="n"><contentMeta><headline>Ferry sails</headline></contentMeta><contentSet><inlineData>${text}</inlineData></contentSet></newsItem>
    </itemSet></newsMessage>`
    const results = await all(input)
    expect(results.map(({tree}) => tree?.fields?.headline?.[0]?.value)).toEqual(['Ferry sails', 'All of it'])
  })

  it.each([
    [
      'UTF-16 without a byte order mark',
      Uint8Array.from(
        nitf('')
          .split('')
          .flatMap(each => [each.charCodeAt(0), 0])
      ),
      'nitf'
    ],
    [
      'bytes that the declared encoding does not have',
      Uint8Array.from(nitf('<p>caf\xe9</p>').replace('?>', ' encoding="utf-8"?>'), each => each.charCodeAt(0)),
      'nitf'
    ],
    ['an encoding that is none', new TextEncoder().encode(nitf('').replace('?>', ' encoding="klingon"?>')), 'nitf']
  ])('should read %s', async (_, input, reader) => {
    const {tree, source} = await readInput(input)
    expect(source.reader).toBe(reader)
    expect(tree && toText(tree)).toContain(text)
  })
})

async function all(input: string, options: Parameters<typeof parseAll>[1] = {}): Promise<Result[]> {
  return Array.fromAsync(parseAll(input, options))
}
