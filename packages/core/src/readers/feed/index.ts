import {root} from '../../tree/builders.ts'
import type {Reader} from '../reader.ts'
import {attachItems} from '../wire/attach-items.ts'
import {children, localName, within} from '../wire/xml-nodes.ts'
import {xmlCharset} from '../xml/decode-xml.ts'
import {rootOf} from '../xml/root-of.ts'
import {toElements, type XmlNode} from '../xml/to-elements.ts'
import {fromEntry} from './from-entry.ts'

/** The root of RSS 0.9x and 2.0, of RSS 1.0 (in RDF) and 0.90, and of Atom. */
const roots = /^(?:rss|RDF|feed|channel|entry)$/

/** RSS 1.0 has the address of an item in an attribute of RDF. */
const namespaces = {rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'}

/** Namespaces of documents whose root has one of these names; some feeds have none. */
const rootNamespaces = /^$|atom|rss|rdf|purl\.org/i

/** RSS 0.9x, 1.0 and 2.0, and Atom: the first of its items, the others as documents of their own. */
export const feed: Reader = {
  name: 'feed',
  mediaTypes: ['application/rss+xml', 'application/atom+xml', 'application/rdf+xml', 'text/xml', 'application/xml'],
  extensions: ['.rss', '.atom', '.rdf', '.xml'],
  structured: true,
  declaredCharset: xmlCharset,
  sniff({text}) {
    const root = rootOf(text)
    return root && roots.test(root.local) && rootNamespaces.test(root.uri) ? 1 : 0
  },
  read(input, state) {
    const top = toElements(input.text, state, {namespaces})
    if (!top) return root([])
    const entries = entriesIn(top)
    attachItems(input.text, entries, input.mediaType, state)
    const channel = within(top, 'channel')[0] ?? top
    return entries[0] ? fromEntry(entries[0], channel, input.text, state) : root([])
  }
}

function entriesIn(top: XmlNode): XmlNode[] {
  if (localName(top) === 'entry') return [top]
  const found = ['item', 'entry'].flatMap(name => within(top, name))
  return found.filter(entry => children(entry).length > 0)
}
