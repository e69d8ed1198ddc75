import {root} from '../../tree/builders.ts'
import {attachItems} from '../wire/attach-items.ts'
import {children, localName} from '../wire/xml-nodes.ts'
import {toElements, type XmlNode} from '../xml/to-elements.ts'
import {fromElements} from './from-elements.ts'
import {names} from './names.ts'
import type {Input} from '../reader.ts'
import type {State} from '../../state.ts'
import type {Root} from '../../tree/types.ts'

/** Reads XML that agencies and press offices have made for themselves: told by elements that are named for a headline and a text. */
export function readNewsXml(input: Input, state: State): Root {
  const top = toElements(input.text, state, {namespaces: {}})
  if (!top) return root([])
  const items = itemsIn(top)
  if (items.length === 0) {
    const reason = `Expected an element with a headline and a text right below, not an XML document (\`${localName(top)}\`)`
    state.message('unknown-type', reason)
  }
  attachItems(input.text, items, input.mediaType, state)
  return items[0] ? fromElements(items[0], input.text, state) : root([])
}

/** The elements that have a headline and a text right below; not those in others. */
function itemsIn(node: XmlNode): XmlNode[] {
  const inside = new Set(children(node).map(child => localName(child).toLowerCase()))
  const has = (words: ReadonlyArray<string>) => words.some(word => inside.has(word))
  if (has(names.headline) && has(names.body)) return [node]
  return children(node).flatMap(itemsIn)
}
