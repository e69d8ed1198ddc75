import type {Options} from '../options.ts'
import {readers} from './index.ts'
import {identifyBinary} from './signatures.ts'
import {identifyStructured} from './identify-structured.ts'
import type {Head, Reader} from './reader.ts'

/** The reader for an input, or why there is none. */
export type Selected = {reader: Reader} | {reader?: undefined; reason: string}

/** What an extension adds to `sniff`: it decides between weak signs, never against a strong one. */
const extensionWeight = 0.3

/** What a media type adds that somebody stated: mail programs know what they attach better than a name does. */
const statedWeight = 0.35

/** Share of control characters above which something is no text. Text from old systems has some. */
const controlShare = 0.02

/** Media types that say nothing, or no more than the syntax of many formats. */
const emptyTypes: ReadonlyArray<string> = [
  '',
  'application/octet-stream',
  'binary/octet-stream',
  'application/x-download',
  'application/json',
  'application/xml',
  'text/json',
  'text/xml'
]

/** The reader for an input: `options.type` decides, then the content, then a media type that was stated, then the extension. */
export function select(head: Head, options: Options): Selected {
  const type = toMediaType(options.type ?? '')
  if (!emptyTypes.includes(type)) return byType(type, options.type ?? '')
  const sniffed = readers.map(reader => ({reader, score: reader.sniff(head)}))
  const isKnown = sniffed.some(({reader, score}) => (reader.binary || reader.structured) && score > 0)
  const binary = isKnown ? undefined : whyNoText(head)
  if (binary) return {reason: `Expected a document that a reader knows, not ${binary}`}
  const extension = /\.[^./\\]+$/.exec(options.name ?? '')?.[0].toLowerCase() ?? ''
  const named = toMediaType(options.statedType ?? '')
  const stated = emptyTypes.includes(named) ? undefined : named
  let best: Reader | undefined
  let most = 0
  for (const {reader, score: own} of sniffed) {
    const score =
      own +
      (reader.extensions.includes(extension) ? extensionWeight : 0) +
      (stated !== undefined && reader.mediaTypes.includes(stated) ? statedWeight : 0)
    if (score > most) {
      best = reader
      most = score
    }
  }
  return best ? {reader: best} : {reason: 'Expected a type that a reader knows'}
}

/** A media type without its parameters. */
function toMediaType(type: string): string {
  return (type.split(';')[0] ?? '').trim().toLowerCase()
}

function byType(type: string, given: string): Selected {
  const reader = readers.find(each => each.name === type || each.mediaTypes.includes(type))
  if (reader) return {reader}
  const known = readers.map(each => each.name).join(', ')
  return {reason: `Expected a type that a reader knows (${known}), not \`${given}\``}
}

/** What `head` is, if it is no text. */
function whyNoText(head: Head): string | undefined {
  const known = identifyBinary(head.bytes) ?? identifyStructured(head.text)
  if (known) return known
  const found: ReadonlyArray<string> = head.text.match(controls) ?? []
  return found.includes('\0') || found.length > head.text.length * controlShare ? 'binary data' : undefined
}

/** Control characters, but for white space and what switches codes or ends a file. */
// oxlint-disable-next-line no-control-regex -- these are what it is about
const controls = /[\0-\x08\x0E-\x19\x1C-\x1F]/g
