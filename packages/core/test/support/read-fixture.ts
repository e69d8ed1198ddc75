import {VFile} from 'vfile'
import type {Options} from '../../src/options.ts'
import type {Attachment} from '../../src/readers/attachment.ts'
import {read} from '../../src/readers/read.ts'
import type {Message, Repair, Source} from '../../src/result.ts'
import {stateOf} from '../../src/state.ts'
import type {Root} from '../../src/tree/types.ts'

/** What a reader gives, before any other step. */
export interface Read {
  tree: Root | undefined
  source: Source
  /** What the reader itself took out. */
  repairs: Repair[]
  messages: Message[]
  texts: Map<string, string>
  attachments: Attachment[]
}

/** Reads `input` as `parse` does, and does nothing more. */
export async function readInput(input: string | Uint8Array, options: Options = {}): Promise<Read> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  const state = stateOf(new VFile(), options)
  const source: Source = {sha256: '', mediaType: '', reader: '', size: bytes.length, parts: state.parts}
  const tree = await read(bytes, typeof input === 'string' ? input : undefined, state, source)
  const {repairs, messages, texts, attachments} = state
  return {tree, source, repairs, messages, texts, attachments}
}
