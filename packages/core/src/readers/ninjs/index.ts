import {root} from '../../tree/builders.ts'
import {type JsonNode, parseJson} from '../json/index.ts'
import {elements, foldKey, member, members} from '../json/members.ts'
import type {Reader} from '../reader.ts'
import {fromItem} from './from-item.ts'

/** Members that only news has: a document with a text and one of these is an item. */
const itemKeys: ReadonlySet<string> = new Set(
  'uri guid id type version firstcreated versioncreated contentcreated pubstatus urgency standard source'.split(' ')
)

/** Members that are the words of an item. */
const textKeys: ReadonlySet<string> = new Set(
  'headline headlines title body bodies bodyhtml bodyxhtml bodytext descriptiontext descriptions'.split(' ')
)

/** How deep items may stand in what an interface wraps them in: `{data: {item: {...}}}`. */
const deepest = 4

/** ninjs 1 to 3, the news in JSON of the IPTC, with the dialects of those who write it. */
export const ninjs: Reader = {
  name: 'ninjs',
  mediaTypes: ['application/vnd.iptc.ninjs+json', 'application/ninjs+json', 'application/json'],
  extensions: ['.ninjs', '.json'],
  structured: true,
  sniff({text}) {
    if (!/^\s*[{[]/.test(text)) return 0
    const keys = new Set([...text.matchAll(/"([\w-]{2,20})"\s*:/g)].map(([, key = '']) => foldKey(key)))
    const hasText = [...textKeys].some(key => keys.has(key))
    return hasText && [...itemKeys].some(key => keys.has(key)) ? 0.85 : 0
  },
  read(input, state) {
    const items = findItems(parseJson(input.text, state))
    for (const [index, {offset, length}] of items.entries()) {
      const read = () => input.text.slice(offset, offset + length)
      if (index > 0) state.attach({relation: 'item', part: `item/${index + 1}`, mediaType: input.mediaType, read})
    }
    return items[0] ? fromItem(items[0], input.text, state) : root([])
  }
}

/** The items of a document: itself, those of a list, or those that it wraps; not those in other items. */
function findItems(node: JsonNode | undefined, depth = 0): JsonNode[] {
  if (!node || depth > deepest) return []
  if (isItem(node)) return [node]
  const inner = node.type === 'array' ? elements(node) : members(node).map(([, value]) => value)
  return inner.flatMap(each => findItems(each, depth + 1))
}

function isItem(node: JsonNode): boolean {
  const keys = members(node).map(([name]) => foldKey(name))
  return (
    keys.some(key => textKeys.has(key)) &&
    (keys.some(key => itemKeys.has(key)) || member(node, 'body', 'bodies') !== undefined)
  )
}
