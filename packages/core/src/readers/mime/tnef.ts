/** A file in a `winmail.dat`. */
export interface TnefFile {
  readonly name: string
  /** What it was called by the sender's program; `''` for nothing. */
  readonly mediaType: string
  readonly content: Uint8Array
}

/** What a stream of TNEF begins with ([MS-OXTNEF] 2.1.3.1), and how long that is. */
const signature = 0x22_3e_9f_78
const headerLength = 6

/** Attributes that are read ([MS-OXTNEF] 2.1.3.2): where a file begins, its name, its bytes, and its properties. */
const attributes = {begin: 0x0006_9002, title: 0x0001_8010, data: 0x0006_800f, properties: 0x0006_9005} as const

/** Properties that are read ([MS-OXPROPS]). */
const tags = {longName: 0x3707, mediaType: 0x370e} as const

/** Files of one stream that are taken out. */
const mostFiles = 1_000

/** Length of what stands before an attribute's bytes: its level, its name and its length; and of the checksum behind them. */
const attributeHead = 9
const checksumLength = 2

/** The files in a `winmail.dat`, as Outlook sends them to programs that do not know it; as far as the stream can be read. */
export function readTnef(bytes: Uint8Array): TnefFile[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < headerLength || view.getUint32(0, true) !== signature) return []
  const files: Array<{-readonly [key in keyof TnefFile]: TnefFile[key]}> = []
  for (let at = headerLength; at + attributeHead <= bytes.length;) {
    const name = view.getUint32(at + 1, true)
    const start = at + attributeHead
    const value = bytes.subarray(start, start + view.getUint32(at + 5, true))
    if (name === attributes.begin) {
      if (files.length === mostFiles) break
      files.push({name: '', mediaType: '', content: new Uint8Array()})
    }
    const file = files.at(-1)
    if (file && name === attributes.title) file.name ||= toText(value, 'windows-1252')
    else if (file && name === attributes.data) file.content = value
    else if (file && name === attributes.properties) {
      const {longName, mediaType} = readProperties(value)
      file.name = longName || file.name
      file.mediaType = mediaType
    }
    at = start + value.length + checksumLength
  }
  return files.filter(({content}) => content.length > 0)
}

/** Bytes of values of fixed length, by their types ([MS-OXCDATA] 2.11.1); each takes four at least. */
const fixedLengths: Readonly<Record<number, number>> = {
  0x02: 4,
  0x03: 4,
  0x04: 4,
  0x05: 8,
  0x06: 8,
  0x07: 8,
  0x0a: 4,
  0x0b: 4,
  0x14: 8,
  0x40: 8,
  0x48: 16
}

/** Types of values that tell their length: text, objects, bytes; and the flag of those with several values. */
const types = {object: 0x0d, ansi: 0x1e, unicode: 0x1f, binary: 0x102, many: 0x1000} as const
const counted: ReadonlySet<number> = new Set([types.object, types.ansi, types.unicode, types.binary])

/** Names that are numbers begin here: before the value stands whose they are. */
const firstNamed = 0x8000

/** Properties in their row ([MS-OXTNEF] 2.1.3.4), up to one whose type is not known. */
function readProperties(bytes: Uint8Array): {longName: string; mediaType: string} {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = {longName: '', mediaType: ''}
  const number = (at: number) => (at + 4 <= bytes.length ? view.getUint32(at, true) : 0)
  let at = 4
  for (let left = number(0); left > 0 && at + 4 <= bytes.length; left--) {
    const type = view.getUint16(at, true)
    const tag = view.getUint16(at + 2, true)
    at += 4
    if (tag >= firstNamed) at += 20 + (number(at + 16) === 0 ? 4 : 4 + padded(number(at + 20)))
    const fixed = fixedLengths[type & ~types.many]
    if (fixed === undefined && !counted.has(type & ~types.many)) break
    const isCounted = fixed === undefined || (type & types.many) !== 0
    const count = isCounted ? number(at) : 1
    if (isCounted) at += 4
    for (let index = 0; index < count && at < bytes.length; index++) {
      const length = fixed ?? number(at)
      if (fixed === undefined) at += 4
      const value = bytes.subarray(at, at + length)
      const isText = type === types.ansi || type === types.unicode
      const text = isText ? toText(value, type === types.unicode ? 'utf-16le' : 'windows-1252') : ''
      if (tag === tags.longName) found.longName = text
      else if (tag === tags.mediaType) found.mediaType = text
      at += padded(length)
    }
  }
  return found
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4
}

function toText(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes).replace(/\0.*$/s, '')
}
