import type {ParseSettings} from '../parsing/protocol.ts'

/** A document that the desk shows: a draft of this device, or one of the library. */
export interface DeskSource {
  /** Tells documents apart, in caches and for the worker. */
  readonly key: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly settings: ParseSettings
  /** Ids of repairs that are not to be made. */
  readonly undone: ReadonlyArray<string>
  /** Keeps which repairs are not to be made. */
  setUndone(undone: ReadonlyArray<string>): void
  /** Keeps whether pages are read off their pictures; there where that can still be chosen. */
  readonly setOcr?: (ocr: boolean) => void
}
