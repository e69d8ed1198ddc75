import {root} from '../../tree/builders.ts'
import type {Reader} from '../reader.ts'
import {attachItems} from '../wire/attach-items.ts'
import {within} from '../wire/xml-nodes.ts'
import {xmlCharset} from '../xml/decode-xml.ts'
import {rootOf} from '../xml/root-of.ts'
import {toElements} from '../xml/to-elements.ts'
import {fromNewsItem} from './from-item.ts'

/** NewsML 1: the first of its items, the others as documents of their own. */
export const newsml: Reader = {
  name: 'newsml',
  mediaTypes: ['application/vnd.iptc.newsml+xml', 'text/vnd.iptc.newsml'],
  extensions: ['.newsml', '.xml'],
  structured: true,
  declaredCharset: xmlCharset,
  sniff: ({text}) => (/^(?:NewsML|NewsItem)$/.test(rootOf(text)?.local ?? '') ? 1 : 0),
  read(input, state) {
    const top = toElements(input.text, state, {namespaces: {}})
    if (!top) return root([])
    const found = within(top, 'NewsItem')
    const items = found.length > 0 ? found : [top]
    attachItems(input.text, items, input.mediaType, state)
    return items[0] ? fromNewsItem(items[0], top, input.text, state) : root([])
  }
}
