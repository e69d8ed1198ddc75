/** What we take from an item of linked data (JSON-LD). */
export interface LinkedItem {
  type: string[]
  headline: string
  datePublished: string
  authors: string[]
  publisher: string
}

/** Items that are the document of a page, and not its site or its way of finding things. */
const documentType = /(?:Article|Posting|Report|Statement|Release|WebPage)$/

/** Items nested deeper than this are not looked at. */
const deepest = 8

/** The items in scripts of linked data that are the document of a page. What is no JSON is passed over. */
export function toLinkedItems(scripts: Iterable<string>): LinkedItem[] {
  const items: LinkedItem[] = []
  for (const script of scripts) {
    try {
      find(JSON.parse(script.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, '')), items, 0)
    } catch {
      // A page's own fault, of no consequence for its text.
    }
  }
  const rank = (item: LinkedItem) => (item.type.some(type => type.endsWith('WebPage')) ? 1 : 0)
  return items.sort((a, b) => rank(a) - rank(b))
}

function find(value: unknown, items: LinkedItem[], depth: number) {
  if (depth > deepest || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) return value.forEach(each => find(each, items, depth + 1))
  const item = value as Record<string, unknown>
  const type = toList(item['@type']).filter(each => typeof each === 'string')
  if (type.some(each => documentType.test(each))) items.push(toItem(item, type))
  find(item['@graph'], items, depth + 1)
  find(item.mainEntity, items, depth + 1)
}

function toItem(item: Record<string, unknown>, type: string[]): LinkedItem {
  return {
    type,
    headline: toName(item.headline),
    datePublished: toName(item.datePublished),
    authors: toList(item.author)
      .map(toName)
      .filter(name => name !== ''),
    publisher: toName(toList(item.publisher)[0])
  }
}

function toList(value: unknown): unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

function toName(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  if (typeof value !== 'object' || value === null) return ''
  const {name} = value as {name?: unknown}
  return typeof name === 'string' ? name.trim() : toList(name).map(toName).join(', ')
}
