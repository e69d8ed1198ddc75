import {type Told, toAuthor} from '../metadata.ts'
import {stateContactInfo} from '../wire/state-contact-info.ts'
import {stateDate, stateEmbargo, stateField, stateLanguage, stateLocated, stateOtherDate} from '../wire/state-field.ts'
import {all, at, attribute, children, localName, wordsOf} from '../wire/xml-nodes.ts'
import type {XmlNode} from '../xml/to-elements.ts'

/** The type of an identifier that is the number of a release. */
const releaseNumber = /(?:release|document)\W?(?:number|no)\b/i

/** Fields that an item of NewsML-G2 states beside its text. */
export function* toldBy(item: XmlNode): Generator<Told> {
  const meta = at(item, 'itemMeta')
  const content = at(item, 'contentMeta')
  yield stateField('genre', 'news', 'newsml-g2:itemClass')
  for (const genre of children(content, 'genre'))
    yield stateField('genre', nameOf(genre) || attribute(genre, 'qcode'), 'newsml-g2:genre')
  yield* dates(meta, content)
  yield* stateEmbargo(wordsOf(at(meta, 'embargoed')), 'newsml-g2:embargoed')
  for (const each of children(content, 'language')) yield* stateLanguage(attribute(each, 'tag'), 'newsml-g2:language')
  yield* stateLanguage(attribute(item, 'xml:lang'), 'newsml-g2:lang')
  yield* identifiers(item, content)
  yield* parties(item, meta, content)
  for (const place of children(content, 'located')) {
    const name = nameOf(place)
    if (name) yield stateLocated(name, 'newsml-g2:located')
  }
  const codes = [
    ['version', attribute(item, 'version')],
    ['status', attribute(at(meta, 'pubStatus'), 'qcode', 'uri')],
    ...children(meta, 'signal').map(each => ['signal', attribute(each, 'qcode', 'uri')] as const)
  ] as const
  for (const [field, code] of codes) if (code) yield stateField(field, code, `newsml-g2:${field}`)
}

function* dates(meta: XmlNode | undefined, content: XmlNode | undefined): Generator<Told> {
  yield* stateDate(wordsOf(at(content, 'contentCreated')), 'newsml-g2:contentCreated')
  yield* stateDate(wordsOf(at(meta, 'firstCreated')), 'newsml-g2:firstCreated')
  yield* stateDate(wordsOf(at(meta, 'versionCreated')), 'newsml-g2:versionCreated')
  yield* stateOtherDate(wordsOf(at(content, 'contentModified')), 'newsml-g2:contentModified', 'modified')
}

/** A number of the release, then what identifies the item everywhere. */
function* identifiers(item: XmlNode, content: XmlNode | undefined): Generator<Told> {
  for (const other of children(content, 'altId')) {
    if (releaseNumber.test(attribute(other, 'type'))) yield stateField('identifier', wordsOf(other), 'newsml-g2:altId')
  }
  const guid = attribute(item, 'guid')
  if (guid) yield stateField('identifier', guid, 'newsml-g2:guid')
}

function* parties(item: XmlNode, meta: XmlNode | undefined, content: XmlNode | undefined): Generator<Told> {
  const creators = children(content, 'creator')
  const issuers = creators.filter(each => /issuer/i.test(attribute(each, 'role')))
  const senders = [...issuers, ...children(meta, 'provider'), ...all(item, 'rightsInfo/copyrightHolder')]
  for (const sender of senders) {
    const name = nameOf(sender)
    if (name) yield stateField('issuer.name', name, `newsml-g2:${localName(sender)}`)
  }
  for (const source of children(content, 'infoSource')) {
    const name = nameOf(source)
    if (name) yield stateField('infoSource', {name, role: 'cpprole:originfo'}, 'newsml-g2:infoSource')
  }
  const author = toAuthor(creators.filter(each => !issuers.includes(each)).map(nameOf))
  if (author) yield stateField('author', author, 'newsml-g2:creator')
  for (const speaker of children(content, 'contributor').filter(each => /speaker/i.test(attribute(each, 'role')))) {
    const [name] = nameOf(speaker).split(',')
    if (name) yield stateField('speakers', name, 'newsml-g2:contributor')
  }
  for (const issuer of issuers) yield* contactsOf(issuer, item)
}

/** What the item asserts of its issuer, or says of it in place. */
function* contactsOf(issuer: XmlNode, item: XmlNode): Generator<Told> {
  const keys = ['literal', 'qcode', 'uri'] as const
  const asserted = children(item, 'assert').filter(each =>
    keys.some(key => attribute(each, key) !== '' && attribute(each, key) === attribute(issuer, key))
  )
  for (const info of [issuer, ...asserted].flatMap(each => all(each, 'organisationDetails/contactInfo'))) {
    for (const each of children(info)) {
      const value =
        localName(each) === 'address' ? children(each).map(wordsOf).filter(Boolean).join(', ') : wordsOf(each)
      yield* stateContactInfo(localName(each), value, 'newsml-g2:contactInfo')
    }
  }
}

/** The name of a party or a place; a literal stands for it, a code does not: without its catalog it says nothing. */
function nameOf(node: XmlNode): string {
  const [name] = children(node, 'name').map(wordsOf).filter(Boolean)
  return name ?? attribute(node, 'literal')
}
