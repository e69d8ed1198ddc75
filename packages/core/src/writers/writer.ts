import type {Result} from '../result.ts'

/** Options of a writer; one that has no use for an option ignores it. */
export interface WriterOptions {
  /** Whether to keep what is not of the document: menus, page numbers, running heads. Default: `false`. */
  readonly furniture?: boolean
  /** Whether to write a whole page rather than a fragment of one. Default: `false`. */
  readonly document?: boolean
}

/** A result to text in one format. Never changes the tree. */
export interface Writer {
  readonly name: string
  /** File name extension with its dot. */
  readonly extension: string
  readonly mediaType: string
  /** The text, with a line feed at its end; `''` for a format of text where the result has no tree. */
  write(result: Result, options?: WriterOptions): string
}
