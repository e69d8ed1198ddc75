import type {Reader} from '../reader.ts'
import {xmlCharset} from '../xml/decode-xml.ts'
import {rootOf} from '../xml/root-of.ts'

/** NewsML 1: the first of its items, the others as documents of their own. */
export const newsml: Reader = {
  name: 'newsml',
  mediaTypes: ['application/vnd.iptc.newsml+xml', 'text/vnd.iptc.newsml'],
  extensions: ['.newsml', '.xml'],
  structured: true,
  declaredCharset: xmlCharset,
  sniff: ({text}) => (/^(?:NewsML|NewsItem)$/.test(rootOf(text)?.local ?? '') ? 1 : 0),
  read: async (input, state) => (await import('./read-newsml.ts')).readNewsml(input, state)
}
