import {type Told, type ToldField, type ToldOf, toAuthor, toCalendarDate, toLanguage} from '../metadata.ts'
import {labeledAuthor, signs, toName} from './bylines.ts'
import type {LinkedData, LinkedItem} from './linked-data.ts'
import type {PageFacts, PageTime} from './page-facts.ts'
import {toMainHeading} from './main-heading.ts'
import {metaElements} from './meta-elements.ts'
import {isAmong, isSite, siteByHeadings, type TitleEvidence, toPageTitle, withoutSite} from './page-title.ts'

/** Fields that a page tells beside its text, each with where it tells them. */
export function fromPage(facts: PageFacts, {items}: LinkedData, titles: PageTitles): Told[] {
  return [
    ...titles.told,
    ...authors(facts, items),
    ...dates(facts, items),
    ...modified(facts, items),
    ...languages(facts),
    ...sites(facts, items),
    ...genres(facts, items),
    ...addresses(facts)
  ]
}

/** The titles that a page tells beside its text, and what they are judged by. */
export interface PageTitles {
  told: ReadonlyArray<ToldOf<ToldField>>
  evidence: TitleEvidence
}

/** The titles of a page, at `url` if that is known. */
export function toPageTitles(facts: PageFacts, {items}: LinkedData, url = ''): PageTitles {
  const evidence = toTitleEvidence(facts, items, url)
  return {told: [...titlesOf(facts, items, evidence)], evidence}
}

function* titlesOf(facts: PageFacts, items: LinkedItem[], evidence: TitleEvidence): Generator<ToldOf<ToldField>> {
  const own = (text: string) => shown(text, toPageTitle(text, evidence))
  const told = [...fromMetas(facts, 'title')].map(each => ({...each, ...own(each.value)}))
  for (const {headline} of items) told.push(fact('title', own(headline), 'json-ld:headline', 0.8))
  const [marked] = facts.headlines
  if (marked) told.push(fact('title', own(marked), 'html:headline', 0.8))
  if (facts.title) told.push(fact('title', own(facts.title), 'html:title', 0.7))
  // The name of the site is what a page without a title of its own has.
  for (const each of told) if (!isSite(each.value, evidence)) yield each
  for (const each of told) if (isSite(each.value, evidence)) yield {...each, confidence: siteConfidence}
}

/** The heading that a page has for itself, and what of it is the title; both `''` if none. */
export interface PageHeading {
  heading: string
  title: string
}

/** Longest kicker, in UTF-16 units, that stands in one heading with the headline. */
const longestKicker = 30

/** The heading that the page has for itself. */
export function toPageHeading(facts: PageFacts, {items}: LinkedData, {told, evidence}: PageTitles): PageHeading {
  const heading = toMainHeading(
    facts.headings,
    told.map(({value}) => value),
    evidence
  )
  const headline = items.find(each => each.headline !== '' && isKicker(before(heading, each.headline)))?.headline
  return {heading, title: headline ?? withoutSite(heading, evidence)}
}

/** What stands before `end` in `text`; `''` if that does not end with it. */
function before(text: string, end: string): string {
  return text.endsWith(` ${end}`) ? text.slice(0, -end.length - 1) : ''
}

/** A word or two; a number is of the headline. */
function isKicker(text: string): boolean {
  return text.length <= longestKicker && /^[^\p{N}]*\p{L}[^\p{N}]*$/u.test(text)
}

function toTitleEvidence(facts: PageFacts, items: LinkedItem[], url: string): TitleEvidence {
  const sharing = facts.metas.get('og:title')?.[0]
  return {
    sites: [...siteNames(facts, items), ...facts.siteHeadings, ...siteByHeadings(facts.title, facts)],
    host: hostOf(url) || hostOf(facts.url) || hostOf(facts.metas.get('og:url')?.[0] ?? ''),
    titles: [
      ...facts.headings,
      ...(sharing === undefined ? [] : [sharing]),
      ...items.map(({headline}) => headline).filter(headline => headline !== '')
    ],
    // The last of the breadcrumbs may be the page itself.
    sections: facts.crumbs.filter(crumb => !isAmong(facts.headings, crumb)),
    isFirstPage: /^https?:\/\/[^/?#]+\/?$/i.test(url || facts.url || (facts.metas.get('og:url')?.[0] ?? ''))
  }
}

function* authors(facts: PageFacts, items: LinkedItem[]): Generator<ToldOf<ToldField>> {
  const sites = new Set(siteNames(facts, items).map(name => name.toLowerCase()))
  const told = [
    ...items.map(item => fact('author', {value: toAuthor(item.authors)}, 'json-ld:author', 0.9)),
    ...[...fromMetas(facts, 'author')].map(each => ({
      ...each,
      value: toAuthor((facts.metas.get(each.source.slice(5)) ?? []).map(name => toName(name)))
    })),
    fact('author', {value: toAuthor([labeledAuthor(facts.metas)])}, 'meta:twitter:data', 0.8),
    ...shownAuthors(facts)
  ]
  // A site that names itself as the author of all its pages says nothing of this one.
  const isSite = ({value}: {value: string}) => sites.has(value.toLowerCase())
  for (const each of told) if (!isSite(each)) yield each
  for (const each of told) if (isSite(each)) yield {...each, confidence: siteConfidence}
}

/** How far a site is to be believed that names itself as the author. */
const siteConfidence = 0.4

/** Who is shown to have written a page: by each sign the first after the heading, or else the first. */
function* shownAuthors({bylines}: PageFacts): Generator<ToldOf<ToldField>> {
  for (const [sign, confidence] of Object.entries(signs)) {
    const own = bylines.filter(byline => byline.sign === sign)
    const first = own.find(({isAfterHeading}) => isAfterHeading) ?? own[0]
    if (!first) continue
    const beside = own.filter(({around}) => around === first.around).map(({name}) => name)
    yield fact(
      'author',
      {value: toAuthor(beside.length <= mostAuthors ? beside : [first.name])},
      `html:${sign}`,
      confidence
    )
  }
}

/** More names beside each other than these are a list of people, not of authors. */
const mostAuthors = 6

function siteNames(facts: PageFacts, items: LinkedItem[]): string[] {
  return [
    ...metaElements.site.flatMap(([name]) => facts.metas.get(name) ?? []),
    ...items.map(item => item.publisher),
    ...facts.publishers
  ]
}

function* dates(facts: PageFacts, items: LinkedItem[]): Generator<ToldOf<ToldField>> {
  for (const told of fromMetas(facts, 'date')) yield {...told, ...dated(told.value)}
  for (const item of items) yield fact('date', dated(item.datePublished), 'json-ld:datePublished', 0.9)
  const times = facts.times.filter(each => !isOfChange(each, facts))
  const pubdate = times.find(each => each.isPubdate)
  if (pubdate) yield fact('date', dated(pubdate.text), 'html:time[pubdate]', shownConfidence)
  const time = times.find(each => each.day?.name === 'published') ?? times.find(each => each.marked) ?? times[0]
  if (time) yield fact('date', dated(time.text), 'html:time', time.marked ? 0.7 : 0.5)
}

/** Whether a date says of itself that it is that of a change; by its class it does so only beside one of publication. */
function isOfChange({day}: PageTime, {times}: PageFacts): boolean {
  return day?.name === 'modified' && (day.isSure || times.some(each => each.day?.name === 'published'))
}

/** What readers are shown as the day of publication comes before what is told beside the text. */
const shownConfidence = 0.92

/** Meta elements that tell when a page was changed. */
const changes = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.modified',
  'dc.date.modified',
  'last-modified'
]

/** When a page was changed: never when it was published. */
function* modified(facts: PageFacts, items: LinkedItem[]): Generator<ToldOf<'otherDates'>> {
  const told = [
    ...changes.map(name => [`meta:${name}`, facts.metas.get(name)?.[0] ?? ''] as const),
    ...items.map(item => ['json-ld:dateModified', item.dateModified] as const),
    ...facts.times.filter(each => isOfChange(each, facts)).map(({text}) => ['html:time', text] as const)
  ]
  for (const [source, text] of told) {
    if (text) yield {field: 'otherDates', ...dated(text), source, evidence: 'modified', confidence: 0.9}
  }
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
  for (const value of facts.publishers.slice(0, 1)) yield fact('issuer.name', {value}, 'html:publisher', 0.4)
  for (const [name, confidence] of metaElements.site) {
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
  for (const [name, confidence] of metaElements[field]) {
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
