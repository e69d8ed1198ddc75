import {root} from '../../tree/builders.ts'
import type {Reader} from '../reader.ts'
import {attachItems} from '../wire/attach-items.ts'
import {children, localName} from '../wire/xml-nodes.ts'
import {xmlCharset} from '../xml/decode-xml.ts'
import {rootOf} from '../xml/root-of.ts'
import {toElements, type XmlNode} from '../xml/to-elements.ts'
import {fromElements} from './from-elements.ts'
import {names} from './names.ts'

/** XML that agencies and press offices have made for themselves: told by elements that are named for a headline and a text. */
export const newsXml: Reader = {
  name: 'news-xml',
  mediaTypes: ['application/xml', 'text/xml'],
  extensions: ['.xml'],
  structured: true,
  declaredCharset: xmlCharset,
  sniff({text}) {
    if (!rootOf(text) || !/^\s*<\?xml|\sxmlns/.test(text)) return 0
    return mentions(text, names.headline) && mentions(text, names.body) ? 0.6 : 0
  },
  read(input, state) {
    const top = toElements(input.text, state, {namespaces: {}})
    if (!top) return root([])
    const items = itemsIn(top)
    attachItems(input.text, items, input.mediaType, state)
    return items[0] ? fromElements(items[0], input.text, state) : root([])
  }
}

function mentions(text: string, words: ReadonlyArray<string>): boolean {
  return new RegExp(`<(?:[\\w-]+:)?(?:${words.join('|')})[\\s/>]`, 'i').test(text)
}

/** The elements that have a headline and a text right below; not those in others. */
function itemsIn(node: XmlNode): XmlNode[] {
  const inside = new Set(children(node).map(child => localName(child).toLowerCase()))
  const has = (words: ReadonlyArray<string>) => words.some(word => inside.has(word))
  if (has(names.headline) && has(names.body)) return [node]
  return children(node).flatMap(itemsIn)
}
