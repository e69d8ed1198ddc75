import {root} from '../../tree/builders.ts'
import type {Reader} from '../reader.ts'
import {attachItems} from '../wire/attach-items.ts'
import {children, localName, within} from '../wire/xml-nodes.ts'
import {xmlCharset} from '../xml/decode-xml.ts'
import {rootOf} from '../xml/root-of.ts'
import {toElements, type XmlNode} from '../xml/to-elements.ts'
import {fromItem} from './from-item.ts'

/** Kinds of items, each a document of its own. */
const itemNames = ['newsItem', 'packageItem', 'conceptItem', 'knowledgeItem', 'planningItem', 'catalogItem']

/** The namespace of the News Architecture of the IPTC. */
const namespace = /^http:\/\/iptc\.org\/std\/nar\//

/** NewsML-G2: the first of its items that is news, the others as documents of their own. */
export const newsmlG2: Reader = {
  name: 'newsml-g2',
  mediaTypes: [
    'application/vnd.iptc.g2.newsitem+xml',
    'application/vnd.iptc.g2.newsmessage+xml',
    'application/vnd.iptc.g2.packageitem+xml',
    'application/vnd.iptc.g2.conceptitem+xml',
    'application/vnd.iptc.g2.knowledgeitem+xml',
    'application/vnd.iptc.g2.planningitem+xml'
  ],
  extensions: ['.xml'],
  structured: true,
  declaredCharset: xmlCharset,
  sniff({text}) {
    const root = rootOf(text)
    if (!root) return 0
    const isKnown = root.local === 'newsMessage' || root.local === 'contentSet' || itemNames.includes(root.local)
    return isKnown ? 1 : namespace.test(root.uri) ? 0.9 : 0
  },
  read(input, state) {
    const top = toElements(input.text, state, {namespaces: {}})
    if (!top) return root([])
    const items = itemsIn(top)
    attachItems(input.text, items, input.mediaType, state)
    return items[0] ? fromItem(items[0], input.text, state) : root([])
  }
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
