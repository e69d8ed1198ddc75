import type {CompoundEntry} from '../compound/index.ts'
import {toCharset} from '../decode.ts'

/** Properties of a mail, a recipient or an attachment, by their tags ([MS-OXPROPS]). */
export interface Properties {
  /** Text of a property; `''` where there is none. */
  text(tag: number): string
  /** Bytes of a property. */
  bytes(tag: number): Uint8Array | undefined
  /** Whether there are bytes of a property. */
  has(tag: number): boolean
  /** Name of the stream that the property is in. */
  nameOf(tag: number): string
  /** A number, a truth value as 0 or 1. */
  number(tag: number): number | undefined
  /** A time. */
  time(tag: number): Date | undefined
}

/** Types of values, in a stream's name behind the tag ([MS-OXCDATA] 2.11.1). */
const types = {ansi: '001e', unicode: '001f', binary: '0102'} as const

/** Name of the stream of short properties. */
export const propertiesName = '__properties_version1.0'

/** Length of one of them. */
const shortLength = 16

/** What the stream of short properties begins with, in bytes: of a whole mail, of a mail in a mail, of all others. */
export type HeaderLength = 24 | 32 | 8

/** Encodings by the numbers of Windows' code pages. */
const codePages: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  20127: 'windows-1252',
  20866: 'koi8-r',
  20932: 'euc-jp',
  21866: 'koi8-u',
  50220: 'iso-2022-jp',
  50221: 'iso-2022-jp',
  50222: 'iso-2022-jp',
  51932: 'euc-jp',
  51949: 'euc-kr',
  54936: 'gb18030',
  65001: 'utf-8'
}

/** The encoding of a code page of Windows; `undefined` for one that nothing here reads. */
export function toCodePage(number: number | undefined): string | undefined {
  if (number === undefined) return undefined
  const label = number >= 28591 && number <= 28606 ? `iso-8859-${number - 28590}` : `windows-${number}`
  return codePages[number] ?? toCharset(label)
}

/** Epoch of Windows' times, in milliseconds before that of ours. */
const epoch = 11_644_473_600_000n

/** Reads properties from the streams of a storage. */
export function toProperties(
  storage: CompoundEntry,
  headerLength: HeaderLength,
  codePage = 'windows-1252'
): Properties {
  const streams = new Map(storage.children.map(child => [child.name.toLowerCase(), child]))
  const short = streams.get(propertiesName)?.read() ?? new Uint8Array()
  const view = new DataView(short.buffer, short.byteOffset, short.byteLength)
  const offsets = new Map<number, number>()
  for (let at: number = headerLength; at + shortLength <= short.length; at += shortLength) {
    offsets.set(view.getUint16(at + 2, true), at + 8)
  }
  const stream = (tag: number, type: string) => streams.get(`__substg1.0_${hex(tag)}${type}`)
  return {
    text(tag) {
      const unicode = stream(tag, types.unicode)
      if (unicode) return trimmed(new TextDecoder('utf-16le').decode(unicode.read()))
      const ansi = stream(tag, types.ansi)
      return ansi ? trimmed(new TextDecoder(codePage).decode(ansi.read())) : ''
    },
    bytes: tag => stream(tag, types.binary)?.read(),
    has: tag => stream(tag, types.binary) !== undefined,
    nameOf: tag => (stream(tag, types.unicode) ?? stream(tag, types.ansi) ?? stream(tag, types.binary))?.name ?? '',
    number(tag) {
      const at = offsets.get(tag)
      return at === undefined ? undefined : view.getUint32(at, true)
    },
    time(tag) {
      const at = offsets.get(tag)
      if (at === undefined) return undefined
      const time = new Date(Number(view.getBigUint64(at, true) / 10_000n - epoch))
      return Number.isNaN(time.getTime()) ? undefined : time
    }
  }
}

function hex(tag: number): string {
  return tag.toString(16).padStart(4, '0')
}

/** Strings end with a zero, if somebody set one. */
function trimmed(text: string): string {
  return text.replace(/\0+$/, '')
}
