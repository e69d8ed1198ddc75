import type {State} from '../../state.ts'
import {root} from '../../tree/builders.ts'
import type {Reader} from '../reader.ts'
import {isHidden} from './is-hidden.ts'

/** Everything in a tar archive is in blocks of this many bytes. */
const block = 512

/** Places in the header of a file, of POSIX.1-1988 (ustar): offset and length. */
const places = {
  name: [0, 100],
  size: [124, 12],
  checksum: [148, 8],
  type: [156, 1],
  magic: [257, 5],
  prefix: [345, 155]
} as const

/** Types of entries: files, and names that are too long for a header, as POSIX.1-2001 and GNU write them. */
const types = {file: ['0', '\0', '7', ''], pax: 'x', longName: 'L'} as const

/** Longest extended header that is read, in bytes: it holds names. */
const longestExtension = 100_000

interface Entry {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** tar archives of documents. */
export const tar: Reader = {
  name: 'tar',
  mediaTypes: ['application/x-tar', 'application/tar'],
  extensions: ['.tar'],
  binary: true,
  sniff: ({whole}) => (whole.length >= block && isHeader(whole, 0) ? 0.95 : 0),
  read({bytes}, state) {
    for (const {name, start, end} of entriesOf(bytes, state)) {
      if (isHidden(name)) continue
      state.attach({
        relation: 'member',
        part: name,
        name: name.split('/').at(-1) ?? name,
        read: () => bytes.subarray(start, end)
      })
    }
    return root([])
  }
}

/** The files of an archive, up to the first block that is no header. */
function* entriesOf(bytes: Uint8Array, state: State): Generator<Entry> {
  let longName: string | undefined
  let count = 0
  let at = 0
  for (; at + block <= bytes.length && isHeader(bytes, at);) {
    const size = numberAt(bytes, at + places.size[0], places.size[1])
    const start = at + block
    const end = Math.min(start + size, bytes.length)
    const type = textAt(bytes, at, places.type)
    if (++count > state.limits.zipEntries) {
      return state.message(
        'archive-limit',
        `Expected at most \`${state.limits.zipEntries}\` entries; the rest was left out`
      )
    }
    if (start + size > bytes.length) {
      state.message(
        'damaged-archive',
        `Expected \`${size}\` bytes of \`${longName ?? nameAt(bytes, at)}\`, not \`${end - start}\``
      )
    }
    if (type === types.longName) longName = decode(bytes.subarray(start, Math.min(end, start + longestExtension)))
    else if (type === types.pax)
      longName = pathIn(bytes.subarray(start, Math.min(end, start + longestExtension))) ?? longName
    else {
      const name = longName ?? nameAt(bytes, at)
      longName = undefined
      if ((types.file as ReadonlyArray<string>).includes(type) && !name.endsWith('/')) yield {name, start, end}
    }
    at = start + Math.ceil(size / block) * block
  }
  if (at < bytes.length && !isEmpty(bytes, at)) {
    state.message('damaged-archive', `Expected the header of a file at byte \`${at}\`; the rest was left out`)
  }
}

function isEmpty(bytes: Uint8Array, at: number): boolean {
  for (let index = at; index < Math.min(at + block, bytes.length); index++) if (bytes[index] !== 0) return false
  return true
}

/** A header has a sum of its own bytes, with the sum's own taken for spaces. */
function isHeader(bytes: Uint8Array, at: number): boolean {
  const [from, length] = places.checksum
  let sum = 0
  for (let index = 0; index < block; index++) {
    sum += index >= from && index < from + length ? 0x20 : (bytes[at + index] ?? 0)
  }
  return bytes[at] !== 0 && sum === numberAt(bytes, at + from, length)
}

/** An octal number in ASCII, or with its first bit set a binary one; no archive has one that a number cannot hold. */
function numberAt(bytes: Uint8Array, at: number, length: number): number {
  if (((bytes[at] ?? 0) & 0x80) > 0) {
    let value = 0
    for (let index = at + 1; index < at + length; index++) value = value * 256 + (bytes[index] ?? 0)
    return Math.min(value, Number.MAX_SAFE_INTEGER)
  }
  return Number.parseInt(decode(bytes.subarray(at, at + length)).trim() || '0', 8) || 0
}

function nameAt(bytes: Uint8Array, at: number): string {
  const name = textAt(bytes, at, places.name)
  const prefix = textAt(bytes, at, places.magic) === 'ustar' ? textAt(bytes, at, places.prefix) : ''
  return prefix === '' ? name : `${prefix}/${name}`
}

function textAt(bytes: Uint8Array, at: number, [start, length]: readonly [number, number]): string {
  return decode(bytes.subarray(at + start, at + start + length))
}

/** Text up to the first zero. */
function decode(bytes: Uint8Array): string {
  const end = bytes.indexOf(0)
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end))
}

/** The record `path` of an extended header: `27 path=a/b.txt\n`. */
function pathIn(bytes: Uint8Array): string | undefined {
  return /(?:^|\n)\d+ path=([^\n]+)\n/.exec(new TextDecoder().decode(bytes))?.[1]
}
