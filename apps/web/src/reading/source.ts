import type {ParseSettings} from '../parsing/protocol.ts'

/** Another document, and where it is on this page. */
export interface DeskLink {
  readonly to: string
  readonly name: string
}

/** The documents around a document and those in it. */
export interface DeskLinks {
  readonly parents: ReadonlyArray<DeskLink>
  readonly documents: ReadonlyArray<DeskLink>
  /** Opens what is in it, where that has not been done. */
  readonly unpack?: () => void
}

/** A document that the desk shows: a draft of this device, or one of the library. */
export interface DeskSource {
  /** Tells documents apart, in caches and for the worker. */
  readonly key: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly settings: ParseSettings
  /** Ids of repairs that are not to be made. */
  readonly undone: ReadonlyArray<string>
  /** Documents that it came in, and that came in it, as far as they are known here. */
  readonly links: DeskLinks
  /** Keeps which repairs are not to be made. */
  setUndone(undone: ReadonlyArray<string>): void
  /** Keeps whether pages are read off their pictures; there where that can still be chosen. */
  readonly setOcr?: (ocr: boolean) => void
}
