import type {Reader} from '../reader.ts'
import {xmlCharset} from '../xml/decode-xml.ts'
import {rootOf} from '../xml/root-of.ts'

/** The root of RSS 0.9x and 2.0, of RSS 1.0 (in RDF) and 0.90, and of Atom. */
const roots = /^(?:rss|RDF|feed|channel|entry)$/

/** Namespaces of documents whose root has one of these names; some feeds have none. */
const rootNamespaces = /^$|atom|rss|rdf|purl\.org/i

/** RSS 0.9x, 1.0 and 2.0, and Atom: the first of its items, the others as documents of their own. */
export const feed: Reader = {
  name: 'feed',
  mediaTypes: ['application/rss+xml', 'application/atom+xml', 'application/rdf+xml'],
  extensions: ['.rss', '.atom', '.rdf', '.xml'],
  structured: true,
  declaredCharset: xmlCharset,
  sniff({text}) {
    const root = rootOf(text)
    return root && roots.test(root.local) && rootNamespaces.test(root.uri) ? 1 : 0
  },
  read: async (input, state) => (await import('./read-feed.ts')).readFeed(input, state)
}
