import type * as mdast from 'mdast'
import {FlowBuilder} from '../flow/flow-builder.ts'
import {plain} from '../flow/phrasing-builder.ts'
import type {Cell} from '../flow/to-table.ts'
import type {XmlElement} from '../xml/element.ts'
import {readByHandlers} from '../xml/read-by-handlers.ts'
import {handlers, properties} from './handlers.ts'
import {namespaces} from './namespaces.ts'
import type {Relationship} from './package.ts'
import type {DocumentState, Handler, StoryState} from './state.ts'

/** A part with text: the document, a header, the notes. */
export interface Part {
  readonly name: string
  readonly source: string
  readonly relationships: ReadonlyMap<string, Relationship>
  /** Whether it is a header or a footer. */
  readonly marginal?: boolean
}

/** What a part says. */
export interface Story {
  flow: mdast.RootContent[]
  /** Notes or comments, by their ids. */
  entries: ReadonlyMap<string, Cell>
}

const known = new Map(Object.entries(handlers))

/** An element that is read as what is in it. */
const nothing: Handler = {}

/** Reads a part with text. */
export function readStory(part: Part, shared: DocumentState): Story {
  const story = toState(part, shared)
  readByHandlers(part.source, story, handlerOf, shared.state, {namespaces, part: part.name})
  return {flow: story.builder.close(), entries: story.entries}
}

function handlerOf(element: XmlElement, story: StoryState): Handler {
  const {name} = element
  const handler = known.get(name)
  if (handler) return handler
  if (name.endsWith('Pr')) return properties
  if (name.startsWith('w:') && story.propertyDepth === 0 && story.properties === 'none') {
    const place = {part: story.part, start: element.start, end: element.tagEnd}
    story.once('unknown-element', `Unexpected element \`${name}\`; what is in it was read`, place)
  }
  return nothing
}

function toState({name, source, relationships, marginal = false}: Part, shared: DocumentState): StoryState {
  return {
    ...shared,
    source,
    part: name,
    relationships,
    marginal,
    builder: new FlowBuilder(shared.state.limits.blocks),
    paragraphs: [],
    fields: [],
    links: [],
    tables: [],
    alternatives: [],
    run: {},
    properties: 'none',
    deleted: 0,
    alt: undefined,
    decorative: false,
    boxChecked: undefined,
    outerRuns: [],
    propertyDepth: 0,
    entries: new Map(),
    marks: plain
  }
}
