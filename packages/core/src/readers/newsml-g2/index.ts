import type {Reader} from '../reader.ts'
import {xmlCharset} from '../xml/decode-xml.ts'
import {itemNames} from './item-names.ts'
import {rootOf} from '../xml/root-of.ts'

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
  read: async (input, state) => (await import('./read-newsml-g2.ts')).readNewsmlG2(input, state)
}
