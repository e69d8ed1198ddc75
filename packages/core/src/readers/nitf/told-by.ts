import {toAuthor, type Told} from '../metadata.ts'
import {stateDate, stateEmbargo, stateField, stateLanguage, stateLocated, squeeze} from '../wire/state-field.ts'
import {toDateTime} from '../wire/to-date-time.ts'
import {all, at, attribute, children, within, wordsOf} from '../wire/xml-nodes.ts'
import type {XmlNode} from '../xml/to-elements.ts'

/** Fields that an element `nitf` states beside its text. */
export function* toldBy(nitf: XmlNode): Generator<Told> {
  const docdata = at(nitf, 'head/docdata')
  const bodyHead = at(nitf, 'body/body.head')
  yield stateField('genre', 'news', 'nitf:nitf')
  yield* genres(nitf)
  const title = wordsOf(at(nitf, 'head/title'))
  if (title) yield stateField('title', title, 'nitf:title')
  yield* dates(nitf, docdata, bodyHead)
  yield* stateLanguage(attribute(nitf, 'xml:lang', 'baselang'), 'nitf:lang')
  yield* stateLanguage(attribute(at(nitf, 'body'), 'xml:lang'), 'nitf:lang')
  const id = attribute(at(docdata, 'doc-id'), 'id-string')
  if (id) yield stateField('identifier', id, 'nitf:doc-id')
  for (const message of children(docdata, 'ed-msg')) {
    const info = attribute(message, 'info')
    if (info) yield stateField('instruction', info, 'nitf:ed-msg')
  }
  yield* senders(nitf, docdata, bodyHead)
  const authors = toAuthor(
    within(bodyHead, 'byline')
      .flatMap(byline => within(byline, 'person'))
      .map(wordsOf)
  )
  if (authors) yield stateField('author', authors, 'nitf:byline')
  const place = wordsOf(at(bodyHead, 'dateline/location')) || attribute(at(docdata, 'evloc'), 'city')
  if (place) yield stateLocated(place, 'nitf:location')
}

function* genres(nitf: XmlNode): Generator<Told> {
  for (const property of all(nitf, 'head/tobject/tobject.property')) {
    const type = attribute(property, 'tobject.property.type')
    if (type) yield stateField('genre', type, 'nitf:tobject.property')
  }
}

/** A release that is later than the issue is an embargo. */
function* dates(nitf: XmlNode, docdata: XmlNode | undefined, head: XmlNode | undefined): Generator<Told> {
  const norm = (name: string) => attribute(at(docdata, name), 'norm')
  const [issue, release] = [norm('date.issue'), norm('date.release')]
  yield* stateDate(issue, 'nitf:date.issue')
  yield* stateDate(attribute(at(head, 'dateline/story.date'), 'norm'), 'nitf:story.date')
  yield* stateDate(attribute(at(nitf, 'head/pubdata'), 'date.publication'), 'nitf:pubdata')
  if (isLater(release, issue)) yield* stateEmbargo(release, 'nitf:date.release')
  else yield* stateDate(release, 'nitf:date.release')
}

function isLater(release: string, issue: string): boolean {
  const [later, earlier] = [release, issue].map(text => Date.parse(toDateTime(text) ?? ''))
  return later !== undefined && earlier !== undefined && later > earlier
}

/** Who sends it: the distributor by its name in the text, else by the codes of the head. */
function* senders(nitf: XmlNode, docdata: XmlNode | undefined, head: XmlNode | undefined): Generator<Told> {
  const named = [
    ['nitf:distributor', wordsOf(at(head, 'distributor'))],
    ['nitf:from-src', attribute(at(docdata, 'del-list/from-src'), 'src-name')],
    ['nitf:doc.copyright', attribute(at(docdata, 'doc.copyright'), 'holder')],
    ['nitf:rights.owner', wordsOf(at(head, 'rights/rights.owner'))],
    ['nitf:pubdata', attribute(at(nitf, 'head/pubdata'), 'name')]
  ] as const
  for (const [source, name] of named) if (squeeze(name)) yield stateField('issuer.name', name, source)
}
