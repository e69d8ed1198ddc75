import {type Byline, toByline, toSaidByline} from './bylines.ts'
import {attribute, type Element, type Text} from './dom.ts'
import {type Holds, holdsForDesktop} from './media-query.ts'
import {type Day, dayOf, nameOf, toMetaName, toProperties} from './properties.ts'
import {headingOf, rawTextOf, textOf} from './text-of.ts'

/** What a page says of itself beside its text. */
export interface PageFacts {
  /** `content` of meta elements by name, property or itemprop in lower case. */
  metas: Map<string, string[]>
  title: string
  language: string
  /** Address that the page gives for itself. */
  url: string
  /** Text of the scripts of linked data. */
  linkedData: string[]
  /** The style sheets that it has itself, and whether they are for a desktop. */
  styles: PageStyle[]
  /** Identifiers of what its controls and links outside of its menus open or lead to. */
  controlled: Set<string>
  /** Headings of depth 1, without those of the site. */
  headings: string[]
  /** Headings of depth 1 that lead to the site's first page. */
  siteHeadings: string[]
  /** Headings of depth 2. */
  subheadings: string[]
  /** What is shown of who wrote it, in the order of the page. */
  bylines: Byline[]
  /** Texts of the links of breadcrumbs: the sections that the page is in. */
  crumbs: string[]
  /** Dates of `time` elements, and of others that say what their date is. */
  times: PageTime[]
  /** Headlines by microdata and RDFa. */
  headlines: string[]
  /** Publishers by microdata and RDFa. */
  publishers: string[]
}

/** A style sheet of a page. */
export interface PageStyle {
  css: string
  holds: Holds
}

/** A date that a page shows. */
export interface PageTime {
  text: string
  /** Whether it stands in the main text, or is marked as the day of publication. */
  marked: boolean
  isPubdate: boolean
  /** Which day it is, as microdata, RDFa or the class says. */
  day: Day | undefined
}

/** Collects what a page says of itself beside its text. */
export function toPageFacts(document: Element, source: string): PageFacts {
  const facts: PageFacts = {
    metas: new Map(),
    title: '',
    language: '',
    url: '',
    linkedData: [],
    styles: [],
    controlled: new Set(),
    headings: [],
    siteHeadings: [],
    subheadings: [],
    bylines: [],
    crumbs: [],
    times: [],
    headlines: [],
    publishers: []
  }
  visit(document, source, facts, false)
  return facts
}

function visit(element: Element, source: string, facts: PageFacts, inText: boolean) {
  if (element.known) collectors.get(element.name)?.(element, source, facts, inText)
  collectMarked(element, source, facts)
  const byline = toByline(element, source, facts.headings.length > 0)
  if (byline) facts.bylines.push(byline)
  const inside = inText || element.name === 'article' || element.name === 'main'
  for (const child of element.children) {
    if (child.type === 'element' && !silent.has(child.name)) visit(child, source, facts, inside)
    else if (child.type === 'text') collectSaid(child, element, source, facts)
    else if (child.type === 'element' && unseen.has(child.name)) visit(child, source, facts, inside)
  }
}

/** Elements whose text is not shown. */
const silent: ReadonlySet<string> = new Set(['script', 'style', 'svg', 'template'])

/** Those that say something of the page. */
const unseen: ReadonlySet<string> = new Set(['script', 'style'])

function collectSaid(text: Text, parent: Element, source: string, facts: PageFacts) {
  if (unseen.has(parent.name) || parent.name === 'title') return
  // Most texts are nothing but the space between two tags.
  const start = afterBlank(source, text.start, text.end)
  if (start === text.end) return
  const own = source.slice(start, text.end).trim()
  const byline = toSaidByline(own, parent, source, facts.headings.length > 0)
  if (byline) facts.bylines.push(byline)
}

function afterBlank(source: string, start: number, end: number): number {
  let at = start
  while (at < end && isBlank(source.charCodeAt(at))) at++
  return at
}

/** Space of ASCII. */
function isBlank(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
}

type Collect = (element: Element, source: string, facts: PageFacts, inText: boolean) => void

const collect: Readonly<Record<string, Collect>> = {
  html(element, _, facts) {
    facts.language ||= attribute(element, 'lang') ?? attribute(element, 'xml:lang') ?? ''
  },
  title(element, source, facts) {
    facts.title ||= textOf(element, source)
  },
  meta(element, _, facts) {
    const content = attribute(element, 'content')?.trim()
    if (!content) return
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = toMetaName(attribute(element, key) ?? '')
      if (!name) continue
      const list = facts.metas.get(name)
      if (list) list.push(content)
      else facts.metas.set(name, [content])
    }
  },
  link(element, _, facts) {
    if (attribute(element, 'rel')?.toLowerCase() === 'canonical') facts.url ||= attribute(element, 'href') ?? ''
  },
  script(element, source, facts) {
    if (/^\s*application\/ld\+json\s*(?:;|$)/i.test(attribute(element, 'type') ?? '')) {
      facts.linkedData.push(rawTextOf(element, source))
    }
  },
  style(element, source, facts) {
    const type = attribute(element, 'type')?.trim().toLowerCase() || 'text/css'
    if (type !== 'text/css') return
    facts.styles.push({css: rawTextOf(element, source), holds: holdsForDesktop(attribute(element, 'media') ?? '')})
  },
  h1(element, source, facts) {
    const text = headingOf(element, source)
    const isOfSite = linksOf(element).some(link => isRoot(link) && textOf(link, source) === text)
    const list = isOfSite ? facts.siteHeadings : facts.headings
    list.push(text)
  },
  h2(element, source, facts) {
    facts.subheadings.push(headingOf(element, source))
  },
  time(element, _, facts, inText) {
    const text = attribute(element, 'datetime')
    const isPubdate = attribute(element, 'pubdate') !== undefined
    const day = dayOf(element)
    if (text) facts.times.push({text, marked: inText || isPubdate || day?.name === 'published', isPubdate, day})
  }
}

const collectors: ReadonlyMap<string, Collect> = new Map(Object.entries(collect))

/** The links in an element. */
function linksOf(element: Element, links: Element[] = []): Element[] {
  for (const child of element.children) {
    if (child.type !== 'element') continue
    if (child.name === 'a') links.push(child)
    else linksOf(child, links)
  }
  return links
}

/** Whether a link leads to the first page of a site. */
function isRoot(link: Element): boolean {
  return /^(?:https?:)?(?:\/\/[^/?#]+)?\/?$/i.test(attribute(link, 'href')?.trim() || '#')
}

/** Elements that microdata, RDFa or a class mark. */
function collectMarked(element: Element, source: string, facts: PageFacts) {
  for (const {name, value} of element.attrs) {
    if (leading.has(name)) collectControlled(element, name, value, facts)
    if (name === 'class' && isCrumb.test(value) && !isWithinCrumb(element)) {
      for (const link of linksOf(element)) facts.crumbs.push(textOf(link, source))
    }
    if ((name === 'itemprop' || name === 'property') && element.name !== 'meta') {
      for (const property of toProperties(value)) byProperty.get(property)?.(element, source, facts)
    }
  }
}

/** Attributes of what opens another element, or leads to it. */
const leading: ReadonlySet<string> = new Set(['aria-controls', 'data-bs-target', 'data-target', 'href'])

function collectControlled(element: Element, name: string, value: string, facts: PageFacts) {
  if (name !== 'aria-controls' && !value.startsWith('#')) return
  if (isWithinMenu(element)) return
  for (const id of value.split(/[\s#]+/)) if (id !== '') facts.controlled.add(id)
}

function isWithinMenu({parent}: Element): boolean {
  for (let each = parent; each; each = each.parent) if (each.name === 'nav' || each.name === 'header') return true
  return false
}

/** Classes of breadcrumbs, and of what is in them. */
const isCrumb = /crumb/i

function isWithinCrumb({parent}: Element): boolean {
  for (let each = parent; each; each = each.parent) if (isCrumb.test(attribute(each, 'class') ?? '')) return true
  return false
}

const byProperty: ReadonlyMap<string, (element: Element, source: string, facts: PageFacts) => void> = new Map([
  ['datepublished', collectDay],
  ['datemodified', collectDay],
  ['headline', (element, source, facts) => facts.headlines.push(headingOf(element, source))],
  ['publisher', (element, source, facts) => facts.publishers.push(nameOf(element, source))]
])

/** A date of an element that is no `time` with its value: those are collected by their name. */
function collectDay(element: Element, source: string, facts: PageFacts) {
  if (element.name === 'time' && attribute(element, 'datetime')) return
  const text = attribute(element, 'datetime') ?? attribute(element, 'content') ?? textOf(element, source)
  const day = dayOf(element)
  if (text) facts.times.push({text, marked: day?.name === 'published', isPubdate: false, day})
}
