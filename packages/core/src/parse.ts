import {VFile} from 'vfile'
import {createExplainer} from './explain/create-explainer.ts'
import type {Explanation} from './explain/explanation.ts'
import type {Options} from './options.ts'
import type {Result, Source} from './result.ts'
import {addFields} from './readers/metadata.ts'
import {read} from './readers/read.ts'
import {furniture} from './recognizers/furniture/index.ts'
import {recognizers} from './recognizers/index.ts'
import {language} from './recognizers/language.ts'
import {itemHeadlines} from './recognizers/item-headlines.ts'
import {label} from './recognizers/label/index.ts'
import {characterRepairs} from './repairs/characters/index.ts'
import {layoutRepairs} from './repairs/layout/index.ts'
import {type State, stateOf, toMessage} from './state.ts'
import type {Step} from './step.ts'
import type {Root} from './tree/types.ts'
import {hash} from './util/identify.ts'
import {version} from './version.ts'
import {type Given, type Opened, type ParsedDocument, walkDocuments} from './walk-documents.ts'

/** The steps between reader and writer, in their order; `tree.md` says why in this order. */
export const steps: ReadonlyArray<Step> = [
  ...characterRepairs,
  language,
  furniture,
  label,
  itemHeadlines,
  ...layoutRepairs,
  ...recognizers
]

/**
 * Parses one document; of an input that holds several, the first.
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

/**
 * Parses all documents of an input: the input itself, then what is in it (attachments of a mail, members of an archive), and
 * what is in that. Most inputs are one document.
 *
 * What could not be read is a result without a `tree`, in its place. A container, such as an archive, has no text of its
 * own: the first of its documents that can be read comes first.
 *
 * ```ts
 * for await (const {source, tree} of parseAll(bytes, {name: 'mail.eml'})) console.log(source.inside?.id ?? source.name)
 * ```
 *
 * @throws As `parse` does.
 */
export async function* parseAll(
  input: string | Uint8Array | ArrayBuffer,
  options: Options = {}
): AsyncGenerator<Result, void, void> {
  for await (const {result} of openAll(input, options)) yield result
}

/**
 * Parses all documents as `parseAll` does, and gives the bytes of each and its texts with its result: to keep it on its own, and to show
 * it.
 */
export function openAll(
  input: string | Uint8Array | ArrayBuffer,
  options: Options = {}
): AsyncGenerator<ParsedDocument, void, void> {
  return walkDocuments(toGiven(input), options, (given, each) => open(steps, given, each))
}

/** Parses with other steps than the usual ones, to compare them. */
export async function parseBy(
  by: ReadonlyArray<Step>,
  input: string | Uint8Array | ArrayBuffer,
  options: Options = {}
): Promise<Result> {
  const documents = walkDocuments(toGiven(input), options, (given, each) => open(by, given, each))
  const {result, waiting} = (await documents.next()).value as ParsedDocument
  if (waiting > 0) {
    const reason = `Expected one document, not \`${waiting + 1}\`: this is the first`
    result.messages.push(toMessage('more-documents', reason))
  }
  return result
}

/** One document through all stages, with what is in it. */
async function open(by: ReadonlyArray<Step>, {bytes, text, told}: Given, options: Options): Promise<Opened> {
  const state = stateOf(new VFile(options.name ? {path: options.name} : {}), options)
  const source: Source = {
    sha256: await hash(bytes),
    mediaType: 'application/octet-stream',
    reader: '',
    ...(options.name === undefined ? {} : {name: options.name}),
    ...(options.url === undefined ? {} : {url: options.url}),
    size: bytes.byteLength,
    parts: state.parts
  }
  const tree = await read(bytes, text, state, source)
  if (tree && told) addFields(tree, told)
  const explanation = tree && run(by, tree, state)
  const result: Result = {
    schemaVersion: 1,
    generator: {name: '@dateline/core', version},
    source,
    ...(tree ? {tree} : {}),
    repairs: state.repairs,
    messages: state.messages,
    ...(explanation ? {explanation} : {})
  }
  return {result, texts: state.texts, attachments: state.attachments}
}

function toGiven(input: unknown): Given {
  if (typeof input === 'string') return {bytes: new TextEncoder().encode(input), text: input}
  if (input instanceof Uint8Array) return {bytes: input}
  if (input instanceof ArrayBuffer) return {bytes: new Uint8Array(input)}
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
