import {type ToldField, type ToldOf, toAuthor, toCalendarDate, toLanguage} from '../metadata.ts'
import type {Element} from './dom.ts'
import {type LinkedItem, toLinkedItems} from './linked-data.ts'
import {type PageFacts, toPageFacts} from './page-facts.ts'
import {toPageTitle} from './page-title.ts'

/** Meta elements of each field with how far they are to be believed, the most trustworthy first. */
const metas: Readonly<
  Record<'author' | 'date' | 'genre' | 'site' | 'title', ReadonlyArray<readonly [string, number]>>
> = {
  title: [
    ['og:title', 0.9],
    ['dc.title', 0.8],
    ['dcterms.title', 0.8],
    ['twitter:title', 0.8],
    ['title', 0.8]
  ],
  author: [
    ['author', 0.8],
    ['article:author', 0.8],
    ['parsely-author', 0.8],
    ['sailthru.author', 0.8],
    ['byl', 0.8],
    ['dc.creator', 0.7],
    ['dcterms.creator', 0.7]
  ],
  date: [
    ['article:published_time', 0.9],
    ['datepublished', 0.9],
    ['parsely-pub-date', 0.9],
    ['dc.date.issued', 0.85],
    ['dcterms.issued', 0.85],
    ['dcterms.created', 0.8],
    ['dc.date', 0.8],
    ['dcterms.date', 0.8],
    ['sailthru.date', 0.8],
    ['pubdate', 0.8],
    ['publish-date', 0.8],
    ['date', 0.7]
  ],
  genre: [
    ['article:section', 0.7],
    ['parsely-section', 0.7],
    ['dc.type', 0.7],
    ['dcterms.type', 0.7],
    ['og:type', 0.5]
  ],
  site: [
    ['og:site_name', 0.4],
    ['dcterms.publisher', 0.4],
    ['dc.publisher', 0.4],
    ['publisher', 0.4],
    ['application-name', 0.3],
    ['copyright', 0.3]
  ]
}

/** Fields that a page tells beside its text, each with where it tells them. */
export function fromPage(document: Element, source: string, url = ''): Array<ToldOf<ToldField>> {
  const facts = toPageFacts(document, source)
  const items = toLinkedItems(facts.linkedData)
  return [
    ...titles(facts, items, url),
    ...authors(facts, items),
    ...dates(facts, items),
    ...languages(facts),
    ...sites(facts, items),
    ...genres(facts, items),
    ...addresses(facts)
  ]
}

function* titles(facts: PageFacts, items: LinkedItem[], url: string): Generator<ToldOf<ToldField>> {
  const sharing = facts.metas.get('og:title')?.[0]
  const evidence = {
    sites: [...metas.site.flatMap(([name]) => facts.metas.get(name) ?? []), ...items.map(item => item.publisher)],
    host: hostOf(url) || hostOf(facts.url) || hostOf(facts.metas.get('og:url')?.[0] ?? ''),
    titles: [...facts.headings, ...(sharing === undefined ? [] : [sharing])]
  }
  const own = (text: string) => shown(text, toPageTitle(text, evidence))
  for (const told of fromMetas(facts, 'title')) yield {...told, ...own(told.value)}
  for (const {headline} of items) yield fact('title', own(headline), 'json-ld:headline', 0.8)
  if (facts.title) yield fact('title', own(facts.title), 'html:title', 0.7)
}

function* authors(facts: PageFacts, items: LinkedItem[]): Generator<ToldOf<ToldField>> {
  for (const item of items) yield fact('author', {value: toAuthor(item.authors)}, 'json-ld:author', 0.9)
  for (const told of fromMetas(facts, 'author'))
    yield {...told, value: toAuthor(facts.metas.get(told.source.slice(5)) ?? [])}
  yield fact('author', {value: toAuthor(facts.authors)}, 'html:author', 0.7)
}

function* dates(facts: PageFacts, items: LinkedItem[]): Generator<ToldOf<ToldField>> {
  for (const told of fromMetas(facts, 'date')) yield {...told, ...dated(told.value)}
  for (const item of items) yield fact('date', dated(item.datePublished), 'json-ld:datePublished', 0.9)
  const time = facts.times.find(each => each.marked) ?? facts.times[0]
  if (time) yield fact('date', dated(time.text), 'html:time', time.marked ? 0.7 : 0.5)
}

function* languages(facts: PageFacts): Generator<ToldOf<ToldField>> {
  const texts: Array<readonly [string, string]> = [
    ['html:lang', facts.language],
    ['meta:content-language', facts.metas.get('content-language')?.[0] ?? ''],
    ['meta:og:locale', facts.metas.get('og:locale')?.[0] ?? '']
  ]
  for (const [source, text] of texts) yield fact('language', shown(text, toLanguage(text) ?? ''), source, 0.7)
}

function* sites(facts: PageFacts, items: LinkedItem[]): Generator<ToldOf<ToldField>> {
  for (const item of items) yield fact('issuer.name', {value: item.publisher}, 'json-ld:publisher', 0.4)
  for (const [name, confidence] of metas.site) {
    const value = facts.metas.get(name)?.[0]
    if (value) yield fact('issuer.name', {value}, `meta:${name}`, confidence)
  }
}

function* genres(facts: PageFacts, items: LinkedItem[]): Generator<ToldOf<ToldField>> {
  for (const item of items)
    for (const value of item.type) if (value !== 'WebPage') yield fact('genre', {value}, 'json-ld:@type', 0.6)
  yield* fromMetas(facts, 'genre')
}

function* addresses(facts: PageFacts): Generator<ToldOf<ToldField>> {
  if (facts.url) yield fact('url', {value: facts.url}, 'html:canonical', 0.9)
  const sharing = facts.metas.get('og:url')?.[0]
  if (sharing) yield fact('url', {value: sharing}, 'meta:og:url', 0.8)
}

function* fromMetas(facts: PageFacts, field: 'author' | 'date' | 'genre' | 'title'): Generator<ToldOf<ToldField>> {
  for (const [name, confidence] of metas[field]) {
    const value = facts.metas.get(name)?.[0]
    if (value) yield fact(field, {value}, `meta:${name}`, confidence)
  }
}

function fact(
  field: ToldField,
  told: {value: string; text?: string},
  source: string,
  confidence: number
): ToldOf<ToldField> {
  return {field, ...told, source, evidence: 'metadata', confidence}
}

function dated(text: string) {
  return shown(text, toCalendarDate(text) ?? '')
}

/** A value with the words that it is a normal form of, where they differ. */
function shown(text: string, value: string): {value: string; text?: string} {
  return value === text ? {value} : {value, text}
}

function hostOf(url: string): string {
  return /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? ''
}
