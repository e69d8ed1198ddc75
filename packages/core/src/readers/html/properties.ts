import {attribute, type Element} from './dom.ts'
import {textOf} from './text-of.ts'

/** Which day of its document a date is, and whether a property says so, or a class, which some pages give to any date. */
export interface Day {
  name: 'modified' | 'published'
  isSure: boolean
}

/** What properties of schema.org are written with: a prefix, or the whole address. */
const schema = /^(?:schema:|https?:\/\/schema\.org\/)/

/** Prefixes of Dublin Core as RDFa writes them; meta elements have a full stop there. */
const dublinCore = /^(dc|dct|dcterms):/

/** The properties that `itemprop` or `property` names, in lower case. */
export function toProperties(value: string): string[] {
  return value
    .toLowerCase()
    .split(/\s+/)
    .map(each => each.replace(schema, ''))
}

/** The name of a meta element in lower case, whatever the prefix that it is written with. */
export function toMetaName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(schema, '')
    .replace(dublinCore, (_, prefix: string) => (prefix === 'dct' ? 'dcterms.' : `${prefix}.`))
}

/** Which day the date of `element` is. */
export function dayOf(element: Element): Day | undefined {
  const properties = [attribute(element, 'itemprop'), attribute(element, 'property')].flatMap(value =>
    value === undefined ? [] : toProperties(value)
  )
  if (properties.includes('datepublished')) return {name: 'published', isSure: true}
  if (properties.includes('datemodified')) return {name: 'modified', isSure: true}
  const names = attribute(element, 'class') ?? ''
  if (/(?:^|[\s_-])published(?:$|[\s_-])/i.test(names)) return {name: 'published', isSure: false}
  return /(?:^|[\s_-])(?:updated|modified)(?:$|[\s_-])/i.test(names) ? {name: 'modified', isSure: false} : undefined
}

/** The name of whom `element` marks: what it says is one, or else its text. */
export function nameOf(element: Element, source: string): string {
  const named = find(element)
  return named ? (attribute(named, 'content') ?? textOf(named, source)) : textOf(element, source)
}

function find(element: Element): Element | undefined {
  for (const child of element.children) {
    if (child.type !== 'element') continue
    const names = attribute(child, 'itemprop') ?? attribute(child, 'property')
    const found = names !== undefined && toProperties(names).includes('name') ? child : find(child)
    if (found) return found
  }
  return undefined
}
