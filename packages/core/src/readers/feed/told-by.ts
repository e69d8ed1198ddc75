import {toAuthor, type Told} from '../metadata.ts'
import {stateDate, stateField, stateLanguage, stateOtherDate} from '../wire/state-field.ts'
import {toldByFeed} from '../wire/told-by-feed.ts'
import {at, attribute, children, localName, wordsOf} from '../wire/xml-nodes.ts'
import type {XmlNode} from '../xml/to-elements.ts'

/** Elements with the day of publication, the one that counts first in front: RSS, Atom, Dublin Core. */
const dates = ['pubDate', 'published', 'issued', 'created', 'date', 'updated']

/** Fields that an entry of a feed states beside its text, and what the feed says of all of them. */
export function* toldBy(entry: XmlNode, channel: XmlNode): Generator<Told> {
  const words = (name: string) => wordsOf(at(entry, name))
  for (const name of dates) yield* stateDate(words(name), `feed:${name}`)
  for (const name of ['updated', 'modified']) yield* stateOtherDate(words(name), `feed:${name}`, 'modified')
  yield* stateLanguage(attribute(entry, 'xml:lang') || words('language'), 'feed:language')
  const id = words('guid') || words('id') || words('identifier') || attribute(entry, 'rdf:about')
  if (id) yield stateField('identifier', id, 'feed:guid')
  const author = toAuthor(authorsOf(entry, channel).map(nameOf))
  if (author) yield stateField('author', author, 'feed:author')
  const publisher = words('publisher') || wordsOf(at(entry, 'source/title')) || words('source')
  if (publisher) yield stateField('issuer.name', publisher, 'feed:source')
  const url = addressOf(entry)
  if (url) yield stateField('url', url, 'feed:link')
  yield* toldByFeed(
    {
      title: wordsOf(at(channel, 'title')),
      language: wordsOf(at(channel, 'language')) || attribute(channel, 'xml:lang')
    },
    'feed'
  )
}

/** Who wrote an entry; one of Atom that does not say so is by the author of its feed (RFC 4287, 4.2.1). */
function authorsOf(entry: XmlNode, channel: XmlNode): XmlNode[] {
  const own = children(entry, 'author', 'creator', 'contributor')
  return own.length > 0 ? own : children(channel, 'author').filter(author => at(author, 'name'))
}

/** RSS has `press@port.example (Ada Quist)`, Atom elements. */
function nameOf(author: XmlNode): string {
  const name = wordsOf(at(author, 'name'))
  if (name || children(author).length > 0) return name
  const text = wordsOf(author)
  return /\(([^()]+)\)$/.exec(text)?.[1] ?? (localName(author) === 'author' && /^\S+@\S+$/.test(text) ? '' : text)
}

function addressOf(entry: XmlNode): string {
  const links = children(entry, 'link')
  const own = links.find(link => /^(?:|alternate)$/.test(attribute(link, 'rel')))
  return attribute(own, 'href') || wordsOf(own)
}
