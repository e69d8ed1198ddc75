import type {State} from '../../state.ts'
import type {Role} from '../../tree/roles.ts'
import type {Root} from '../../tree/types.ts'
import {fromNitf} from '../nitf/from-nitf.ts'
import {isSentence} from '../nitf/is-sentence.ts'
import {ItemBuilder} from '../wire/item-builder.ts'
import {reportWithdrawn} from '../wire/report-withdrawn.ts'
import {readXmlContent} from '../wire/xml-content.ts'
import {at, attribute, children, localName, textBelow, within, wordsOf} from '../wire/xml-nodes.ts'
import type {XmlNode} from '../xml/to-elements.ts'
import {toldBy} from './told-by.ts'

/** Formats of a content, the one that says most first; others are no text. */
const formats: ReadonlyArray<RegExp> = [/nitf/i, /xhtml/i, /html/i, /xml/i, /^(?!.*css).*(?:text|plain|^$)/i]

/** What the role of a component makes of its text; in others it is the text of the item. */
const roles: ReadonlyArray<readonly [RegExp, Role]> = [
  [/^headline/i, 'headline'],
  [/abstract|summary|teaser/i, 'subheadline'],
  [/caption/i, 'caption'],
  [/contact/i, 'contact'],
  [/tweet|social/i, 'furniture'],
  [/boilerplate/i, 'boilerplate']
]

/** Roles of components whose content is for machines. */
const machine = /stylesheet|style|script|logo|thumbnail|metadata/i

/** Lines of news, with the role of each; `NewsLine` and the others are for desks. */
const lines: Readonly<Record<string, Role>> = {ByLine: 'byline', SubHeadLine: 'subheadline'}

/** The tree of one `NewsItem`, in the envelope of `top`. */
export function fromNewsItem(item: XmlNode, top: XmlNode, source: string, state: State): Root {
  const builder = new ItemBuilder(state)
  builder.tell(...toldBy(item, top))
  for (const usage of within(item, 'UsageType'))
    builder.line('instruction', textBelow(usage), 'instruction', 'newsml:UsageType')
  for (const note of children(at(item, 'NewsManagement'), 'Instruction')) {
    builder.line('instruction', textBelow(note), 'instruction', 'newsml:Instruction')
  }
  const components = children(item, 'NewsComponent')
  for (const newsLines of components.flatMap(linesOf)) addLines(newsLines, builder)
  for (const component of components) addComponent(component, builder, source)
  reportWithdrawn(attribute(at(item, 'NewsManagement/Status'), 'FormalName'), state)
  return builder.toTree()
}

/** The lines of a component and of those in it that are no pictures. */
function linesOf(component: XmlNode): XmlNode[] {
  if (isMachine(component) || roleOf(component) === 'caption') return []
  return [...children(component, 'NewsLines'), ...children(component, 'NewsComponent').flatMap(linesOf)]
}

function addLines(newsLines: XmlNode, builder: ItemBuilder) {
  const headlines = children(newsLines, 'HeadLine')
  for (const line of headlines) builder.line('headline', textBelow(line), 'headline', 'newsml:HeadLine')
  for (const line of children(newsLines)) {
    const name = localName(line)
    const role = lines[name] ?? 'furniture'
    const text = textBelow(line)
    if (name === 'HeadLine') continue
    if (name === 'DateLine') builder.dateline(text, 'newsml:DateLine')
    else if (name === 'ByLine' && !isSentence(wordsOf(line))) builder.line(role, text, 'byline', 'newsml:ByLine')
    else if (role === 'subheadline' || name === 'ByLine')
      builder.line('subheadline', text, 'subheadlines', `newsml:${name}`)
    else if (/^(?:Copyright|Rights|Credit)Line$/.test(name)) builder.close('furniture', text)
    else if (name === 'NewsLine') builder.line('furniture', textBelow(at(line, 'NewsLineText')))
    else builder.line(role, text)
  }
}

function isMachine(component: XmlNode): boolean {
  return machine.test(attribute(at(component, 'Role'), 'FormalName'))
}

function roleOf(component: XmlNode): Role | undefined {
  const name = attribute(at(component, 'Role'), 'FormalName')
  return roles.find(([pattern]) => pattern.test(name))?.[1]
}

/** Adds the text of a component and of those in it; contents beside each other are one content in several formats. */
function addComponent(component: XmlNode, builder: ItemBuilder, source: string) {
  if (isMachine(component)) return
  const role = roleOf(component)
  const contents = children(component, 'ContentItem')
    .filter(content => at(content, 'DataContent') !== undefined && rank(content) < formats.length)
    .toSorted((a, b) => rank(a) - rank(b))
  for (const [index, content] of contents.entries())
    addContent(content, index === 0 ? role : 'furniture', builder, source)
  for (const inner of children(component, 'NewsComponent')) addComponent(inner, builder, source)
}

function rank(content: XmlNode): number {
  const data = at(content, 'DataContent')
  const inside = children(data).map(localName).join(' ')
  const named = ['Format', 'MimeType', 'MediaType'].map(name => attribute(at(content, name), 'FormalName'))
  const index = formats.findIndex(pattern => [inside, ...named].some(name => name !== '' && pattern.test(name)))
  // A content of which nothing is said is text.
  return index >= 0 ? index : named.every(name => name === '') ? formats.length - 1 : formats.length
}

function addContent(content: XmlNode, role: Role | undefined, builder: ItemBuilder, source: string) {
  const data = at(content, 'DataContent') as XmlNode
  const [nitf] = within(data, 'nitf')
  if (role === 'headline' || role === 'subheadline') {
    builder.line(
      role,
      textBelow(at(data, 'html/body') ?? data),
      role === 'headline' ? 'headline' : undefined,
      'newsml:HeadLine'
    )
  } else if (nitf && !role) fromNitf(nitf, builder, source)
  else if (children(data).length > 0) builder.add(readXmlContent(at(data, 'html/body') ?? data, source), role)
  else builder.read(textBelow(data), attribute(at(content, 'MimeType'), 'FormalName'), role)
}
