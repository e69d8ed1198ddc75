/** One line of a stream. */
export interface Line {
  /** Counted from 1. */
  readonly number: number
  /** Without its line end. */
  readonly text: string
}

/** Most UTF-16 units of a line: as base64, more than any input that is read. */
const longest = 100_000_000

/**
 * The lines of a stream of UTF-8, parted by line feeds alone: JSON may hold the other line ends.
 *
 * The rest of a line that is too long is left out, so that it is not JSON.
 */
export async function* toLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder()
  let number = 1
  let rest = ''
  for await (const chunk of chunks) {
    const pieces = decoder.decode(chunk, {stream: true}).split('\n')
    for (const piece of pieces.slice(0, -1)) {
      yield {number: number++, text: rest + piece}
      rest = ''
    }
    if (rest.length < longest) rest += pieces.at(-1) ?? ''
  }
  rest += decoder.decode()
  if (rest) yield {number, text: rest}
}
