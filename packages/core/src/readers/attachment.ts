import type {Report} from '../state.ts'
import type {Told} from './metadata.ts'

/**
 * How a document belongs to the one that it came in: sent with it, sent on by it, kept in it as in an archive or a mailbox,
 * or one of the items that it is made of, as of a feed or a digest.
 */
export type Relation = 'attachment' | 'forwarded' | 'item' | 'member'

/** A document that a reader found in the one that it reads. */
export interface Attachment {
  readonly relation: Relation
  /** Where it is: the name of a part of the outer document, such as a MIME section or a path in an archive. */
  readonly part: string
  /** Its own file name. */
  readonly name?: string
  /** What the outer document says that it is; its content is believed rather. */
  readonly mediaType?: string
  /** Encoding that the outer document states. */
  readonly charset?: string
  /** Address that the outer document states for it. */
  readonly url?: string
  /** When the outer document was sent, EDTF: evidence for a year that the inner one does not state. */
  readonly received?: string
  /** What the outer document says of it. */
  readonly told?: ReadonlyArray<Told>
  /**
   * Gives its content; called when its turn comes, if at all.
   *
   * @returns Nothing where that cannot be had, and `report` has been told why.
   */
  read(report: Report): Uint8Array | string | undefined | Promise<Uint8Array | string | undefined>
}
