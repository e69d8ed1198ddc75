/** A document to read. */
export interface ReaderSample {
  /** What it is, for the table. */
  readonly name: string
  /** Name of the reader. */
  readonly type: string
  readonly bytes: Uint8Array
}
