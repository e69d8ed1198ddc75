import type {Data, Parent} from 'unist'
import type * as mdast from 'mdast'
import type {Fields, Item, Quoted} from './fields.ts'
import type {Role} from './roles.ts'

/**
 * A stretch of the source that a leaf's value comes from.
 *
 * `start` and `end` are UTF-16 code units of the part's decoded text; `end` is the first unit after.
 * A span with `start === end` stands for text that a repair put in.
 */
export interface Span {
  /** Name of the part: `''` for a single text, else a MIME section, a path in a zip, `page/3` ... */
  part: string
  start: number
  end: number
  /** UTF-16 units that the span gives in `value`, where that is not `end - start`. */
  length?: number
  /** Box in PDF points from the top left of the page's crop box, rotation applied. */
  x0?: number
  y0?: number
  x1?: number
  y1?: number
  /** How sure the characters are, from 0 to 1, where they were read off a picture. */
  confidence?: number
}

/** Where a leaf's value comes from: spans in the order of the value. */
export type Origin = Span[]

/** What an ARIA landmark or a like element of a page says of everything inside it. */
export type Landmark = 'banner' | 'complementary' | 'contentinfo' | 'form' | 'main' | 'navigation' | 'search'

/** Mixin of leaves: nodes with a `value` that is text of the document. */
export interface Traced {
  origin?: Origin
}

/** Mixin of blocks: the leaf flow nodes. */
export interface Labeled {
  /** What the block is in a release; every block has one after recognition. */
  role?: Role
  /** How sure the role is, from 0 to 1. */
  confidence?: number
  /** Stable identifier: survives joins, undo, and better versions of this library. */
  id?: string
  /** Landmark of the page that the block stands in, told by the reader. */
  landmark?: Landmark
  /** Whether the block stands in the margin of the first page, in its header or footer, told by the reader. */
  margin?: true
  /** Page that the block begins on, from 1, where the source has pages. */
  page?: number
  /** Whether its line ends are where the column ended, as the reader sees by the layout, and say nothing. */
  wraps?: boolean
  /** Whether it goes on with the block before, as the reader sees by the layout; absent where that tells nothing. */
  continues?: boolean
}

/** The opening of a lead paragraph that says where and when, and who reports: `Geneva, 3 May (XYZ) --`. */
export interface Dateline extends Parent {
  type: 'dateline'
  children: mdast.PhrasingContent[]
  data?: Data
}

/** The label of a speaker at the start of a paragraph: `MS. ORTEGA:`. */
export interface Speaker extends Parent {
  type: 'speaker'
  children: mdast.PhrasingContent[]
  data?: Data
}

/** Words of somebody in a running text. */
export interface Quotation extends Parent {
  type: 'quotation'
  children: mdast.PhrasingContent[]
  /** Name or office of who said it, as printed, where the text tells. */
  speaker?: string
  /** The word that ties quotation and speaker: `said`. */
  cue?: string
  data?: Data
}

declare module 'mdast' {
  interface PhrasingContentMap {
    dateline: Dateline
    speaker: Speaker
    quotation: Quotation
  }
  interface RootContentMap {
    dateline: Dateline
    speaker: Speaker
    quotation: Quotation
  }
  interface Root {
    /** What is known of the document as a whole, each fact with its evidence. */
    fields?: Fields
    /** The items of a digest, two or more; the fields describe the first. */
    items?: Item[]
    /** The text that the document gives in full. */
    quoted?: Quoted
  }
  interface Text extends Traced {}
  interface InlineCode extends Traced {}
  interface Code extends Traced, Labeled {}
  interface Html extends Traced, Labeled {}
  interface Yaml extends Traced, Labeled {}
  interface Paragraph extends Labeled {}
  interface Heading extends Labeled {}
  interface Table extends Labeled {}
  // Where the mark stands that an item or a note begins with, or is called by.
  interface ListItem extends Traced {}
  interface FootnoteDefinition extends Traced {}
  interface FootnoteReference extends Traced {}
  // Where a picture is on its page: a box, and no characters.
  interface Image extends Traced {}
  interface TableRow {
    /** `'furniture'` for a header row that is repeated on later pages. */
    role?: 'furniture'
  }
}

export type Root = mdast.Root
export type Nodes = mdast.Nodes
export type Phrasing = mdast.PhrasingContent

/** A leaf flow node: what carries a role. The record's blocks are these, in reading order. */
export type Block = mdast.Code | mdast.Heading | mdast.Html | mdast.Paragraph | mdast.Table | mdast.Yaml

/** A literal whose value is text of the source. */
export type Leaf = mdast.Code | mdast.Html | mdast.InlineCode | mdast.Text | mdast.Yaml
