import {VFile} from 'vfile'
import type {Options} from '../../src/index.ts'
import {read} from '../../src/readers/read.ts'
import type {Source} from '../../src/result.ts'
import {stateOf} from '../../src/state.ts'

/**
 * Reads a document, and takes out what is in it; nothing of that is parsed.
 *
 * @returns Whether there was anything to read.
 */
export async function readAll(bytes: Uint8Array, options: Options): Promise<boolean> {
  const state = stateOf(new VFile(), options)
  const source: Source = {sha256: '', mediaType: '', reader: '', size: bytes.byteLength, parts: state.parts}
  const tree = await read(bytes, undefined, state, source)
  for (const attachment of state.attachments) await attachment.read(state.message)
  return tree !== undefined || state.attachments.length > 0
}
