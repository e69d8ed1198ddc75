import {root} from '../../tree/builders.ts'
import {attachItems} from '../wire/attach-items.ts'
import {within} from '../wire/xml-nodes.ts'
import {toElements} from '../xml/to-elements.ts'
import {fromNewsItem} from './from-item.ts'
import type {Input} from '../reader.ts'
import type {State} from '../../state.ts'
import type {Root} from '../../tree/types.ts'

/** Reads NewsML 1: the first of its items, the others as documents of their own. */
export function readNewsml(input: Input, state: State): Root {
  const top = toElements(input.text, state, {namespaces: {}})
  if (!top) return root([])
  const found = within(top, 'NewsItem')
  const items = found.length > 0 ? found : [top]
  attachItems(input.text, items, input.mediaType, state)
  return items[0] ? fromNewsItem(items[0], top, input.text, state) : root([])
}
