import type {State} from '../../state.ts'
import type {Root} from '../../tree/types.ts'
import {ItemBuilder} from '../wire/item-builder.ts'
import {readXmlContent} from '../wire/xml-content.ts'
import {at, attribute, attributeText, children, textBelow} from '../wire/xml-nodes.ts'
import type {XmlNode} from '../xml/to-elements.ts'
import {toldBy} from './told-by.ts'

/** Elements that hold the text of an entry, the one that says most first: `content:encoded`, Atom's, `xhtml:body`, the summary. */
const contents = ['encoded', 'content', 'body', 'fullitem', 'description', 'summary']

/** The tree of one entry of a feed. */
export function fromEntry(entry: XmlNode, channel: XmlNode, source: string, state: State): Root {
  const builder = new ItemBuilder(state)
  const [title, ...titles] = children(entry, 'title')
  if (title) builder.line('headline', textBelow(title), 'headline', 'feed:title')
  for (const other of titles) builder.line('furniture', textBelow(other))
  addContents(entry, builder, source)
  for (const subtitle of children(entry, 'subtitle'))
    builder.line('subheadline', textBelow(subtitle), 'subheadlines', 'feed:subtitle')
  for (const enclosure of [...children(entry, 'enclosure'), ...children(entry, 'link').filter(isEnclosure)]) {
    const name = attribute(enclosure, 'url') ? 'url' : 'href'
    builder.link(attribute(enclosure, name), attributeText(enclosure, name, source))
  }
  addMedia(entry, builder)
  builder.tell(...toldBy(entry, channel))
  return builder.toTree()
}

function isEnclosure(link: XmlNode): boolean {
  return attribute(link, 'rel') === 'enclosure'
}

/** The fullest content is the text; a shorter one that says something else is a subheadline. */
function addContents(entry: XmlNode, builder: ItemBuilder, source: string) {
  // `media:content` has an address, and words about it.
  const found = contents
    .flatMap(name => children(entry, name))
    .filter(each => attribute(each, 'url') === '' && textBelow(each).value.trim() !== '')
  const [main, ...others] = found
  if (main) addContent(main, builder, source)
  for (const other of others) builder.line('subheadline', textBelow(other))
}

/** Escaped HTML, or plain text; XHTML where Atom says so, or where there are elements. */
function addContent(content: XmlNode, builder: ItemBuilder, source: string) {
  if (children(content).length > 0) builder.add(readXmlContent(at(content, 'div') ?? content, source))
  else builder.read(textBelow(content), attribute(content, 'type') === 'text' ? 'text/plain' : '')
}

/** Captions and credits of pictures (Media RSS). */
function addMedia(entry: XmlNode, builder: ItemBuilder) {
  for (const media of mediaIn(entry)) {
    for (const words of children(media, 'description', 'title', 'text', 'credit'))
      builder.close('caption', textBelow(words))
  }
}

/** Elements that have the address of a picture or a film, and words for it. */
function mediaIn(node: XmlNode): XmlNode[] {
  return children(node).flatMap(child => (attribute(child, 'url') === '' ? mediaIn(child) : [child]))
}
