import {root} from '../../tree/builders.ts'
import {attachItems} from '../wire/attach-items.ts'
import {children, localName, within} from '../wire/xml-nodes.ts'
import {toElements, type XmlNode} from '../xml/to-elements.ts'
import {itemNames} from './item-names.ts'
import {fromItem} from './from-item.ts'
import type {Input} from '../reader.ts'
import type {State} from '../../state.ts'
import type {Root} from '../../tree/types.ts'

/** Reads NewsML-G2: the first of its items that is news, the others as documents of their own. */
export function readNewsmlG2(input: Input, state: State): Root {
  const top = toElements(input.text, state, {namespaces: {}})
  if (!top) return root([])
  const items = itemsIn(top)
  attachItems(input.text, items, input.mediaType, state)
  return items[0] ? fromItem(items[0], input.text, state) : root([])
}

/** The items, news first: a package before them only says what belongs together. What is empty beside others is none. */
function itemsIn(top: XmlNode): XmlNode[] {
  if (itemNames.includes(localName(top)) || localName(top) === 'contentSet') return [top]
  const found = itemNames.flatMap(name => within(top, name))
  const filled = found.filter(
    item => children(item, 'contentMeta', 'contentSet', 'concept', 'conceptSet', 'newsCoverageSet').length > 0
  )
  return filled.length > 0 ? filled : found
}
