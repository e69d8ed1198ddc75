import type {Result} from '@dateline/core'

/** What a document is parsed with, beside its bytes; a part of core's options that survives a message. */
export interface ParseSettings {
  readonly name?: string
  readonly type?: string
  readonly url?: string
  readonly received?: string
  readonly undone?: ReadonlyArray<string>
  readonly explain?: boolean
  /** Whether pages without text that can be read are read off their pictures. */
  readonly ocr?: boolean
}

/** What a document says of one that is in it. */
export type ToldSettings = Pick<ParseSettings, 'received' | 'type' | 'url'>

/** A part of the source in the text that is shown. */
export interface ShownPart {
  readonly name: string
  /** Where its text begins in the one that is shown, in UTF-16 units. */
  readonly start: number
  readonly length: number
}

/** What the worker gives for a document. */
export interface Reading {
  readonly result: Result
  /** Decoded texts of the parts that origins count in, one after the other; `''` where there are none. */
  readonly text: string
  /** The parts in `text`, in their order. */
  readonly parts: ReadonlyArray<ShownPart>
  /** How many documents are in the input besides. */
  readonly waiting: number
}

/** A document that was in another one. */
export interface Unpacked {
  readonly name: string
  readonly bytes: Uint8Array
  readonly settings: ToldSettings
}

/** What can be asked of the worker. */
export type Task =
  | {readonly kind: 'parse'; readonly bytes: Uint8Array; readonly settings: ParseSettings}
  | {readonly kind: 'unpack'; readonly bytes: Uint8Array; readonly settings: ParseSettings}
  | {readonly kind: 'write'; readonly format: string; readonly result: Result}

/** What the worker gives for each kind of task. */
export interface Answers {
  parse: Reading
  /** What is in the input, and can be read. */
  unpack: ReadonlyArray<Unpacked>
  write: string
}

export interface Request {
  readonly id: number
  readonly task: Task
}

export type Response =
  | {readonly id: number; readonly value: Answers[keyof Answers]}
  | {readonly id: number; readonly error: string}
