import type {State} from '../state.ts'
import type {Root} from '../tree/types.ts'

/** The beginning of an input, to tell its format by. */
export interface Head {
  /** At most the first 4,096 bytes. */
  bytes: Uint8Array
  /** The same, decoded (as Latin-1 where it is not UTF-8). */
  text: string
  /** All bytes: what an archive is, its end tells. */
  whole: Uint8Array
}

/** The whole input, as one reader wants it. */
export interface Input {
  bytes: Uint8Array
  /** Decoded text; `''` for a reader that is `binary`. */
  text: string
  /** WHATWG name of the encoding of `text`. */
  charset: string
  mediaType: string
}

/** One format to a tree with origins. Keeps every line boundary; guesses no meaning. */
export interface Reader {
  readonly name: string
  /** Media types, the usual one first. */
  readonly mediaTypes: ReadonlyArray<string>
  /** File name extensions with their dot, in lower case. */
  readonly extensions: ReadonlyArray<string>
  /** Whether it reads bytes itself; else the input is decoded for it. */
  readonly binary?: true
  /** Whether its inputs have a syntax or control codes that no text has: what it recognizes is not refused as a text gone wrong. */
  readonly structured?: true
  /** Encoding that the content itself declares (`<meta charset>`), looked for in the head. */
  declaredCharset?(head: Head): string | undefined
  /** How much the head looks like this format, from 0 (not at all) to 1 (nothing else it could be). */
  sniff(head: Head): number
  read(input: Input, state: State): Promise<Root> | Root
}
