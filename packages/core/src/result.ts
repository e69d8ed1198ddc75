import type {Explanation} from './explain/explanation.ts'
import type {Relation} from './readers/attachment.ts'
import type {Origin, Root} from './tree/types.ts'

/** A change that was made to what the source says, on record and undoable. */
export interface Repair {
  /** The same in every run: made of `ruleId` and `origin`. Hand it to `Options.undone` to take the repair back. */
  id: string
  /** The rule that made it; a key of `messages.ts`. */
  ruleId: string
  origin: Origin
  /** What stood there, to show. */
  before: string
  /** What stands there now, to show. */
  after: string
  /** `true` where the repair was not made, because `Options.undone` names it. */
  undone?: true
}

/** Something that a reader of the result should know: a guess, a doubt, or a fault of the document. */
export interface Message {
  /** A key of `messages.ts`. */
  ruleId: string
  /** One sentence without a full stop, values in backticks. */
  reason: string
  /** Absent for information, `false` for a warning, `true` where the input could not be read at all. */
  fatal?: boolean
  source: 'dateline'
  origin?: Origin
}

/** A part of the source with a text of its own; origins point into these. */
export interface SourcePart {
  /** As in `Span.part`; `''` where the source is one text. */
  name: string
  mediaType: string
  /** WHATWG name of the encoding that the bytes were decoded with; `decode` with it gives the text that origins count in. */
  charset?: string
  /** UTF-16 units of the decoded text. */
  length: number
}

/** Where a document is that came in another one. */
export interface Inside {
  /** Its name among all documents of the input: `mail.eml#2`; the first has the input's own. */
  id: string
  /** `id` of the document that it came in; absent where it came in a mere container, such as an archive. */
  parent?: string
  relation: Relation
  /** Where in the outer document or container: a MIME section, a path in an archive. */
  part: string
}

/** A document that is in another one, as the outer one tells of it. */
export interface InnerDocument {
  relation: Relation
  part: string
  name?: string
  mediaType?: string
}

export interface Source {
  /** Hexadecimal, over the bytes (or over the UTF-8 form of an input that came as a string). */
  sha256: string
  mediaType: string
  /** Name of the reader that read it. */
  reader: string
  name?: string
  url?: string
  /** Bytes. */
  size: number
  parts: SourcePart[]
  /** There where the document came in another one. */
  inside?: Inside
  /** The documents that came in it: `parseAll` gives each of them, in this order. */
  documents?: InnerDocument[]
}

/** What `parse` gives: plain JSON. */
export interface Result {
  schemaVersion: 1
  generator: {name: '@dateline/core'; version: string}
  source: Source
  /** Absent where the input could not be read at all; a message with `fatal: true` says why. */
  tree?: Root
  repairs: Repair[]
  messages: Message[]
  /** Why each block has its role; there where `Options.explain` asks for it. */
  explanation?: Explanation
}
