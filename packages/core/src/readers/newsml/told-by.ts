import {toAuthor, type Told} from '../metadata.ts'
import {stateDate, stateEmbargo, stateField, stateLanguage, stateLocated, stateOtherDate} from '../wire/state-field.ts'
import {all, at, attribute, children, within, wordsOf} from '../wire/xml-nodes.ts'
import type {XmlNode} from '../xml/to-elements.ts'

/** Fields that a `NewsItem` and the envelope around it state beside the text. */
export function* toldBy(item: XmlNode, top: XmlNode): Generator<Told> {
  const management = at(item, 'NewsManagement')
  yield stateField('genre', 'news', 'newsml:NewsItem')
  for (const genre of within(item, 'Genre')) yield* formal('genre', genre, 'newsml:Genre')
  yield* dates(management)
  yield* languages(item)
  yield* identifiers(item)
  yield* parties(item, top)
  for (const place of within(item, 'Location')) {
    const city = property(place, 'City')
    const isOrigin = /^(?:|origin|from)$/i.test(attribute(place, 'HowPresent'))
    if (city && isOrigin) yield stateLocated(city, 'newsml:Location')
  }
  yield* formal('status', at(management, 'Status'), 'newsml:Status')
  const version = wordsOf(at(item, 'Identification/NewsIdentifier/RevisionId'))
  if (version) yield stateField('version', version, 'newsml:RevisionId')
}

function* formal(field: 'genre' | 'status', node: XmlNode | undefined, source: string): Generator<Told> {
  const name = attribute(node, 'FormalName')
  if (name) yield stateField(field, name, source)
}

function property(node: XmlNode, name: string): string {
  return attribute(
    children(node, 'Property').find(each => attribute(each, 'FormalName') === name),
    'Value'
  )
}

/** The first revision is when it was published; what is embargoed says when its status will change. */
function* dates(management: XmlNode | undefined): Generator<Told> {
  const [first, revised] = ['FirstCreated', 'ThisRevisionCreated'].map(name => wordsOf(at(management, name)))
  yield* stateDate(first ?? '', 'newsml:FirstCreated')
  yield* stateDate(revised ?? '', 'newsml:ThisRevisionCreated')
  if (revised !== first) yield* stateOtherDate(revised ?? '', 'newsml:ThisRevisionCreated', 'modified')
  const status = attribute(at(management, 'Status'), 'FormalName')
  const change = wordsOf(at(management, 'StatusWillChange/DateAndTime'))
  if (/embargo/i.test(status)) yield* stateEmbargo(change, 'newsml:StatusWillChange')
}

function* languages(item: XmlNode): Generator<Told> {
  const declared = [...within(item, 'Language').map(node => attribute(node, 'FormalName')), attribute(item, 'xml:lang')]
  for (const tag of declared) yield* stateLanguage(tag, 'newsml:Language')
}

function* identifiers(item: XmlNode): Generator<Told> {
  const identifier = at(item, 'Identification/NewsIdentifier')
  const id = wordsOf(at(identifier, 'PublicIdentifier')) || wordsOf(at(identifier, 'NewsItemId'))
  if (id) yield stateField('identifier', id, 'newsml:PublicIdentifier')
}

/** The provider sends it, the source wrote it; the envelope says who sent it on. */
function* parties(item: XmlNode, top: XmlNode): Generator<Told> {
  const named = (name: string) =>
    within(item, name)
      .flatMap(each => children(each, 'Party'))
      .map(nameOf)
  const [provider] = named('Provider')
  const [origin] = named('Source')
  const [sender] = all(top, 'NewsEnvelope/SentFrom/Party').map(nameOf)
  for (const [name, source] of [
    [provider, 'newsml:Provider'],
    [sender, 'newsml:SentFrom'],
    [origin, 'newsml:Source']
  ] as const)
    if (name) yield stateField('issuer.name', name, source)
  if (origin) yield stateField('infoSource', {name: origin, role: 'cpprole:originfo'}, 'newsml:Source')
  const author = toAuthor(within(item, 'ByLine').map(wordsOf))
  if (author) yield stateField('author', author, 'newsml:ByLine')
}

/** The name of a party: in full, if it says so, else the code that it goes by. */
function nameOf(party: XmlNode): string {
  return property(party, 'Organization') || attribute(party, 'FormalName')
}
