import type {RuleId} from '../../messages.ts'
import type {State} from '../../state.ts'
import type {Span} from '../../tree/types.ts'
import type {FlowBuilder, ListPlace} from '../flow/flow-builder.ts'
import type {Instruction} from '../flow/read-instruction.ts'
import type {Cell, Row} from '../flow/to-table.ts'
import type {Fonts} from './fonts.ts'
import type {Destination} from './words.ts'

/** What holds until the end of a group: what the group is, and how its text is set. */
export interface Group {
  destination: Destination
  /** Whether nothing stood in it yet: its first word says what it is. */
  fresh: boolean
  /** What began with the group itself. */
  begun: Destination | undefined
  bold: boolean
  italic: boolean
  struck: boolean
  hidden: boolean
  deleted: boolean
  font: number | undefined
  /** Characters that stand in for one of Unicode, after it. */
  fallback: number
}

/** What a paragraph is; it holds for the next ones as well, until it is reset. */
export interface ParagraphFacts {
  /** How deep in tables it is: 0 for not at all. */
  tableDepth: number
  outline: number | undefined
  style: number | undefined
  listId: number | undefined
  level: number
  /** How far it is indented, and its first line from there, in twips. */
  indent: number
  firstIndent: number
}

/** A table that is open. */
export interface TableState {
  readonly rows: Row[]
  row: Cell[]
  /** Whether a cell is open. */
  open: boolean
  ruled: boolean
  headed: boolean
}

/** What the words before a row say of it. */
export interface RowFacts {
  ruled: boolean
  headed: boolean
  /** For each cell, whether it goes on with the one above, or before. */
  merged: boolean[]
  merges: boolean
  /** Whether the last word began a border of a cell. */
  atBorder: boolean
  /** Borders of the cell that are drawn. */
  sides: number
}

/** A flow that is being read: the document's, a note's, a header's. */
export interface FlowState {
  facts: ParagraphFacts
  readonly tables: TableState[]
  /** Place of the open paragraph in a list, by the label that was put in. */
  list: ListPlace | undefined
  /** Indents of the items around the last one whose list is told by its indent. */
  hanging: number[]
  /** Units of the open paragraph that are page numbers. */
  pageNumber: number
}

/** What reading one file shares. */
export interface RtfState {
  readonly state: State
  readonly source: string
  readonly bytes: Uint8Array
  readonly part: string
  readonly builder: FlowBuilder
  readonly fonts: Fonts
  readonly groups: Group[]
  group: Group
  readonly flows: FlowState[]
  flow: FlowState
  readonly fields: Array<Instruction & {instruction: string}>
  row: RowFacts
  /** Outline levels of styles, from 0, with the names that tell them. */
  readonly styles: Map<number, {name: string; outline: number | undefined}>
  style: number
  /** Pictures and shapes that are open, with the words for them and the kind of their files. */
  readonly pictures: Array<{alt: string; extension: string | undefined}>
  /** Pictures so far. */
  pictureCount: number
  /** The property of a picture that is open. */
  property: {name: string; value: string}
  /** What the open label says. */
  label: {value: string; origin: Span[]}
  readonly notes: Array<{identifier: string; flow: Cell}>
  readonly openNotes: number[]
  readonly comments: Cell[]
  /** Headers and footers by the words that begin them. */
  readonly marginals: Map<string, Cell[]>
  titlePage: boolean
  readonly info: {title: string; author: string}
  once(ruleId: RuleId, reason: string, place?: Span): void
}

/** A paragraph of which nothing is said. */
export const bare: ParagraphFacts = {
  tableDepth: 0,
  outline: undefined,
  style: undefined,
  listId: undefined,
  level: 0,
  indent: 0,
  firstIndent: 0
}

/** A flow in which nothing stands yet. */
export function toFlow(): FlowState {
  return {facts: {...bare}, tables: [], list: undefined, hanging: [], pageNumber: 0}
}

/** Text of which nothing is said. */
export const plainGroup: Pick<Group, 'bold' | 'deleted' | 'hidden' | 'italic' | 'struck'> = {
  bold: false,
  italic: false,
  struck: false,
  hidden: false,
  deleted: false
}
