import type {JsonNode} from '../json/index.ts'
import {elements, member, members, scalar} from '../json/members.ts'
import {toAuthor, type Told} from '../metadata.ts'
import {stateContactInfo} from '../wire/state-contact-info.ts'
import {stateDate, stateEmbargo, stateField, stateLanguage, stateOtherDate, stateLocated} from '../wire/state-field.ts'

/** Members that say when an item was published, the one that counts first in front. */
const dates = [
  'contentcreated',
  'firstpublished',
  'firstcreated',
  'published',
  'datepublished',
  'publishedat',
  'versioncreated'
]

/** Members that say who sends an item, the one that counts first in front. */
const senders = ['provider', 'publisher', 'source', 'infosource', 'infosources', 'copyrightholder']

/** The type of an identifier that is the number of a release. */
const releaseNumber = /(?:release|document)\W?(?:number|no)\b/i

/** Fields that an item of ninjs states beside its text. */
export function* toldBy(item: JsonNode): Generator<Told> {
  const text = (...names: string[]) => scalar(member(item, ...names))
  yield stateField('genre', 'news', 'ninjs:item')
  for (const genre of namesIn(item, 'genre', 'genres')) yield stateField('genre', genre, 'ninjs:genre')
  for (const name of dates) yield* stateDate(text(name), `ninjs:${name}`)
  yield* stateOtherDate(text('contentmodified', 'versioncreated'), 'ninjs:versioncreated', 'modified')
  yield* stateEmbargo(text('embargoeduntil', 'embargoed'), 'ninjs:embargoed')
  yield* stateLanguage(text('language'), 'ninjs:language')
  yield* identifiers(item)
  yield* people(item)
  for (const name of senders)
    for (const sender of namesIn(item, name)) yield stateField('issuer.name', sender, `ninjs:${name}`)
  for (const place of namesIn(item, 'located')) yield stateLocated(place, 'ninjs:located')
  for (const name of ['version', 'signal'] as const)
    for (const value of namesIn(item, name)) yield stateField(name, value, `ninjs:${name}`)
  const status = text('pubstatus')
  if (status) yield stateField('status', status, 'ninjs:pubstatus')
}

/** A number of the release, then what identifies the item. */
function* identifiers(item: JsonNode): Generator<Told> {
  const others = elements(member(item, 'altids')).flatMap(each =>
    member(each, 'value')
      ? [[scalar(member(each, 'role')), scalar(member(each, 'value'))] as const]
      : members(each).map(([role, value]) => [role, scalar(value)] as const)
  )
  for (const [role, value] of others)
    if (releaseNumber.test(role)) yield stateField('identifier', value, 'ninjs:altids')
  const own = scalar(member(item, 'guid', 'uri', 'id'))
  if (own) yield stateField('identifier', own, 'ninjs:uri')
}

/** Whose words they are, who issues them, who wrote them. */
function* people(item: JsonNode): Generator<Told> {
  for (const each of elements(member(item, 'person', 'people'))) {
    if (/speaker/i.test(relOf(each))) yield stateField('speakers', scalar(member(each, 'name')), 'ninjs:people')
  }
  for (const each of elements(member(item, 'organisation', 'organisations'))) {
    if (!/issuer/i.test(relOf(each))) continue
    yield stateField('issuer.name', scalar(member(each, 'name')), 'ninjs:organisations')
    for (const info of elements(member(each, 'contactinfo'))) {
      const address = member(info, 'address')
      const value = address ? addressOf(address) : scalar(member(info, 'value'))
      yield* stateContactInfo(scalar(member(info, 'type')), value, 'ninjs:organisations')
    }
  }
  const author = toAuthor(namesIn(item, 'authors', 'author', 'byline'))
  if (author) yield stateField('author', author, 'ninjs:authors')
}

function relOf(node: JsonNode): string {
  return scalar(member(node, 'rel', 'role'))
}

function addressOf(node: JsonNode): string {
  if (node.type !== 'object') return scalar(node)
  const lines = elements(member(node, 'lines')).map(scalar)
  const parts = ['locality', 'area', 'postalCode', 'country'].map(name => scalar(member(node, name)))
  return [...lines, ...parts].filter(part => part !== '').join(', ')
}

/** The names that a member gives: a text, an object with a name, or a list of these. */
function namesIn(item: JsonNode, ...names: string[]): string[] {
  return names
    .flatMap(name => elements(member(item, name)))
    .map(each => (each.type === 'object' ? scalar(member(each, 'name', 'title', 'literal', 'code')) : scalar(each)))
    .filter(name => name.trim() !== '')
}
