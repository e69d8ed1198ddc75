import type {State} from '../../state.ts'
import type {Role} from '../../tree/roles.ts'
import type {Root} from '../../tree/types.ts'
import {fromNitf} from '../nitf/from-nitf.ts'
import {ItemBuilder} from '../wire/item-builder.ts'
import {reportWithdrawn} from '../wire/report-withdrawn.ts'
import {readXmlContent} from '../wire/xml-content.ts'
import {all, at, attribute, attributeText, children, localName, textBelow, within, wordsOf} from '../wire/xml-nodes.ts'
import type {XmlNode} from '../xml/to-elements.ts'
import {addConcepts} from './concepts.ts'
import {addCoverage} from './coverage.ts'
import {toldBy} from './told-by.ts'

/** Contents of an item, the one that says most first: they are renditions of the same. */
const contents: ReadonlyArray<RegExp> = [/nitf/i, /x?html/i, /xml/i, /plain|^$/i]

/** Roles of headlines that stand under or over the main one, in codes of the IPTC and of agencies. */
const subheadRoles = /sub|kicker|deck|strap|overline/i

/** Roles of descriptions that are of a picture. */
const captionRoles = /caption/i

/** The tree of one item of any kind: news, a package of items, concepts. */
export function fromItem(item: XmlNode, source: string, state: State): Root {
  const builder = new ItemBuilder(state)
  const meta = at(item, 'itemMeta')
  const content = at(item, 'contentMeta')
  builder.tell(...toldBy(item))
  for (const note of children(meta, 'edNote', 'ednote'))
    builder.line('instruction', textBelow(note), 'instruction', 'newsml-g2:edNote')
  for (const terms of all(item, 'rightsInfo/usageTerms'))
    builder.line('instruction', textBelow(terms), 'instruction', 'newsml-g2:usageTerms')
  for (const slug of children(content, 'slugline')) builder.line('furniture', textBelow(slug))
  addHeadlines(content, meta, builder)
  addContents(localName(item) === 'contentSet' ? item : at(item, 'contentSet'), builder, source)
  addDescriptions(content, builder)
  for (const by of children(content, 'by')) builder.line('byline', textBelow(by), 'byline', 'newsml-g2:by')
  for (const dateline of children(content, 'dateline')) builder.dateline(textBelow(dateline), 'newsml-g2:dateline')
  addReferences(item, builder, source)
  addConcepts(item, builder)
  addCoverage(item, builder)
  for (const line of children(content, 'creditline')) builder.close('furniture', textBelow(line))
  for (const line of all(item, 'rightsInfo/copyrightNotice')) builder.close('furniture', textBelow(line))
  const status = at(meta, 'pubStatus')
  reportWithdrawn(
    attribute(status, 'qcode', 'uri'),
    state,
    status && [{part: '', start: status.start, end: status.end}]
  )
  return builder.toTree()
}

/** The title of an item is for those who handle it; it stands for a headline where there is none. */
function addHeadlines(content: XmlNode | undefined, meta: XmlNode | undefined, builder: ItemBuilder) {
  const headlines = children(content, 'headline').filter(each => wordsOf(each) !== '')
  const main = headlines.find(each => !subheadRoles.test(attribute(each, 'role'))) ?? headlines[0]
  if (main) builder.line('headline', textBelow(main), 'headline', 'newsml-g2:headline')
  for (const each of headlines) {
    if (each === main) continue
    const isSub = subheadRoles.test(attribute(each, 'role'))
    if (isSub) builder.line('subheadline', textBelow(each), 'subheadlines', 'newsml-g2:headline')
    else builder.line('furniture', textBelow(each))
  }
  for (const title of children(meta, 'title')) {
    if (main) builder.line('furniture', textBelow(title))
    else builder.line('headline', textBelow(title), 'headline', 'newsml-g2:title')
  }
}

/** The richest content is the text; others that are in the item are set aside. */
function addContents(set: XmlNode | undefined, builder: ItemBuilder, source: string) {
  const inline = children(set, 'inlineXML', 'inlineData')
    .filter(each => rank(each) < contents.length && attribute(each, 'encoding') === '')
    .toSorted((a, b) => rank(a) - rank(b))
  for (const [index, each] of inline.entries()) addContent(each, index === 0 ? undefined : 'furniture', builder, source)
}

function rank(content: XmlNode): number {
  const inside = children(content).map(localName).join(' ')
  const type = attribute(content, 'contenttype')
  const index = contents.findIndex(pattern => (inside !== '' && pattern.test(inside)) || pattern.test(type))
  return index < 0 && inside !== '' ? contents.length - 1 : index < 0 ? contents.length : index
}

function addContent(content: XmlNode, role: Role | undefined, builder: ItemBuilder, source: string) {
  const [nitf] = within(content, 'nitf')
  const [html] = within(content, 'html')
  const [events] = children(content, 'events', 'concepts')
  if (events) return
  if (nitf && !role) fromNitf(nitf, builder, source)
  else if (children(content).length > 0) builder.add(readXmlContent(at(html, 'body') ?? html ?? content, source), role)
  else builder.read(textBelow(content), attribute(content, 'contenttype'), role)
}

/** A description stands for the text where there is none. */
function addDescriptions(content: XmlNode | undefined, builder: ItemBuilder) {
  for (const each of children(content, 'description')) {
    const text = textBelow(each)
    if (captionRoles.test(attribute(each, 'role'))) builder.line('caption', text)
    else if (builder.body.length === 0) builder.read(text)
    else builder.line('subheadline', text)
  }
}

/** What a package refers to: titles of its items, or their addresses, by the groups that it has. */
function addReferences(item: XmlNode, builder: ItemBuilder, source: string) {
  for (const group of all(item, 'groupSet/group')) {
    for (const title of children(group, 'title')) builder.close('related', textBelow(title))
    for (const reference of [...within(group, 'itemRef'), ...within(group, 'conceptRef')]) {
      const [title] = children(reference, 'title', 'headline')
      const name = attribute(reference, 'href') ? 'href' : 'residref'
      builder.link(
        attribute(reference, 'href', 'residref'),
        title ? textBelow(title) : attributeText(reference, name, source)
      )
      for (const each of children(reference, 'description')) builder.close('related', textBelow(each))
    }
  }
}
