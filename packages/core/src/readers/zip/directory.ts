/** What the central directory of a ZIP archive says of one entry. */
export interface Listed {
  /** Path inside the archive, with `/` between folders. */
  name: string
  /** 0: stored; 8: deflated; others are not read. */
  method: number
  encrypted: boolean
  /** Bytes in the archive. */
  compressedSize: number
  /** Bytes once inflated, as declared: it may be wrong. */
  size: number
  /** Offset of the local header. */
  offset: number
}

/** The central directory of an archive. */
export interface Directory {
  entries: Listed[]
  /** What is wrong with it, as a sentence for a message. */
  fault?: string
}

/** Signatures of the records, of APPNOTE.TXT 6.3.10 sections 4.3.7 to 4.3.16. */
const signature = {local: 0x04034b50, central: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50}

/** Lengths of the records without their names, extra fields and comments. */
const fixed = {local: 30, central: 46, end: 22, end64: 56, locator64: 20}

/** Bytes of an archive's comment, at most: its length is a 16-bit number. */
const longestComment = 0xffff

/** Stands in a field whose value is in the ZIP64 extra field. */
const in64 = 0xffffffff

/** Bit 0 of the flags: encrypted; bit 11: the name is UTF-8. */
const flag = {encrypted: 0x1, utf8: 0x800}

/**
 * Reads the central directory of an archive: what is in it, where, and how big it says that it is. Nothing is inflated.
 *
 * @param most Entries to read; the rest is left out, with a fault.
 */
export function readDirectory(bytes: Uint8Array, most: number): Directory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return {entries: [], fault: 'Expected a central directory at the end of the archive'}
  const {count, start} = readEnd(view, end)
  const entries: Listed[] = []
  let at = start
  while (entries.length < most && at + fixed.central <= end && view.getUint32(at, true) === signature.central) {
    const {entry, next} = readEntry(view, at)
    if (next > end) break
    entries.push(entry)
    at = next
  }
  if (entries.length === most && most < count)
    return {entries, fault: `Expected at most \`${most}\` entries, not \`${count}\``}
  if (entries.length !== count)
    return {entries, fault: `Expected \`${count}\` entries in the central directory, not \`${entries.length}\``}
  return {entries}
}

/** Offset of the bytes of an entry; `undefined` where there is no local header. */
export function dataOffset(bytes: Uint8Array, {offset}: Listed): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + fixed.local > view.byteLength || view.getUint32(offset, true) !== signature.local) return
  return offset + fixed.local + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
}

/** Offset of the record that ends the archive: the last one, for a comment comes after it. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - fixed.end
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) === signature.end) return at
  }
  return undefined
}

function readEnd(view: DataView, end: number): {count: number; start: number} {
  const locator = end - fixed.locator64
  if (locator >= 0 && view.getUint32(locator, true) === signature.locator64) {
    const at = toNumber(view.getBigUint64(locator + 8, true))
    if (at + fixed.end64 <= view.byteLength && view.getUint32(at, true) === signature.end64)
      return {count: toNumber(view.getBigUint64(at + 32, true)), start: toNumber(view.getBigUint64(at + 48, true))}
  }
  return {count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true)}
}

function readEntry(view: DataView, at: number): {entry: Listed; next: number} {
  const flags = view.getUint16(at + 8, true)
  const nameEnd = at + fixed.central + view.getUint16(at + 28, true)
  const extraEnd = nameEnd + view.getUint16(at + 30, true)
  const entry: Listed = {
    name: decodeName(view, at + fixed.central, nameEnd, (flags & flag.utf8) > 0),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & flag.encrypted) > 0,
    compressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true)
  }
  read64(view, nameEnd, Math.min(extraEnd, view.byteLength), entry)
  return {entry, next: extraEnd + view.getUint16(at + 32, true)}
}

/** Takes the numbers that do not fit from the ZIP64 extra field, where they stand in this order. */
function read64(view: DataView, start: number, end: number, entry: Listed): void {
  const wanted = (['size', 'compressedSize', 'offset'] as const).filter(field => entry[field] === in64)
  if (wanted.length === 0) return
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    for (const [index, field] of wanted.entries()) {
      const place = at + 4 + 8 * index
      if (place + 8 <= end) entry[field] = toNumber(view.getBigUint64(place, true))
    }
    return
  }
}

/** A number of 64 bits, so far as a number can be exact: a larger one lies outside of any archive. */
function toNumber(value: bigint): number {
  return Number(value < BigInt(Number.MAX_SAFE_INTEGER) ? value : Number.MAX_SAFE_INTEGER)
}

/** Many programs write UTF-8 without saying so; what is no UTF-8 is of some code page, which the archive does not name. */
function decodeName(view: DataView, start: number, end: number, utf8: boolean): string {
  const bytes = new Uint8Array(
    view.buffer,
    view.byteOffset + start,
    Math.max(0, Math.min(end, view.byteLength) - start)
  )
  if (utf8) return toPath(new TextDecoder().decode(bytes))
  try {
    return toPath(new TextDecoder('utf-8', {fatal: true}).decode(bytes))
  } catch {
    return toPath(new TextDecoder('windows-1252').decode(bytes))
  }
}

/** Some programs write the folders of Windows. */
function toPath(name: string): string {
  return name.replaceAll('\\', '/')
}
