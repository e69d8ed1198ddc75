import {root} from '../../tree/builders.ts'
import {attachItems} from '../wire/attach-items.ts'
import {children, localName, within} from '../wire/xml-nodes.ts'
import {toElements, type XmlNode} from '../xml/to-elements.ts'
import {fromEntry} from './from-entry.ts'
import type {Input} from '../reader.ts'
import type {State} from '../../state.ts'
import type {Root} from '../../tree/types.ts'

/** RSS 1.0 has the address of an item in an attribute of RDF. */
const namespaces = {rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'}

/** Reads RSS 0.9x, 1.0 and 2.0, and Atom: the first of its items, the others as documents of their own. */
export function readFeed(input: Input, state: State): Root {
  const top = toElements(input.text, state, {namespaces})
  if (!top) return root([])
  const entries = entriesIn(top)
  attachItems(input.text, entries, input.mediaType, state)
  const channel = within(top, 'channel')[0] ?? top
  return entries[0] ? fromEntry(entries[0], channel, input.text, state) : root([])
}

function entriesIn(top: XmlNode): XmlNode[] {
  if (localName(top) === 'entry') return [top]
  const found = ['item', 'entry'].flatMap(name => within(top, name))
  return found.filter(entry => children(entry).length > 0)
}
