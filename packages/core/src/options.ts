/** Caps on what is read; a limit that is reached is a warning and the partial tree. */
export interface Limits {
  /** Bytes of the input. Default: 50,000,000. */
  bytes: number
  /** Depth of nested elements. Default: 500. */
  depth: number
  /** Blocks of the tree. Default: 200,000. */
  blocks: number
}

export const defaultLimits: Limits = {bytes: 50_000_000, depth: 500, blocks: 200_000}

/** Options of `parse`. */
export interface Options {
  /** File name, for its extension and to show. */
  readonly name?: string
  /** Media type, or name of a reader (`markdown`): overrides what the content looks like. */
  readonly type?: string
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
  readonly limits?: Partial<Limits>
  readonly signal?: AbortSignal
}
