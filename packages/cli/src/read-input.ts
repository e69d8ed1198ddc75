import {open} from 'node:fs/promises'
import type {Readable} from 'node:stream'

/** Most bytes of one input; more than core reads, and little enough to hold a few at once. */
const mostBytes = 64_000_000

/** What the usual errors of a file system mean. */
const meanings: Record<string, string> = {
  EACCES: 'Expected a file that may be read, but permission is denied',
  EISDIR: 'Expected a file, not a folder',
  ENOENT: 'Expected a file, but there is none',
  ENOTDIR: 'Expected a file, but there is none',
  ELOOP: 'Expected a file, not a link that leads to itself'
}

/**
 * The bytes of a file.
 *
 * @throws {Error} If it cannot be read, or is too large; the message is a sentence for people.
 */
export async function readFile(path: string): Promise<Uint8Array> {
  try {
    await using file = await open(path)
    const {size} = await file.stat()
    if (size > mostBytes) throw tooLarge(`${size} bytes`)
    return await file.readFile()
  } catch (error) {
    throw new Error(toSentence(error), {cause: error})
  }
}

/**
 * The bytes of a stream.
 *
 * @throws {Error} If there are too many.
 */
export async function readStream(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > mostBytes) throw tooLarge('more')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** What went wrong with a file, for people. */
function toSentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return ('code' in error && meanings[String(error.code)]) || error.message
}

function tooLarge(actual: string): Error {
  return new Error(`Expected at most ${mostBytes} bytes, not ${actual}`)
}
