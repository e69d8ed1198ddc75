import type {RuleId} from '../../messages.ts'
import type {State} from '../../state.ts'
import type {Origin, Span} from '../../tree/types.ts'
import type {FlowBuilder, ListPlace} from '../flow/flow-builder.ts'
import type {NoteKind} from '../flow/note-label.ts'
import type {Marks} from '../flow/phrasing-builder.ts'
import type {Cell, Row} from '../flow/to-table.ts'
import type {XmlElement} from '../xml/element.ts'
import type {XmlHandler} from '../xml/read-by-handlers.ts'
import type {Styles} from './styles.ts'

/** A list that is open. */
export interface OpenList {
  readonly id: string | undefined
  readonly style: string | undefined
  /** Numbers by levels, which all lists inside of the outermost share. */
  readonly counts: Array<number | undefined>
  readonly level: number
  /** The item whose number was not shown yet. */
  item: XmlElement | undefined
  /** What its items have in common. */
  readonly key: string
}

/** A paragraph that is open. */
export interface ParagraphState {
  readonly style: string | undefined
  readonly heading: number | undefined
  list: ListPlace | undefined
  /** Units of its text that fields with page numbers gave. */
  pageNumber: number
  /** Whether the text so far ends in white space, or has not begun: more of it then collapses. */
  spaced: boolean
  readonly after: Cell[]
}

export interface TableState {
  readonly rows: Row[]
  row: Row
  headed: boolean
  cells: number
  ruledCells: number
}

/** Text that was deleted, or the end of a paragraph in it. */
export type DeletedPiece =
  | {readonly value: string; readonly origin: Origin; readonly marks: Marks}
  | {readonly heading: number | undefined}

/** What the handlers of one part share. */
export interface StoryState {
  readonly state: State
  readonly source: string
  readonly part: string
  readonly styles: Styles
  readonly builder: FlowBuilder
  readonly paragraphs: ParagraphState[]
  /** Marks of the spans that are open. */
  readonly marks: Marks[]
  /** Whether what is open is hidden. */
  readonly hidden: boolean[]
  readonly lists: OpenList[]
  /** Numbers that a list with an id ended with. */
  readonly ended: Map<string, Array<number | undefined>>
  /** Numbers that the last list ended with. */
  lastCounts: Array<number | undefined>
  /** Numbers of headings by levels. */
  readonly headings: Array<number | undefined>
  readonly tables: TableState[]
  readonly notes: Array<{identifier: string; flow: Cell}>
  readonly noteCounts: Record<NoteKind, number>
  /** Indexes of the notes that are open. */
  readonly openNotes: number[]
  readonly comments: Cell[]
  /** Whether what was deleted with changes tracked is kept. */
  readonly keepDeleted: boolean
  /** Name of the change that is open, and what was deleted by it so far. */
  change: string | undefined
  deleting: DeletedPiece[] | undefined
  /** What was deleted, by the name of the change, until its place comes. */
  readonly deletions: Map<string, DeletedPiece[]>
  /** Fields with page numbers that are open. */
  pageFields: number
  /** The picture that is open: what it says in words comes after it. */
  readonly pictures: Array<{url: string; alt: string}>
  /** Pictures so far whose files stand in the XML. */
  embedded: number
  readonly marginal: boolean
  /** Page style of the first paragraph, `''` for the usual one. */
  firstPage: string | undefined
  once(ruleId: RuleId, reason: string, place?: Span): void
}

/** Reads an element of a part with text. */
export type Handler = XmlHandler<StoryState>
