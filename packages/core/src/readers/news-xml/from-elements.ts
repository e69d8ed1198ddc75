import type {State} from '../../state.ts'
import type {Root} from '../../tree/types.ts'
import {toAuthor, type Told} from '../metadata.ts'
import {ItemBuilder} from '../wire/item-builder.ts'
import {stateContactInfo} from '../wire/state-contact-info.ts'
import {stateDate, stateEmbargo, stateField, stateLanguage} from '../wire/state-field.ts'
import {readXmlContent} from '../wire/xml-content.ts'
import {attribute, children, localName, textBelow, within, wordsOf} from '../wire/xml-nodes.ts'
import type {XmlNode} from '../xml/to-elements.ts'
import {names} from './names.ts'

type Kind = keyof typeof names

/** The tree of an element whose children are named for what they hold. */
export function fromElements(item: XmlNode, source: string, state: State): Root {
  const builder = new ItemBuilder(state)
  const found = (kind: Kind) => children(item).filter(child => isOf(child, kind) && wordsOf(child) !== '')
  for (const each of found('instruction')) builder.line('instruction', textBelow(each), 'instruction', sourceOf(each))
  const [headline, ...headlines] = found('headline')
  if (headline) builder.line('headline', textBelow(headline), 'headline', sourceOf(headline))
  addBody(found('body'), builder, source)
  for (const each of [...headlines, ...found('subheadline')]) addSubheadline(each, builder)
  for (const each of found('byline')) builder.line('byline', textBelow(each), 'byline', sourceOf(each))
  for (const each of found('place')) builder.dateline(textBelow(each), sourceOf(each))
  for (const each of within(item, 'caption')) builder.close('caption', textBelow(each))
  for (const each of found('boilerplate')) builder.close('boilerplate', textBelow(each))
  for (const each of found('contact')) builder.close('contact', textBelow(each))
  builder.tell(...toldBy(item, found))
  return builder.toTree()
}

/** A slug for desks, without a space, is no line of the document. */
function addSubheadline(element: XmlNode, builder: ItemBuilder) {
  const isSlug = !/\s/.test(wordsOf(element)) && /[^\p{L}\p{M}\p{P}]|[/_-]/u.test(wordsOf(element))
  if (isSlug) builder.line('furniture', textBelow(element))
  else builder.line('subheadline', textBelow(element), 'subheadlines', sourceOf(element))
}

/** The longest is the text; others are set aside behind it. */
function addBody(bodies: ReadonlyArray<XmlNode>, builder: ItemBuilder, source: string) {
  const lengths = new Map(bodies.map(body => [body, wordsOf(body).length]))
  const ordered = bodies.toSorted((a, b) => (lengths.get(b) ?? 0) - (lengths.get(a) ?? 0))
  for (const [index, body] of ordered.entries()) {
    const role = index === 0 ? undefined : 'furniture'
    if (children(body).length > 0) builder.add(readXmlContent(body, source), role)
    else builder.read(textBelow(body), '', role)
  }
}

function* toldBy(item: XmlNode, found: (kind: Kind) => XmlNode[]): Generator<Told> {
  for (const each of found('date')) yield* stateDate(wordsOf(each), sourceOf(each))
  for (const each of found('embargo')) yield* stateEmbargo(wordsOf(each), sourceOf(each))
  yield* stateLanguage(attribute(item, 'xml:lang', 'lang', 'language'), 'news-xml:lang')
  for (const each of found('language')) yield* stateLanguage(wordsOf(each), sourceOf(each))
  for (const each of found('identifier')) yield stateField('identifier', wordsOf(each), sourceOf(each))
  const id = attribute(item, 'id', 'guid')
  if (id) yield stateField('identifier', id, 'news-xml:id')
  for (const each of found('genre')) yield stateField('genre', wordsOf(each), sourceOf(each))
  const author = toAuthor(found('byline').map(wordsOf))
  if (author) yield stateField('author', author, 'news-xml:byline')
  for (const each of found('issuer')) yield* issuerOf(each)
}

/** A name alone, or with how to reach it. */
function* issuerOf(element: XmlNode): Generator<Told> {
  const [name] = children(element, 'name', 'title')
  yield stateField('issuer.name', wordsOf(name ?? element).replaceAll(/^\/|\/$/g, ''), sourceOf(element))
  for (const each of name ? children(element) : [])
    yield* stateContactInfo(localName(each), wordsOf(each), sourceOf(element))
}

function isOf(element: XmlNode, kind: Kind): boolean {
  return (names[kind] as ReadonlyArray<string>).includes(localName(element).toLowerCase().replaceAll(/[_.-]/g, ''))
}

function sourceOf(element: XmlNode): string {
  return `news-xml:${localName(element)}`
}
