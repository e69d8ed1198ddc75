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

/** What the worker gives for a document. */
export interface Reading {
  readonly result: Result
  /** Decoded text of the source's first part, which origins count in; `''` where it has none. */
  readonly text: string
}

/** What can be asked of the worker. */
export type Task =
  | {readonly kind: 'parse'; readonly bytes: Uint8Array; readonly settings: ParseSettings}
  | {readonly kind: 'write'; readonly format: string; readonly result: Result}

/** What the worker gives for each kind of task. */
export interface Answers {
  parse: Reading
  write: string
}

export interface Request {
  readonly id: number
  readonly task: Task
}

export type Response =
  | {readonly id: number; readonly value: Answers[keyof Answers]}
  | {readonly id: number; readonly error: string}
