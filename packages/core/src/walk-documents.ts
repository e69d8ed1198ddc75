import type {RuleId} from './messages.ts'
import {defaultLimits, type Limits, type Options} from './options.ts'
import type {Attachment} from './readers/attachment.ts'
import type {Told} from './readers/metadata.ts'
import type {Inside, Message, Result} from './result.ts'
import {toCharset} from './readers/decode.ts'
import {type Report, toMessage} from './state.ts'
import {hash} from './util/identify.ts'
import {version} from './version.ts'

/** What a document is made of. */
export interface Given {
  readonly bytes: Uint8Array
  /** The text, where the document came as one. */
  readonly text?: string
  /** What the document around it says of it. */
  readonly told?: ReadonlyArray<Told>
}

/** A document that was opened, and what is in it. */
export interface Opened {
  readonly result: Result
  readonly texts: ReadonlyMap<string, string>
  readonly attachments: ReadonlyArray<Attachment>
}

/** Options that belong to one document, and not to all of an input. */
export type Settings = Pick<Options, 'charset' | 'name' | 'received' | 'statedType' | 'type' | 'url'>

/** One of the documents of an input. */
export interface ParsedDocument {
  readonly result: Result
  /** Its own bytes: those of the attachment, not of the mail. None where they could not be had. */
  readonly bytes: Uint8Array
  /** Decoded texts of its parts, which origins count in, by name. */
  readonly texts: ReadonlyMap<string, string>
  /** What it was parsed with: of an inner document, what the outer one says of it. */
  readonly settings: Settings
  /** Documents that are known to come after it, those in these not counted. */
  readonly waiting: number
}

/** Opens one document, whatever is in it. */
export type Open = (given: Given, options: Options) => Promise<Opened>

/** What the whole walk shares. */
interface Walk {
  readonly options: Options
  readonly limits: Limits
  readonly open: Open
  /** Documents that were begun. */
  count: number
  /** Bytes of the documents in the input, so far. */
  bytes: number
  /** Whether a limit on all of them was reached. */
  ended: boolean
}

/** Where in the input the walk is. */
interface Place {
  readonly attachment?: Attachment
  /** The document around it, whose id is known by the time that it matters. */
  readonly parent?: Result
  readonly depth: number
  /** SHA-256 of what it is in. */
  readonly around: ReadonlyArray<string>
}

/**
 * The documents of an input, outer ones before inner ones, numbered in this order, each opened with `open` when its turn
 * comes.
 */
export async function* walkDocuments(
  given: Given,
  options: Options,
  open: Open
): AsyncGenerator<ParsedDocument, void, void> {
  const limits = {...defaultLimits, ...options.limits}
  const walk: Walk = {options, limits, open, count: 1, bytes: 0, ended: false}
  let number = 0
  for await (const document of visit(given, options, {depth: 0, around: []}, walk)) {
    number++
    const {inside} = document.result.source
    if (inside) inside.id = `${options.name ?? ''}${number > 1 ? `#${number}` : ''}`
    yield document
  }
}

/** A document and all that is in it. */
async function* visit(given: Given, options: Options, place: Place, walk: Walk): AsyncGenerator<ParsedDocument> {
  const {result, texts, attachments} = await walk.open(given, options)
  describe(result, place)
  if (attachments.length > 0) result.source.documents = attachments.map(toInnerDocument)
  if (result.tree || attachments.length === 0) {
    yield {result, texts, bytes: given.bytes, settings: toSettings(options), waiting: attachments.length}
    yield* within(attachments, {...place, parent: result}, result.source.sha256, walk)
  } else
    yield* visitContainer(
      {bytes: given.bytes, settings: toSettings(options)},
      {result, texts, attachments},
      place,
      walk
    )
}

/** What is in a container: first what can be read, so that whoever wants one document gets one. */
async function* visitContainer(
  own: Pick<ParsedDocument, 'bytes' | 'settings'>,
  {result, texts, attachments}: Opened,
  place: Place,
  walk: Walk
): AsyncGenerator<ParsedDocument> {
  const unreadable: ParsedDocument[] = []
  let found = false
  for await (const document of within(attachments, place, result.source.sha256, walk)) {
    if (found) yield document
    else if (document.result.tree) {
      found = true
      document.result.messages.unshift(...result.messages)
      yield {...document, waiting: document.waiting + attachments.length - 1}
      yield* unreadable
    } else unreadable.push(document)
  }
  if (found) return
  result.messages.push(toMessage('no-document', `Expected a document that can be read among \`${attachments.length}\``))
  yield {...own, result, texts, waiting: unreadable.length}
  yield* unreadable
}

/** The documents that `attachments` are, and what is in them. */
async function* within(
  attachments: ReadonlyArray<Attachment>,
  {parent, depth, around}: Place,
  outer: string,
  walk: Walk
): AsyncGenerator<ParsedDocument> {
  for (const attachment of attachments) {
    if (walk.ended) return
    walk.options.signal?.throwIfAborted()
    const place: Place = {attachment, depth: depth + 1, around: [...around, outer], ...(parent ? {parent} : {})}
    yield* enter(attachment, place, walk)
  }
}

async function* enter(attachment: Attachment, place: Place, walk: Walk): AsyncGenerator<ParsedDocument> {
  const refusal = refuse(place, walk)
  if (refusal) return yield await toUnread(attachment, place, [refusal])
  const messages: Message[] = []
  const report: Report = (...message) => void messages.push(toMessage(...message))
  const content = await attachment.read(report)
  if (content === undefined) return yield await toUnread(attachment, place, messages)
  const given = toGiven(content, attachment)
  walk.bytes += given.bytes.byteLength
  if (place.around.includes(await hash(given.bytes))) {
    const reason = `Expected another document than the one that \`${attachment.part}\` is in`
    return yield await toUnread(attachment, place, [toMessage('document-in-itself', reason)], given.bytes)
  }
  let first = true
  for await (const document of visit(given, toOptions(attachment, walk.options), place, walk)) {
    if (first) document.result.messages.unshift(...messages)
    first = false
    yield document
  }
}

/** Why a document is not opened, if a limit says so. */
function refuse({depth}: Place, walk: Walk): Message | undefined {
  const {limits} = walk
  const end = (ruleId: RuleId, reason: string) => {
    walk.ended = true
    return toMessage(ruleId, reason)
  }
  if (depth > limits.nesting) {
    return toMessage('nested-too-deep', `Expected documents at most \`${limits.nesting}\` deep in others`)
  }
  if (++walk.count > limits.documents) {
    const reason = `Expected at most \`${limits.documents}\` documents; this one and those after it were left out`
    return end('too-many-documents', reason)
  }
  if (walk.bytes < limits.documentBytes) return undefined
  const reason = `Expected at most \`${limits.documentBytes}\` bytes of documents; this one and those after it were left out`
  return end('documents-too-large', reason)
}

function toGiven(content: Uint8Array | string, {told}: Attachment): Given {
  const more = told ? {told} : {}
  return typeof content === 'string'
    ? {bytes: new TextEncoder().encode(content), text: content, ...more}
    : {bytes: content, ...more}
}

const settingNames: ReadonlyArray<string> = [
  'charset',
  'name',
  'received',
  'statedType',
  'type',
  'url'
] satisfies ReadonlyArray<keyof Settings>

function toSettings(options: Options): Settings {
  return Object.fromEntries(Object.entries(options).filter(([key]) => settingNames.includes(key)))
}

/** What an inner document is parsed with: what its outer one states, and what holds for all of the input. */
function toOptions({name, mediaType, charset, url, received}: Attachment, options: Options): Options {
  const when = options.received ?? received
  return {
    ...withoutSettings(options),
    ...(name === undefined ? {} : {name}),
    ...(mediaType === undefined ? {} : {statedType: mediaType}),
    ...(charset === undefined || toCharset(charset) === undefined ? {} : {charset}),
    ...(url === undefined ? {} : {url}),
    ...(when === undefined ? {} : {received: when})
  }
}

/** Options that hold for all documents of an input. */
function withoutSettings(options: Options): Options {
  return Object.fromEntries(Object.entries(options).filter(([key]) => !settingNames.includes(key)))
}

/** A document that was not opened. */
async function toUnread(
  {name}: Attachment,
  place: Place,
  messages: Message[],
  bytes: Uint8Array = new Uint8Array()
): Promise<ParsedDocument> {
  const source = {
    sha256: await hash(bytes),
    mediaType: 'application/octet-stream',
    reader: '',
    size: bytes.byteLength,
    parts: []
  }
  const result: Result = {
    schemaVersion: 1,
    generator: {name: '@dateline/core', version},
    source: {...source, ...(name === undefined ? {} : {name})},
    repairs: [],
    messages
  }
  describe(result, place)
  return {result, texts: new Map(), bytes, settings: name === undefined ? {} : {name}, waiting: 0}
}

/** Says on `result` where it is in the input; its `id` comes with its number. */
function describe({source}: Result, {attachment, parent}: Place) {
  if (!attachment) return
  const inside: Inside = {id: '', relation: attachment.relation, part: attachment.part}
  source.inside = parent ? {...inside, parent: parent.source.inside?.id ?? parent.source.name ?? ''} : inside
}

function toInnerDocument({relation, part, name, mediaType}: Attachment) {
  return {
    relation,
    part,
    ...(name === undefined ? {} : {name}),
    ...(mediaType === undefined ? {} : {mediaType})
  }
}
