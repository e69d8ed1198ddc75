import type {Options} from '../options.ts'
import type {Result, Source} from '../result.ts'
import type {State} from '../state.ts'
import type {Origin, Root} from '../tree/types.ts'
import {decode, isDecodable, toCharset} from './decode.ts'
import {byteOrderMark, detectCharset, unmarkedUtf16} from './detect-charset.ts'
import {limitBlocks} from './limit-blocks.ts'
import {limitText} from './limit-text.ts'
import type {Head, Input, Reader} from './reader.ts'
import {select} from './select.ts'
import {readStrayBytes} from './stray-bytes.ts'

/** Bytes of the head that formats are told by. */
const headLength = 4096

/** Places of undecodable bytes that a message names. */
const placesNamed = 20

/**
 * Reads an input with the reader that fits it; notes in `source` what it was read as.
 *
 * @param given The input's text, where it came as a string.
 * @returns The tree; nothing where the input cannot be read, and a message says why.
 * @throws {RangeError} If `options.charset` is no encoding.
 */
export async function read(
  bytes: Uint8Array,
  given: string | undefined,
  state: State,
  source: Source
): Promise<Result['tree']> {
  const {options, limits} = state
  if (bytes.byteLength > limits.bytes) {
    state.message('input-too-large', `Expected at most \`${limits.bytes}\` bytes, not \`${bytes.byteLength}\``)
    return
  }
  assertCharset(options.charset)
  const head = toHead(bytes, options)
  const selected = select(head, options)
  if (!selected.reader) {
    state.message('unknown-type', selected.reason)
    return
  }
  const {reader} = selected
  source.reader = reader.name
  source.mediaType = reader.mediaTypes[0] ?? source.mediaType
  options.signal?.throwIfAborted()
  const input = await toInput(bytes, given, head, reader, state)
  const tree = await reader.read(input, state)
  options.signal?.throwIfAborted()
  // What is read of a text has no more text and no more blocks than it has units.
  const most = reader.binary ? Number.POSITIVE_INFINITY : input.text.length
  if (most > limits.blocks) limitBlocks(tree, state)
  if (most > limits.text) limitText(tree, state)
  return hasText(tree, state) ? tree : undefined
}

function assertCharset(charset: string | undefined) {
  if (charset === undefined || toCharset(charset) !== undefined) return
  throw new RangeError(`Expected the name of an encoding as \`charset\`, not \`${charset}\``)
}

function toHead(bytes: Uint8Array, options: Options): Head {
  const head = bytes.subarray(0, headLength)
  const charset = byteOrderMark(head) ?? unmarkedUtf16(head) ?? statedUtf16(head, options) ?? 'utf-8'
  return {bytes: head, text: new TextDecoder(charset).decode(head), whole: bytes}
}

/** UTF-16 that is known from outside, and may be no other: text without zero bytes is of any encoding. */
function statedUtf16(head: Uint8Array, {charset, type}: Options): string | undefined {
  const label = charset ?? charsetOf(type)
  const name = label === undefined ? undefined : toCharset(label)
  return name?.startsWith('utf-16') && head.includes(0) ? name : undefined
}

async function toInput(bytes: Uint8Array, given: string | undefined, head: Head, reader: Reader, state: State) {
  const mediaType = reader.mediaTypes[0] ?? ''
  if (reader.binary) return {bytes, text: '', charset: '', mediaType} satisfies Input
  const decoded =
    given === undefined
      ? await decodeInput(bytes, reader.declaredCharset?.(head), state)
      : {text: given.startsWith('\uFEFF') ? given.slice(1) : given, charset: 'utf-8'}
  state.addPart({name: '', mediaType, charset: decoded.charset}, decoded.text)
  return {bytes, ...decoded, mediaType} satisfies Input
}

async function decodeInput(bytes: Uint8Array, declared: string | undefined, state: State) {
  const found = await detectCharset(bytes, {charset: state.options.charset ?? charsetOf(state.options.type), declared})
  const decoded = found.text === undefined ? decode(bytes, found.charset) : {text: found.text, charset: found.charset}
  for (const label of found.contradicted) {
    const reason = `Expected text in the declared encoding \`${label}\`, not in \`${found.charset}\``
    state.message('wrong-encoding-declared', reason)
  }
  if (found.guessed) state.message('guessed-encoding', `Guessed the encoding \`${found.charset}\``)
  // Bytes that stand for nothing become this character, but a text may have it of its own.
  if (decoded.text.includes('\uFFFD') && !isDecodable(bytes, found.charset)) {
    if (found.charset === 'utf-8') state.strayBytes.set('', readStrayBytes(bytes, decoded.text))
    const origin = placesOf('\uFFFD', decoded.text)
    state.message('undecodable-bytes', `Unexpected bytes that stand for no character in \`${found.charset}\``, origin)
  }
  return decoded
}

/** The parameter `charset` of a media type, if it names an encoding. */
function charsetOf(type: string | undefined): string | undefined {
  const label = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(type ?? '')?.[1]
  return label !== undefined && toCharset(label) !== undefined ? label : undefined
}

function placesOf(character: string, text: string): Origin {
  const origin: Origin = []
  let index = text.indexOf(character)
  while (index >= 0 && origin.length < placesNamed) {
    origin.push({part: '', start: index, end: index + 1})
    index = text.indexOf(character, index + 1)
  }
  return origin
}

/** Whether there is something to go on with: a text, or a title beside none, as a page has that scripts fill. */
function hasText(tree: Root, state: State): boolean {
  if (tree.children.length > 0) return true
  // A container says nothing itself.
  if (state.attachments.length > 0) return false
  // The reader has said why.
  if (state.messages.some(message => message.fatal)) return false
  if (tree.fields?.title) {
    state.message('fields-only', 'Expected text, but there is none: only what the source states beside it')
    return true
  }
  state.message('empty-input', 'Expected text, but there is none')
  return false
}
