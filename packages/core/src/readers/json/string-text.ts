import {MappedText} from '../mapped-text.ts'
import type {JsonNode} from './index.ts'

/** An escape of JSON (RFC 8259 section 7). */
const escape = /\\(?:u([0-9a-f]{4})|([^]))/gi

/** What the letter of a short escape stands for, where not for itself. */
const short: Readonly<Record<string, string>> = {b: '\b', f: '\f', n: '\n', r: '\r', t: '\t'}

/** The text of a string of JSON, each character traced to the source; empty for any other value. */
export function toStringText(node: JsonNode | undefined, source: string): MappedText {
  const text = new MappedText()
  if (node?.type !== 'string') return text
  const start = node.offset + 1
  const end = node.offset + node.length - (source[node.offset + node.length - 1] === '"' && node.length > 1 ? 1 : 0)
  let from = start
  for (const match of source.slice(start, end).matchAll(escape)) {
    const at = start + match.index
    text.add(source.slice(from, at), from, at, true)
    from = at + match[0].length
    text.add(toCharacter(match), at, from, false)
  }
  text.add(source.slice(from, end), from, end, true)
  return text
}

function toCharacter([, hex, letter = '']: RegExpExecArray): string {
  return hex === undefined ? (short[letter] ?? letter) : String.fromCharCode(Number.parseInt(hex, 16))
}
