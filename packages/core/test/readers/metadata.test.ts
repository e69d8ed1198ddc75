import {describe, expect, it} from 'vitest'
import {toAuthor, toCalendarDate, toLanguage} from '../../src/readers/metadata.ts'
import type {FieldName} from '../../src/index.ts'
import {readInput} from '../support/read-fixture.ts'

async function first(html: string, field: FieldName, url?: string) {
  const {tree} = await readInput(`<!doctype html>${html}<p>text`, url === undefined ? {} : {url})
  return tree?.fields?.[field]?.[0]
}

describe('toCalendarDate', () => {
  it.each([
    ['2021-04-09', '2021-04-09'],
    ['2021-04-09T23:10:00+02:00', '2021-04-09'],
    ['2021-04-09 23:10', '2021-04-09'],
    ['2021/4/9', '2021-04-09'],
    ['20210409', '2021-04-09'],
    ['20210409T101500Z', '2021-04-09'],
    ['20210409T101500+0300', '2021-04-09'],
    ['9.4.2021 12:17', '2021-04-09'],
    ['Fri, 09 Apr 2021 10:00:00 GMT', '2021-04-09'],
    ['Friday, 09-Apr-21 10:00:00 GMT', '2021-04-09'],
    ['9 Apr 98 10:00 EST', '1998-04-09'],
    ['Fri Apr  9 10:00:00 2021', '2021-04-09'],
    ['Fri Apr 09 10:00:00 CEST 2021', '2021-04-09'],
    ['9 April 2021', '2021-04-09'],
    ['April 9, 2021', '2021-04-09'],
    ['Fri, Apr. 9th, 2021 10:00', '2021-04-09'],
    ['2021-04', '2021-04'],
    ['2021', '2021']
  ])('should read `%s`', (text, expected) => {
    expect(toCalendarDate(text)).toBe(expected)
  })

  it.each(['', 'yesterday', '2021-13-01', '2021-02-30', '04/09/2021', '9 Apr 21', '1617926400'])(
    'should refuse `%s`',
    text => {
      expect(toCalendarDate(text)).toBeUndefined()
    }
  )
})

describe('toLanguage', () => {
  it.each([
    ['en-GB', 'en'],
    ['DE', 'de'],
    ['pt_BR', 'pt'],
    ['zh-Hant-TW', 'zh']
  ])('should take the primary tag of `%s`', (tag, expected) => {
    expect(toLanguage(tag)).toBe(expected)
  })

  it.each(['', 'english', '*'])('should refuse `%s`', tag => {
    expect(toLanguage(tag)).toBeUndefined()
  })
})

describe('toAuthor', () => {
  it('should join names, once each, without `By` and without addresses', () => {
    expect(toAuthor(['By Ama  Osei', 'Per Lindqvist', 'Ama Osei', 'https://norland.example/ama'])).toBe(
      'Ama Osei, Per Lindqvist'
    )
  })
})

describe('metadata of a page', () => {
  it.each([
    [
      'the name of the site',
      '<meta property="og:site_name" content="Harbor News"><title>Ferries run | Harbor News</title>',
      'Ferries run'
    ],
    [
      'the name of the site in front',
      '<meta property="og:site_name" content="Harbor News"><title>Harbor News: Ferries run</title>',
      'Harbor News: Ferries run'
    ],
    [
      'the name of the site and its section',
      '<meta property="og:site_name" content="Harbor News"><title>Ferries run - News - Harbor News</title><h1>Ferries run</h1>',
      'Ferries run'
    ],
    [
      'a site by its address',
      '<link rel="canonical" href="https://www.harbornews.example/a"><title>Ferries run – HarborNews</title>',
      'Ferries run'
    ],
    ['nothing without evidence', '<title>Ferries run – from Monday</title>', 'Ferries run – from Monday']
  ])('should take %s off a title', async (_, html, expected) => {
    expect((await first(html, 'title'))?.value).toBe(expected)
  })

  it('should prefer the title for sharing, and say where each comes from', async () => {
    const {tree} = await readInput(
      '<!doctype html><title>Ferries run | Site</title><meta property="og:title" content="Ferries run"><p>text'
    )
    expect(tree?.fields?.title?.map(({value, source}) => [value, source])).toEqual([
      ['Ferries run', 'meta:og:title'],
      ['Ferries run', 'html:title']
    ])
  })

  it('should take the calendar date of a date-time, and keep its text', async () => {
    const html = '<meta property="article:published_time" content="2021-04-09T23:30:00-05:00">'
    expect(await first(html, 'date')).toMatchObject({value: '2021-04-09', text: '2021-04-09T23:30:00-05:00'})
  })

  it('should take a date from the text of the page only if nothing else tells it', async () => {
    const time = '<main><time datetime="2021-04-10">10 April</time></main>'
    expect((await first(`<meta name="DC.date" content="2021-04-09">${time}`, 'date'))?.source).toBe('meta:dc.date')
    expect((await first(time, 'date'))?.source).toBe('html:time')
  })

  it('should pass over a profile for an author', async () => {
    const html = '<meta property="article:author" content="https://norland.example/ama"><a rel="author">Ama Osei</a>'
    expect(await first(html, 'author')).toMatchObject({value: 'Ama Osei', source: 'html:rel'})
  })

  it('should find linked data in a graph, and pass over what is broken', async () => {
    const graph =
      '{"@graph": [{"@type": "WebSite", "name": "x"}, {"@type": ["Report", "NewsArticle"], "datePublished": "2021-04-09", "author": {"name": "Ama Osei"}}]}'
    const html = `<script type="application/ld+json">{broken</script><script type="application/ld+json">${graph}</script>`
    expect((await first(html, 'date'))?.source).toBe('json-ld:datePublished')
    expect((await first(html, 'author'))?.value).toBe('Ama Osei')
  })

  it('should read linked data whose type has parameters', async () => {
    const html =
      '<script type="application/ld+json; charset=utf-8">{"@type": "NewsArticle", "headline": "Ferries run"}</script>'
    expect(await first(html, 'title')).toMatchObject({value: 'Ferries run', source: 'json-ld:headline'})
  })

  it.each([
    ['a comment', '// the page\n{"@type": "Article", "headline": "Ferries run"}'],
    ['a line end within a string', '{"@type": "Article", "headline": "Ferries\nrun"}'],
    ['a comma too many', '{"@type": "Article", "headline": "Ferries run",}'],
    ['a value that goes on behind its end', '{"@type": "Article", "headline": "Ferries run"}}'],
    ['no end', '{"@type": "Article", "headline": "Ferries run", "author": {"name": "Am']
  ])('should read linked data with %s', async (_, json) => {
    const html = `<script type="application/ld+json">${json}</script>`
    expect(await first(html, 'title')).toMatchObject({value: 'Ferries run', source: 'json-ld:headline'})
  })

  it('should read linked data with lists, typed values, a name for a headline and a whole address for a type', async () => {
    const html =
      '<script type="application/ld+json">{"@type": "https://schema.org/NewsArticle", "name": "Ferries run",' +
      '"datePublished": ["2021-04-09"], "dateModified": {"@value": "2021-04-12"}}</script>'
    const {fields} = (await readInput(`<!doctype html>${html}<p>text`)).tree ?? {}
    expect(fields).toMatchObject({
      title: [{value: 'Ferries run', source: 'json-ld:headline'}],
      date: [{value: '2021-04-09', source: 'json-ld:datePublished'}],
      otherDates: [{value: '2021-04-12', source: 'json-ld:dateModified'}],
      genre: [{value: 'NewsArticle'}]
    })
  })

  it.each([
    [
      'microdata',
      '<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Ferries run</h1>' +
        '<div itemprop="author" itemscope><b itemprop="name">Ama Osei</b></div>' +
        '<time itemprop="dateModified" datetime="2021-04-12">12 April</time>' +
        '<time itemprop="datePublished" datetime="2021-04-09">9 April</time>' +
        '<div itemprop="publisher" itemscope><meta itemprop="name" content="Harbor News"></div></article>',
      'html:itemprop'
    ],
    [
      'RDFa',
      '<article vocab="https://schema.org/" typeof="NewsArticle"><h1 property="headline">Ferries run</h1>' +
        '<div property="author" typeof="Person"><b property="name">Ama Osei</b></div>' +
        '<time property="schema:dateModified" datetime="2021-04-12">12 April</time>' +
        '<span property="schema:datePublished">April 9, 2021</span>' +
        '<div property="https://schema.org/publisher"><span property="name">Harbor News</span></div></article>',
      'html:property'
    ]
  ])('should take what %s marks, each day as the one that it is', async (_, html, sign) => {
    const {fields} = (await readInput(`<!doctype html>${html}`)).tree ?? {}
    expect(fields).toMatchObject({
      title: [{value: 'Ferries run', source: 'html:headline'}],
      author: [{value: 'Ama Osei', source: sign}],
      date: [{value: '2021-04-09', source: 'html:time'}],
      otherDates: [{value: '2021-04-12', source: 'html:time'}],
      'issuer.name': [{value: 'Harbor News', source: 'html:publisher'}]
    })
  })

  it('should know meta elements by the prefixes of RDFa, and that of a change by its name', async () => {
    const html =
      '<meta property="dc:title" content="Ferries run"><meta property="schema:datePublished" content="2021-04-09">' +
      '<meta property="dct:modified" content="2021-04-12"><meta itemprop="dateModified" content="2021-04-13">'
    const {fields} = (await readInput(`<!doctype html>${html}<p>text`)).tree ?? {}
    expect(fields).toMatchObject({
      title: [{value: 'Ferries run', source: 'meta:dc.title'}],
      date: [{value: '2021-04-09', source: 'meta:datepublished'}],
      otherDates: [{value: '2021-04-13'}, {value: '2021-04-12', source: 'meta:dcterms.modified'}]
    })
  })

  it('should take the first of the dates that are marked alike, as lists of other pages follow', async () => {
    const html =
      '<i itemprop="datePublished" content="2021-04-09">x</i><i itemprop="datePublished" content="2021-05-01">y</i>'
    expect((await first(html, 'date'))?.value).toBe('2021-04-09')
  })

  it('should take a day for that of a change by its class only beside one of publication', async () => {
    const updated = '<time class="updated" datetime="2021-04-12">12 April</time>'
    const both = `${updated}<time class="entry-date published" datetime="2021-04-09">9 April</time>`
    expect((await first(both, 'date'))?.value).toBe('2021-04-09')
    expect((await first(both, 'otherDates'))?.value).toBe('2021-04-12')
    expect((await first(updated, 'date'))?.value).toBe('2021-04-12')
  })

  it('should tell no field of a page that says nothing', async () => {
    expect((await readInput('<!doctype html><p>text')).tree?.fields).toBeUndefined()
  })
})
