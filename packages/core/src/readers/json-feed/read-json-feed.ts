import {paragraph, root, text as textNode} from '../../tree/builders.ts'
import {type JsonNode, parseJson} from '../json/index.ts'
import {elements, member, scalar} from '../json/members.ts'
import {toStringText} from '../json/string-text.ts'
import {type Told, toAuthor} from '../metadata.ts'
import {attachItems} from '../wire/attach-items.ts'
import {ItemBuilder} from '../wire/item-builder.ts'
import {stateDate, stateField, stateLanguage, stateOtherDate} from '../wire/state-field.ts'
import {toldByFeed} from '../wire/told-by-feed.ts'
import type {Input} from '../reader.ts'
import type {State} from '../../state.ts'
import type {Root} from '../../tree/types.ts'

/** Reads JSON Feed 1 and 1.1: the first of its items, the others as documents of their own. */
export function readJsonFeed(input: Input, state: State): Root {
  const feed = parseJson(input.text, state)
  const items = elements(member(feed, 'items')).filter(({type}) => type === 'object')
  const places = items.map(({offset, length}) => ({start: offset, end: offset + length}))
  attachItems(input.text, places, input.mediaType, state)
  return items[0] ? fromItem(items[0], feed, input.text, state) : root([])
}

function fromItem(item: JsonNode, feed: JsonNode | undefined, source: string, state: State): Root {
  const builder = new ItemBuilder(state)
  builder.line('headline', toStringText(member(item, 'title'), source), 'headline', 'json-feed:title')
  const [content, alternate] = ['content_html', 'content_text'].map(name => toStringText(member(item, name), source))
  const [main, other] = content?.value.trim() ? [content, alternate] : [alternate, undefined]
  if (main) builder.read(main, main === content ? 'text/html' : 'text/plain')
  builder.line('subheadline', toStringText(member(item, 'summary'), source))
  if (other) builder.setAside(other)
  for (const each of elements(member(item, 'attachments'))) addAttachment(builder, each, source)
  builder.tell(...toldBy(item, feed))
  return builder.toTree()
}

function addAttachment(builder: ItemBuilder, attachment: JsonNode, source: string) {
  const url = toStringText(member(attachment, 'url'), source)
  const title = toStringText(member(attachment, 'title'), source)
  const shown = title.value.trim() === '' ? url : title
  if (shown.value.trim() === '') return
  const leaf = textNode(shown.value, shown.origin)
  builder.after.push(paragraph([{type: 'link', url: url.value, children: [leaf]}], {role: 'related'}))
}

function* toldBy(item: JsonNode, feed: JsonNode | undefined): Generator<Told> {
  const text = (name: string) => scalar(member(item, name))
  yield* stateDate(text('date_published'), 'json-feed:date_published')
  yield* stateOtherDate(text('date_modified'), 'json-feed:date_modified', 'modified')
  yield* stateLanguage(text('language'), 'json-feed:language')
  const author = toAuthor(elements(member(item, 'authors', 'author')).map(each => scalar(member(each, 'name'))))
  if (author) yield stateField('author', author, 'json-feed:authors')
  if (text('id')) yield stateField('identifier', text('id'), 'json-feed:id')
  if (text('url')) yield stateField('url', text('url'), 'json-feed:url')
  yield* toldByFeed({title: scalar(member(feed, 'title')), language: scalar(member(feed, 'language'))}, 'json-feed')
}
