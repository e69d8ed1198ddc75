import {decodeHTML} from 'entities/decode'
import {parse} from 'jsonc-parser'

/** What the linked data of a page says. */
export interface LinkedData {
  /** Items that are the document of the page, the most telling first. */
  items: LinkedItem[]
  /** Types of all items, in lower case. */
  types: string[]
  /** Texts of items that are the page's own, or about it. */
  texts: string[]
}

/** What we take from an item of linked data (JSON-LD). */
export interface LinkedItem {
  type: string[]
  headline: string
  datePublished: string
  dateModified: string
  authors: string[]
  publisher: string
}

/** Items that are the document of a page, and not its site or its way of finding things. */
const documentType = /(?:Article|Posting|Report|Statement|Release|WebPage|Question|Review|Recipe|HowTo|Course)$/

/** Items nested deeper than this are not looked at. */
const deepest = 8

/** Items that are looked at, the most telling first: a page is about one, a list names some dozens. */
const mostItems = 100

/** Properties that hold the text of an item. */
const texts = ['articleBody', 'description', 'reviewBody', 'text']

/** What scripts of linked data say. Of what is not well-formed, what can be read. */
export function toLinkedData(scripts: Iterable<string>): LinkedData {
  const data: LinkedData = {items: [], types: [], texts: []}
  const roots = Array.from(scripts, parseScript)
  const names = new Map<string, unknown>()
  for (const value of roots) addNamed(value, names, 0)
  for (const value of roots) find(value, data, names, 0)
  data.items = data.items.toSorted((a, b) => rank(a) - rank(b)).slice(0, mostItems)
  return data
}

/** The value of a script; `undefined` where there is none. */
function parseScript(script: string): unknown {
  const json = script.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, '')
  try {
    return JSON.parse(json)
  } catch {
    return parseBroken(json)
  }
}

/** The value of JSON as templates and hands write it: with comments, commas too many, line ends within strings, an end that is missing. */
function parseBroken(json: string): unknown {
  try {
    return parse(json.replaceAll(/^\s*\/\/.*$/gm, '').replaceAll(/\p{Cc}+/gu, ' '), [], {allowTrailingComma: true})
  } catch {
    // Nested too deep to be of anybody's making: of no consequence for the text of the page.
    return undefined
  }
}

/** What stands for the page as a whole comes after what is the document on it. */
function rank({type}: LinkedItem): number {
  return isPage(type) ? 1 : 0
}

function isPage(type: ReadonlyArray<string>): boolean {
  return type.some(each => each.endsWith('WebPage'))
}

/** Items that others refer to by their identifier. */
function addNamed(value: unknown, names: Map<string, unknown>, depth: number) {
  if (depth > deepest || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) return value.forEach(each => addNamed(each, names, depth + 1))
  const {'@id': id, name} = value as {'@id'?: unknown; name?: unknown}
  if (typeof id === 'string' && name !== undefined && !names.has(id)) names.set(id, value)
  for (const each of Object.values(value)) addNamed(each, names, depth + 1)
}

function find(value: unknown, data: LinkedData, names: ReadonlyMap<string, unknown>, depth: number) {
  if (depth > deepest || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) return value.forEach(each => find(each, data, names, depth + 1))
  const item = value as Record<string, unknown>
  const type = toList(item['@type'])
    .filter(each => typeof each === 'string')
    .map(each => each.replace(/^.*[/#:]/, ''))
  if (type.some(each => documentType.test(each))) data.items.push(toItem(item, type, names))
  data.types.push(...type.map(each => each.toLowerCase()))
  for (const name of texts) if (typeof item[name] === 'string') data.texts.push(item[name])
  find(item['@graph'], data, names, depth + 1)
  find(item.mainEntity, data, names, depth + 1)
}

function toItem(item: Record<string, unknown>, type: string[], names: ReadonlyMap<string, unknown>): LinkedItem {
  const named = (value: unknown) => names.get((value as {'@id'?: string} | null)?.['@id'] ?? '') ?? value
  return {
    type,
    headline: toName(item.headline) || (isPage(type) ? '' : toName(item.name)),
    datePublished: toName(toList(item.datePublished)[0]) || toName(toList(item.dateCreated)[0]),
    dateModified: toName(toList(item.dateModified)[0]),
    authors: toList(item.author)
      .map(author => toName(named(author)))
      .filter(name => name !== ''),
    publisher: toName(named(toList(item.publisher)[0]))
  }
}

function toList(value: unknown): unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

function toName(value: unknown): string {
  // Programs that write JSON into a page often escape it for HTML as well.
  if (typeof value === 'string') return decodeHTML(value).trim()
  if (typeof value !== 'object' || value === null) return ''
  const {'@value': literal, name = literal} = value as {'@value'?: unknown; name?: unknown}
  return typeof name === 'string' ? decodeHTML(name).trim() : toList(name).map(toName).join(', ')
}
