import {VFile} from 'vfile'
import {createExplainer} from './explain/create-explainer.ts'
import type {Explanation} from './explain/explanation.ts'
import type {Options} from './options.ts'
import type {Result, Source} from './result.ts'
import {read} from './readers/read.ts'
import {recognizers} from './recognizers/index.ts'
import {language} from './recognizers/language.ts'
import {itemHeadlines} from './recognizers/item-headlines.ts'
import {label} from './recognizers/label/index.ts'
import {characterRepairs} from './repairs/characters/index.ts'
import {layoutRepairs} from './repairs/layout/index.ts'
import {type State, stateOf} from './state.ts'
import type {Step} from './step.ts'
import type {Root} from './tree/types.ts'
import {hash} from './util/identify.ts'
import {version} from './version.ts'

/** The steps between reader and writer, in their order; `tree.md` says why in this order. */
export const steps: ReadonlyArray<Step> = [
  ...characterRepairs,
  language,
  label,
  itemHeadlines,
  ...layoutRepairs,
  ...recognizers
]

/**
 * Parses one document.
 *
 * Whatever is wrong with the document is a message on the result; a result without a `tree` could not be read at all.
 *
 * @param input Bytes of a file, or a text.
 * @throws {TypeError} If `input` is neither, or an option is of the wrong kind.
 * @throws {RangeError} If `options.charset` is no encoding.
 * @throws {DOMException} `AbortError`, if `options.signal` is aborted.
 */
export function parse(input: string | Uint8Array | ArrayBuffer, options: Options = {}): Promise<Result> {
  return parseBy(steps, input, options)
}

/** Parses with other steps than the usual ones, to compare them. */
export async function parseBy(
  by: ReadonlyArray<Step>,
  input: string | Uint8Array | ArrayBuffer,
  options: Options = {}
): Promise<Result> {
  const bytes = toBytes(input)
  const state = stateOf(new VFile(options.name ? {path: options.name} : {}), options)
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
  const explanation = tree && run(by, tree, state)
  return {
    schemaVersion: 1,
    generator: {name: '@dateline/core', version},
    source,
    ...(tree ? {tree} : {}),
    repairs: state.repairs,
    messages: state.messages,
    ...(explanation ? {explanation} : {})
  }
}

function toBytes(input: unknown): Uint8Array {
  if (typeof input === 'string') return new TextEncoder().encode(input)
  if (input instanceof Uint8Array) return input
  if (input instanceof ArrayBuffer) return new Uint8Array(input)
  throw new TypeError(`Expected a string, a Uint8Array or an ArrayBuffer as input, not \`${String(input)}\``)
}

function run(by: ReadonlyArray<Step>, tree: Root, state: State): Explanation | undefined {
  const explainer = state.options.explain ? createExplainer() : undefined
  for (const step of by) {
    state.options.signal?.throwIfAborted()
    step.transform(tree, state)
    if (step === label) explainer?.observe(tree, state)
  }
  reportUnknownUndone(state)
  return explainer?.explain(tree)
}

function reportUnknownUndone(state: State) {
  const known = new Set(state.repairs.map(repair => repair.id))
  for (const id of state.options.undone ?? []) {
    if (!known.has(id)) state.message('unknown-undone', `Expected the id of a repair, not \`${id}\``)
  }
}
