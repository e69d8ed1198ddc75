import {decodeHTML} from 'entities/decode'

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

/** Properties that hold the text of an item. */
const texts = ['articleBody', 'description', 'reviewBody', 'text']

/** What scripts of linked data say. What is no JSON is passed over. */
export function toLinkedData(scripts: Iterable<string>): LinkedData {
  const data: LinkedData = {items: [], types: [], texts: []}
  const roots: unknown[] = []
  for (const script of scripts) {
    try {
      roots.push(JSON.parse(script.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, '')))
    } catch {
      // A page's own fault, of no consequence for its text.
    }
  }
  const names = new Map<string, unknown>()
  for (const value of roots) addNamed(value, names, 0)
  for (const value of roots) find(value, data, names, 0)
  data.items.sort((a, b) => rank(a) - rank(b))
  return data
}

/** What stands for the page as a whole comes after what is the document on it. */
function rank({type}: LinkedItem): number {
  return type.some(each => each.endsWith('WebPage')) ? 1 : 0
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
  const type = toList(item['@type']).filter(each => typeof each === 'string')
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
    headline: toName(item.headline),
    datePublished: toName(item.datePublished) || toName(item.dateCreated),
    dateModified: toName(item.dateModified),
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
  const {name} = value as {name?: unknown}
  return typeof name === 'string' ? decodeHTML(name).trim() : toList(name).map(toName).join(', ')
}
