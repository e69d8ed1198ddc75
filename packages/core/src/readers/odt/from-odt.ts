import type * as mdast from 'mdast'
import type {RuleId} from '../../messages.ts'
import type {State} from '../../state.ts'
import {root} from '../../tree/builders.ts'
import type {Root, Span} from '../../tree/types.ts'
import {toBlocks} from '../../tree/walk.ts'
import {FlowBuilder} from '../flow/flow-builder.ts'
import type {Cell} from '../flow/to-table.ts'
import {addFields, type Told, toAuthor} from '../metadata.ts'
import {decodeXml} from '../xml/decode-xml.ts'
import type {XmlElement} from '../xml/element.ts'
import {readByHandlers} from '../xml/read-by-handlers.ts'
import {childOf, textOf, toElements, type XmlNode} from '../xml/to-elements.ts'
import {openZip, type Zip} from '../zip/index.ts'
import {handlerOf} from './handlers.ts'
import {readMarginals} from './read-marginals.ts'
import {namespaces} from './namespaces.ts'
import type {StoryState} from './state.ts'
import {readStyles, type Styles} from './styles.ts'

/** How sure the properties of a file are of what is in it; see the core properties of DOCX. */
const confidence = 0.2

/** What a document says, in its parts: its text, its common styles, what is known of it. */
interface Sources {
  readonly content: Source
  readonly common: Source | undefined
  /** The element with the properties of the file. */
  readonly meta: XmlNode | undefined
}

interface Source {
  readonly part: string
  readonly text: string
  /** Its elements; of the text itself, those that stand before it. */
  readonly top: XmlNode | undefined
}

/** The tree of a text of OpenDocument: its first page's header, its text, its notes, its footers, its comments. */
export function fromOdt(bytes: Uint8Array, state: State): Root {
  const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b
  const sources = isPacked ? fromZip(bytes, state) : fromFlat(bytes, state)
  if (!sources) return root([])
  const {content, common, meta} = sources
  const {part, text} = content
  const styles = readStyles(common?.top === content.top ? [content.top] : [common?.top, content.top])
  const story = toStory({part, source: text, styles, marginal: false}, state)
  readByHandlers(text, story, toHandler, state, {namespaces, part})
  const flow = story.builder.close()
  const marginals = readMarginals(common?.top, story.firstPage ?? '', node =>
    common ? readMarginal(node, common, styles, state) : []
  )
  const tree = root([...marginals.head, ...flow, ...toNotes(story), ...marginals.foot, ...toComments(story)])
  addFields(tree, readMeta(meta))
  return tree
}

function fromZip(bytes: Uint8Array, state: State): Sources | undefined {
  const zip = openZip(bytes, state)
  if (isEncrypted(zip)) {
    state.message('encrypted-document', 'Expected a document that opens without a password')
    return undefined
  }
  const content = toSource(zip, 'content.xml', state)
  if (content === undefined) {
    state.message('unreadable-document', 'Expected the text of a document at `content.xml` in the archive')
    return undefined
  }
  const part = 'styles.xml'
  const common = toSource(zip, part, state)
  const top = common === undefined ? undefined : toElements(common, state, {namespaces, part})
  const file = zip.read('meta.xml')
  return {
    content: {part: 'content.xml', text: content, top: headOf(content, state)?.top},
    common: common === undefined ? undefined : {part, text: common, top},
    meta: file && childOf(toElements(decodeXml(file).text, state, {namespaces}), 'office:meta')
  }
}

/** All in one XML (ODF 1.3 part 3, 3.1.2). */
function fromFlat(bytes: Uint8Array, state: State): Sources | undefined {
  const {text, charset} = decodeXml(bytes)
  state.addPart({name: '', mediaType: 'application/xml', charset}, text)
  const head = headOf(text, state)
  if (!head?.top || !/<(?:[\w.-]+:)?text[\s>]/.test(text)) {
    state.message('unreadable-document', 'Expected the text of a document in the XML')
    return undefined
  }
  const {top} = head
  return {content: {part: '', text, top}, common: {part: '', ...head}, meta: childOf(top, 'office:meta')}
}

function isEncrypted(zip: Zip): boolean {
  const manifest = zip.read('META-INF/manifest.xml')
  return manifest !== undefined && /<(?:\w+:)?encryption-data\b/.test(decodeXml(manifest).text)
}

/** A part that origins point into. */
function toSource(zip: Zip, name: string, state: State): string | undefined {
  const bytes = zip.read(name)
  if (!bytes) return
  const {text, charset} = decodeXml(bytes)
  state.addPart({name, mediaType: 'application/xml', charset}, text)
  return text
}

/** What stands before the text, as a document of its own: its styles, and where all is one XML, headers and footers too. */
function headOf(content: string, state: State): Pick<Source, 'text' | 'top'> | undefined {
  const end = content.search(/<(?:[\w.-]+:)?body[\s>]/)
  const head = end < 0 ? '' : content.slice(0, end)
  const name = /<([\w.-]+:document(?:-content)?)[\s>]/.exec(head)?.[1]
  if (name === undefined) return undefined
  const text = `${head}</${name}>`
  // Faults are told where the whole is read.
  return {text, top: toElements(text, {...state, message() {}}, {namespaces})}
}

function toStory(given: Pick<StoryState, 'marginal' | 'part' | 'source' | 'styles'>, state: State): StoryState {
  const reported = new Set<string>()
  return {
    ...given,
    state,
    builder: new FlowBuilder(state.limits.blocks),
    paragraphs: [],
    marks: [],
    hidden: [],
    lists: [],
    ended: new Map(),
    lastCounts: [],
    headings: [],
    tables: [],
    notes: [],
    noteCounts: {endnote: 0, footnote: 0},
    openNotes: [],
    comments: [],
    keepDeleted: state.options.changes === 'all',
    change: undefined,
    deleting: undefined,
    deletions: new Map(),
    pageFields: 0,
    pictures: [],
    embedded: 0,
    firstPage: undefined,
    once(ruleId: RuleId, reason: string, place?: Span) {
      if (reported.has(reason)) return
      reported.add(reason)
      state.message(ruleId, reason, place && [place])
    }
  }
}

function toHandler(element: XmlElement) {
  return handlerOf(element.name)
}

/** Reads a header or a footer, which stands in the common styles. */
function readMarginal(node: XmlNode, {part, text: source}: Source, styles: Styles, state: State): Cell {
  const story = toStory({part, source, styles, marginal: true}, state)
  // The rest of the source is as if it were not there, so that places stay.
  let inside = false
  readByHandlers(
    source,
    story,
    element => {
      if (element.start === node.start) inside = true
      else if (element.start >= node.end) inside = false
      return inside && element.start !== node.start ? handlerOf(element.name) : {}
    },
    {...state, message() {}},
    {namespaces, part}
  )
  return story.builder.close()
}

function toNotes({notes}: StoryState): mdast.FootnoteDefinition[] {
  return notes.flatMap(({identifier, flow}) =>
    flow.length > 0
      ? [
          {
            type: 'footnoteDefinition',
            identifier,
            label: identifier,
            children: flow as mdast.FootnoteDefinition['children']
          }
        ]
      : []
  )
}

function toComments({comments}: StoryState): Cell {
  const flow = comments.flat()
  for (const node of flow) for (const block of toBlocks(node)) block.role = 'furniture'
  return flow
}

/** What the properties of the file say of the document. */
function readMeta(meta: XmlNode | undefined): Told[] {
  const value = (name: string) => textOf(childOf(meta, name)).replaceAll(/\s+/g, ' ').trim()
  const told = {evidence: 'core-properties', confidence}
  return [
    {field: 'title', value: value('dc:title'), source: 'meta.xml:dc:title', ...told},
    {
      field: 'author',
      value: toAuthor([value('meta:initial-creator') || value('dc:creator')]),
      source: 'meta.xml:creator',
      ...told
    }
  ]
}
