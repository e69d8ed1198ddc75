import {describe, expect, it} from 'vitest'
import {type FieldName, parse, parseAll, toRecord} from '../src/index.ts'

const body =
  '<p>NORHAVN, May 2 (NNA) -- The ferry to the islands sails again from Tuesday on, the line said on Sunday.</p>'

/** An item of ninjs with these members. */
async function read(members: object) {
  const result = await parse(JSON.stringify({guid: 'a', body_html: body, ...members}))
  const told = (field: FieldName) =>
    (result.tree?.fields?.[field] ?? []).map(({value, source, evidence}) => ({value, source, evidence}))
  return {record: toRecord(result), told}
}

describe('fields that a format states', () => {
  it('should come before those found in prose, which stay behind them', async () => {
    const {record, told} = await read({headline: 'Ferry sails again', versioncreated: '2021-05-03T14:12:00Z'})
    expect(record.date).toBe('2021-05-03')
    expect(told('date')).toEqual([
      {value: '2021-05-03', source: 'ninjs:versioncreated', evidence: 'stated'},
      {value: 'XXXX-05-02', source: undefined, evidence: 'dateline'}
    ])
  })

  it('should be said once in the record, and with both their places in the tree', async () => {
    const {record, told} = await read({headline: 'Ferry sails again'})
    expect(record.headline).toBe('Ferry sails again')
    expect(told('headline').map(({evidence}) => evidence)).toEqual(['stated', 'role'])
    const {record: other} = await read({
      headlines: [
        {role: 'main', value: 'Ferry sails'},
        {role: 'subhead', value: 'After a month'}
      ]
    })
    expect(other.subheadlines).toEqual(['After a month'])
  })

  it('should beat the language that the text looks like', async () => {
    expect((await read({language: 'nb-NO'})).record.language).toBe('nb')
  })

  it('should not take the title of a feed for as sure', async () => {
    const feed = `<rss version="2.0"><channel><title>Ports</title><language>de</language><item><title>Ferry sails again</title><description><![CDATA[${body}]]></description></item></channel></rss>`
    expect(toRecord(await parse(feed)).language).toBe('en')
  })

  it('should be what the lead bears out, with its dash', async () => {
    const {record} = await read({dateline: 'Norhavn'})
    expect(record.dateline).toEqual({
      text: 'NORHAVN, May 2 (NNA) --',
      place: 'NORHAVN',
      date: 'XXXX-05-02',
      agency: 'NNA'
    })
  })

  it('should give a dateline that the text has not', async () => {
    const {record} = await read({
      dateline: 'PORT LINDEN, Norland, May 3, 2021 (NNA) -',
      body_html: '<p>The ferry sails again, the line said on Monday.</p>'
    })
    expect(record.dateline).toMatchObject({place: 'PORT LINDEN, Norland', date: '2021-05-03', agency: 'NNA'})
    expect(record.blocks.filter(({role}) => role === 'date')).toHaveLength(1)
  })

  it('should take a place for a dateline only where there is none', async () => {
    expect((await read({located: 'Port Linden'})).record.dateline?.place).toBe('NORHAVN')
    expect((await read({located: 'Port Linden', body_html: '<p>The ferry sails.</p>'})).record.dateline?.place).toBe(
      'Port Linden'
    )
  })

  it('should tell who sends other people’s texts from who issues them', async () => {
    const {record} = await read({
      provider: 'Norland Newswire',
      source: 'Quay Shipping Company',
      body_html: '<p>Quay Shipping Company ordered two ferries, it announced today.</p>'
    })
    expect(record.issuer.name).toBe('Quay Shipping Company')
    expect(record.infoSource).toEqual({name: 'Norland Newswire', role: 'cpprole:distributor', evidence: 'stated'})
    expect(record.kind).toBe('press-release')
  })

  it('should name the kind', async () => {
    expect((await read({genre: [{name: 'Press Release'}]})).record.kind).toBe('press-release')
    expect((await read({ednote: 'Adds background'})).record.kind).toBe('news')
  })

  it('should hold for each item of a feed', async () => {
    const items = ['Ferry sails again', 'Rain expected'].map(
      title =>
        `<item><title>${title}</title><description>&lt;p&gt;The ministry said so on Sunday.&lt;/p&gt;</description></item>`
    )
    const feed = `<rss version="2.0"><channel><title>Ministry of Ports</title>${items.join('\n')}</channel></rss>`
    const results = await Array.fromAsync(parseAll(feed, {name: 'feed.xml'}))
    expect(results.map(({source}) => source.inside)).toEqual([
      undefined,
      {id: 'feed.xml#2', parent: 'feed.xml', relation: 'item', part: 'item/2'}
    ])
    expect(results.map(result => [toRecord(result).headline, toRecord(result).issuer.name])).toEqual([
      ['Ferry sails again', 'Ministry of Ports'],
      ['Rain expected', 'Ministry of Ports']
    ])
  })

  it('should not be judged again where they are roles', async () => {
    const {record} = await read({byline: 'a line that looks like nothing at all, and goes on and on without a name.'})
    expect(record.blocks[0]).toMatchObject({role: 'byline', confidence: 1})
  })
})
