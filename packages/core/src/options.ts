import type {OcrOptions} from './readers/ocr/ocr.ts'

/** Caps on what is read; a limit that is reached is a warning and the partial tree, or a document that is not opened. */
export interface Limits {
  /** Bytes of the input. Default: 50,000,000. */
  bytes: number
  /** Depth of nested elements. Default: 500. */
  depth: number
  /** Blocks of the tree. Default: 200,000. */
  blocks: number
  /** UTF-16 units of the tree's text. Default: 5,000,000: 2,500 pages, read within ten seconds and 1 GB. */
  text: number
  /** Pages of a document that is made of pages. Default: 5,000: a report of three volumes. */
  pages: number
  /**
   * Milliseconds for reading pages; ten times as many with `ocr`. Default: 40,000: of the minute that a worker has for a document,
   * the rest is for what comes after.
   */
  readingTime: number
  /** Documents of one input, counted through all that is in it. Default: 10,000: a mailbox of some years. */
  documents: number
  /** Documents in documents in documents. Default: 10: people forward what was forwarded to them, but not much further. */
  nesting: number
  /** Bytes of all documents that are in the input, unpacked. Default: 500,000,000; one at a time is held in memory. */
  documentBytes: number
  /** Entries of an archive that are read. Default: 10,000: no office document has a tenth of that. */
  zipEntries: number
  /** Bytes of one entry of an archive once it is inflated. Default: 50,000,000, as for an input that is not packed. */
  inflatedBytes: number
  /** Bytes of all entries of an archive once they are inflated. Default: 150,000,000: they fit in the memory of a browser. */
  totalInflatedBytes: number
  /** How many times its packed size an entry may have. Default: 400: XML of a form with empty rows has 100, a bomb 1,000. */
  inflationRatio: number
  /** Sections of one mail. Default: 2,000: a digest of a month has some hundred. */
  mailSections: number
  /** Sections of a mail in sections. Default: 50: mail programs nest five or so. */
  mailDepth: number
  /** UTF-16 units that the entities of an XML document may give. Default: 1,000,000: some hundred pages. */
  entityLength: number
}

export const defaultLimits: Limits = {
  bytes: 50_000_000,
  depth: 500,
  blocks: 200_000,
  text: 5_000_000,
  pages: 5000,
  readingTime: 40_000,
  documents: 10_000,
  nesting: 10,
  documentBytes: 500_000_000,
  zipEntries: 10_000,
  inflatedBytes: 50_000_000,
  totalInflatedBytes: 150_000_000,
  inflationRatio: 400,
  mailSections: 2_000,
  mailDepth: 50,
  entityLength: 1_000_000
}

/** How many times as long a document may take with OCR: reading a page off its picture takes seconds, else it is milliseconds. */
export const ocrPatience = 10

/** Options of `parse`. */
export interface Options {
  /** File name, for its extension and to show. */
  readonly name?: string
  /** Media type, or name of a reader (`markdown`): overrides what the content looks like. */
  readonly type?: string
  /** Media type that somebody stated, such as a mail of its attachment: weaker than what the content looks like. */
  readonly statedType?: string
  /** Encoding that is known from outside, such as an HTTP header: tried first. */
  readonly charset?: string
  /** Where the document was found. */
  readonly url?: string
  /** When it was received: EDTF. Evidence for a missing year, never for a date that is not stated at all. */
  readonly received?: string
  /** Ids of repairs that are not to be made. */
  readonly undone?: ReadonlyArray<string>
  /** Whether the result says why each block has its role. Default: `false`; it costs about as much again as labeling. */
  readonly explain?: boolean
  /**
   * How tracked changes of a word processor are read: `accepted`, without what was deleted, or `all`, with that marked as
   * deleted. Default: `accepted`.
   */
  readonly changes?: 'accepted' | 'all'
  /**
   * Whether pages without text that can be read are read off their pictures. Default: `false`; it takes some seconds a page.
   */
  readonly ocr?: boolean | OcrOptions
  readonly limits?: Partial<Limits>
  readonly signal?: AbortSignal
}
