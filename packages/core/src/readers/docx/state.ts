import type {State} from '../../state.ts'
import type {Span} from '../../tree/types.ts'
import type {FlowBuilder, ListPlace} from '../flow/flow-builder.ts'
import type {NoteKind} from '../flow/note-label.ts'
import type {Cell, Row} from '../flow/to-table.ts'
import type {Marks} from '../flow/phrasing-builder.ts'
import type {XmlElement} from '../xml/element.ts'
import type {XmlHandler} from '../xml/read-by-handlers.ts'
import type {Numbering} from './numbering.ts'
import type {Relationship} from './package.ts'
import type {Styles} from './styles.ts'
import type {RuleId} from '../../messages.ts'

/** What all parts of a document share. */
export interface DocumentState {
  readonly state: State
  readonly styles: Styles
  readonly numbering: Numbering
  /** Whether tracked deletions are read, beside what took their place. */
  readonly keepDeleted: boolean
  /** The notes of each kind, by their ids, with their numbers in the order of their references. */
  readonly notes: Readonly<Record<NoteKind, Map<string, number>>>
  readonly sections: Section[]
  /** The words of a diagram, by the part with its data; of each once. */
  diagram(part: string): Cell
  /** Reports something once, however often it comes. */
  once(ruleId: RuleId, reason: string, origin?: Span): void
}

/** A section, with the headers and footers that it names: relationship ids by `header default`, `footer first`. */
export interface Section {
  readonly marginals: Map<string, string>
  /** Whether its first page has marginals of its own. */
  titlePage: boolean
}

/** Properties of a run, or of a paragraph's mark. */
export interface RunFacts {
  style?: string | undefined
  font?: string | undefined
  bold?: boolean | undefined
  italic?: boolean | undefined
  struck?: boolean | undefined
  hidden?: boolean | undefined
}

/** A paragraph that is open. */
export interface ParagraphFacts {
  readonly element: XmlElement
  style: string | undefined
  /** Place of the markup that says the style. */
  stylePlace: Span | undefined
  outline: number | undefined
  numberingId: string | undefined
  numberingLevel: number | undefined
  numberingPlace: Span | undefined
  /** Whether its mark is deleted: the next paragraph goes on in it. */
  joinsNext: boolean
  /** Whether it is over, and waits for the paragraph that goes on in it. */
  closed: boolean
  /** Units of its text that fields with page numbers gave. */
  pageNumber: number
  /** Whether its number was put in, and what it says of the paragraph's place. */
  list: ListPlace | undefined
  numbered: boolean
  /** Flows of text boxes that stand in its text, and come after it. */
  readonly after: Cell[]
}

/** A field: its instruction comes first, its result may be shown. */
export interface Field {
  instruction: string
  phase: 'instruction' | 'result'
  url: string
  isPageNumber: boolean
}

export interface TableState {
  readonly rows: Row[]
  row: Row
  ruled: boolean | undefined
  headed: boolean
  /** Cells that have rules of their own. */
  ruledCells: number
  cells: number
  /** Whether the open cell goes on with the cell above. */
  continues: boolean
  /** Columns that the open cell has. */
  columns: number
}

/** What the handlers of one part share. */
export interface StoryState extends DocumentState {
  readonly source: string
  readonly part: string
  readonly relationships: ReadonlyMap<string, Relationship>
  readonly builder: FlowBuilder
  /** Open paragraphs: one inside of another in a text box. */
  readonly paragraphs: ParagraphFacts[]
  readonly fields: Field[]
  /** Addresses of the links that are open. */
  readonly links: string[]
  readonly tables: TableState[]
  /** For each alternative that is open, whether a choice of it was read. */
  readonly alternatives: boolean[]
  run: RunFacts
  /** Whose properties are being read. */
  properties: 'mark' | 'none' | 'paragraph' | 'run'
  /** How many deletions are open. */
  deleted: number
  /** What a picture says in words. */
  alt: string | undefined
  decorative: boolean
  /** Whether the box of a form that is being read is ticked; `undefined` outside of one. */
  boxChecked: boolean | undefined
  /** Runs that text boxes stand in, and that go on after them. */
  readonly outerRuns: RunFacts[]
  /** How many elements with properties are open. */
  propertyDepth: number
  /** Marginals: what is in them besides page numbers is not certain to be furniture. */
  readonly marginal: boolean
  /** Notes and comments that are read from the part, by their ids. */
  readonly entries: Map<string, Cell>
  marks: Marks
}

/** Reads an element of a part with text. */
export type Handler = XmlHandler<StoryState>
