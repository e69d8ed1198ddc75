import type * as mdast from 'mdast'
import type {RuleId} from '../../messages.ts'
import type {State} from '../../state.ts'
import {root} from '../../tree/builders.ts'
import type {Root, Span} from '../../tree/types.ts'
import {toBlocks} from '../../tree/walk.ts'
import {type NoteKind, toNoteLabel} from '../flow/note-label.ts'
import {addFields} from '../metadata.ts'
import {readCoreProperties} from './core-properties.ts'
import {readNumbering} from './numbering.ts'
import {openPackage, type Package, targetOf} from './package.ts'
import {readDiagram} from './read-diagram.ts'
import {type Part, readStory} from './read-story.ts'
import type {DocumentState} from './state.ts'
import {readStyles} from './styles.ts'
import {toMarginals} from './to-marginals.ts'

/** The tree of a document of Word: its first page's header, its text, its notes, its footers, its comments. */
export function fromDocx(bytes: Uint8Array, state: State): Root {
  const file = openPackage(bytes, state)
  const main = targetOf(file.relationships(''), 'officeDocument') ?? 'word/document.xml'
  const source = file.source(main)
  if (source === undefined) {
    state.message('unreadable-document', `Expected the text of a document at \`${main}\` in the archive`)
    return root([])
  }
  const relationships = file.relationships(main)
  const shared = toShared(file, relationships, state)
  const {flow} = readStory({name: main, source, relationships}, shared)
  const marginals = toMarginals(shared, relationships, name => {
    const part = toPart(file, name)
    return part && readStory({...part, marginal: true}, shared).flow
  })
  const notes = (['footnote', 'endnote'] as const).flatMap(kind => readNotes(kind, file, relationships, shared))
  const tree = root([
    ...marginals.head,
    ...flow,
    ...notes,
    ...marginals.foot,
    ...readComments(file, relationships, shared)
  ])
  addFields(
    tree,
    readCoreProperties(file.text(targetOf(file.relationships(''), 'core-properties') ?? 'docProps/core.xml'), state)
  )
  return tree
}

function toShared(file: Package, relationships: Part['relationships'], state: State): DocumentState {
  const styles = readStyles(file.text(targetOf(relationships, 'styles') ?? 'word/styles.xml'), state)
  const reported = new Set<string>()
  const drawn = new Set<string>()
  return {
    state,
    styles,
    numbering: readNumbering(file.text(targetOf(relationships, 'numbering') ?? 'word/numbering.xml'), styles, state),
    keepDeleted: state.options.changes === 'all',
    notes: {endnote: new Map(), footnote: new Map()},
    sections: [],
    diagram(part) {
      const source = drawn.has(part) ? undefined : file.source(part)
      drawn.add(part)
      return source === undefined ? [] : readDiagram(part, source, state)
    },
    once(ruleId: RuleId, reason: string, place?: Span) {
      if (reported.has(reason)) return
      reported.add(reason)
      state.message(ruleId, reason, place && [place])
    }
  }
}

function toPart(file: Package, name: string | undefined): Part | undefined {
  const source = name === undefined ? undefined : file.source(name)
  return name === undefined || source === undefined
    ? undefined
    : {name, source, relationships: file.relationships(name)}
}

/** The notes of a kind, in the order of their numbers in the text; after them what no number leads to. */
function readNotes(
  kind: NoteKind,
  file: Package,
  relationships: Part['relationships'],
  shared: DocumentState
): mdast.FootnoteDefinition[] {
  const part = toPart(file, targetOf(relationships, `${kind}s`))
  if (!part) return []
  const {entries} = readStory(part, shared)
  const ids = new Set([...shared.notes[kind].keys(), ...entries.keys()])
  return [...ids].flatMap((id, index) => {
    const children = (entries.get(id) ?? []) as mdast.FootnoteDefinition['children']
    const identifier = toNoteLabel(kind, index + 1)
    return children.length > 0 ? [{type: 'footnoteDefinition', identifier, label: identifier, children}] : []
  })
}

/** Comments: what is said about the document, and not in it. */
function readComments(file: Package, relationships: Part['relationships'], shared: DocumentState): mdast.RootContent[] {
  const part = toPart(file, targetOf(relationships, 'comments'))
  const flow = part ? [...readStory(part, shared).entries.values()].flat() : []
  for (const node of flow) for (const block of toBlocks(node)) block.role = 'furniture'
  return flow
}
