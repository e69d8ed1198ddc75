import {root} from '../../tree/builders.ts'
import {type JsonNode, parseJson} from '../json/index.ts'
import {elements, foldKey, members} from '../json/members.ts'
import {isNews} from './item-keys.ts'
import {fromItem} from './from-item.ts'
import type {Input} from '../reader.ts'
import type {State} from '../../state.ts'
import type {Root} from '../../tree/types.ts'

/** How deep items may stand in what an interface wraps them in: `{data: {item: {...}}}`. */
const deepest = 4

/** Reads ninjs 1 to 3, the news in JSON of the IPTC, with the dialects of those who write it. */
export function readNinjs(input: Input, state: State): Root {
  const items = findItems(parseJson(input.text, state))
  for (const [index, {offset, length}] of items.entries()) {
    const read = () => input.text.slice(offset, offset + length)
    if (index > 0) state.attach({relation: 'item', part: `item/${index + 1}`, mediaType: input.mediaType, read})
  }
  return items[0] ? fromItem(items[0], input.text, state) : root([])
}

/** The items of a document: itself, those of a list, or those that it wraps; not those in other items. */
function findItems(node: JsonNode | undefined, depth = 0): JsonNode[] {
  if (!node || depth > deepest) return []
  if (isItem(node)) return [node]
  const inner = node.type === 'array' ? elements(node) : members(node).map(([, value]) => value)
  return inner.flatMap(each => findItems(each, depth + 1))
}

function isItem(node: JsonNode): boolean {
  return isNews(new Set(members(node).map(([name]) => foldKey(name))))
}
