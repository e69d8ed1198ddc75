import {VFile} from 'vfile'
import type {Options} from './options.ts'
import type {Result, Source} from './result.ts'
import {decode} from './readers/decode.ts'
import type {Head, Input, Reader} from './readers/reader.ts'
import {select} from './readers/select.ts'
import {recognizers} from './recognizers/index.ts'
import {label} from './recognizers/label/index.ts'
import {characterRepairs} from './repairs/characters/index.ts'
import {layoutRepairs} from './repairs/layout/index.ts'
import {type State, stateOf} from './state.ts'
import type {Step} from './step.ts'
import type {Root} from './tree/types.ts'
import {hash} from './util/identify.ts'
import {version} from './version.ts'

/** The steps between reader and writer, in their order; `tree.md` says why in this order. */
export const steps: ReadonlyArray<Step> = [...characterRepairs, label, ...layoutRepairs, ...recognizers]

/** Bytes of the head that formats are told by. */
const headLength = 4096

/**
 * Parses one document.
 *
 * Whatever is wrong with the document is a message on the result; a result without a `tree` could not be read at all.
 *
 * @param input Bytes of a file, or a text.
 * @throws {TypeError} If `input` is neither, or an option is of the wrong kind.
 * @throws {DOMException} `AbortError`, if `options.signal` is aborted.
 */
export async function parse(input: string | Uint8Array | ArrayBuffer, options: Options = {}): Promise<Result> {
  const bytes = toBytes(input)
  const state = stateOf(new VFile({...(options.name ? {path: options.name} : {})}), options)
  const source: Source = {
    sha256: hash(bytes),
    mediaType: 'application/octet-stream',
    reader: '',
    ...(options.name === undefined ? {} : {name: options.name}),
    ...(options.url === undefined ? {} : {url: options.url}),
    size: bytes.byteLength,
    parts: state.parts
  }
  const tree = await read(bytes, typeof input === 'string' ? input : undefined, state, source)
  if (tree) run(tree, state)
  return {
    schemaVersion: 1,
    generator: {name: '@dateline/core', version},
    source,
    ...(tree ? {tree} : {}),
    repairs: state.repairs,
    messages: state.messages
  }
}

function toBytes(input: unknown): Uint8Array {
  if (typeof input === 'string') return new TextEncoder().encode(input)
  if (input instanceof Uint8Array) return input
  if (input instanceof ArrayBuffer) return new Uint8Array(input)
  throw new TypeError(`Expected a string, a Uint8Array or an ArrayBuffer as input, not \`${String(input)}\``)
}

async function read(bytes: Uint8Array, given: string | undefined, state: State, source: Source) {
  const {options, limits} = state
  if (bytes.byteLength > limits.bytes) {
    state.message('input-too-large', `Expected at most \`${limits.bytes}\` bytes, not \`${bytes.byteLength}\``)
    return
  }
  const head = toHead(bytes)
  const reader = select(head, options)
  if (!reader) {
    state.message('unknown-type', `Expected a type that a reader knows, not \`${options.type ?? 'unknown'}\``)
    return
  }
  source.reader = reader.name
  source.mediaType = reader.mediaTypes[0] ?? source.mediaType
  options.signal?.throwIfAborted()
  const tree = await reader.read(toInput(bytes, given, head, reader, state), state)
  options.signal?.throwIfAborted()
  return hasText(tree, state) ? tree : undefined
}

function toHead(bytes: Uint8Array): Head {
  const head = bytes.subarray(0, headLength)
  return {bytes: head, text: new TextDecoder('utf-8').decode(head)}
}

function toInput(bytes: Uint8Array, given: string | undefined, head: Head, reader: Reader, state: State): Input {
  const mediaType = reader.mediaTypes[0] ?? ''
  if (reader.binary) return {bytes, text: '', charset: '', mediaType}
  const decoded =
    given === undefined
      ? decode(bytes, state.options.charset ?? reader.declaredCharset?.(head))
      : {text: given, charset: 'utf-8', guessed: false}
  state.addPart({name: '', mediaType, charset: decoded.charset}, decoded.text)
  return {bytes, text: decoded.text, charset: decoded.charset, mediaType}
}

function hasText(tree: Root, state: State): boolean {
  if (tree.children.length > 0) return true
  state.message('empty-input', 'Expected text, but there is none')
  return false
}

function run(tree: Root, state: State) {
  for (const step of steps) {
    state.options.signal?.throwIfAborted()
    step.transform(tree, state)
  }
  reportUnknownUndone(state)
}

function reportUnknownUndone(state: State) {
  const known = new Set(state.repairs.map(repair => repair.id))
  for (const id of state.options.undone ?? []) {
    if (!known.has(id)) state.message('unknown-undone', `Expected the id of a repair, not \`${id}\``)
  }
}
