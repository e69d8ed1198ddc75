import {Inflate} from 'fflate'
import type {State} from '../../state.ts'
import {dataOffset, type Listed, readDirectory} from './directory.ts'
import {joinBytes} from '../../util/join-bytes.ts'

/** An entry that can be read. */
export interface ZipEntry {
  /** Path inside the archive, with `/` between folders: relative, without `.` and `..`. */
  readonly name: string
  /** Bytes once inflated, as the archive declares: it may be wrong. */
  readonly size: number
}

/** An archive that is open. */
export interface Zip {
  /** Files by their paths, in the order of the archive; folders and what cannot be named safely are left out. */
  readonly entries: ReadonlyMap<string, ZipEntry>
  /**
   * The bytes of a file. `undefined` where there is none of that name, or where it cannot be read, which a message says:
   * it is encrypted, or packed by an unknown method. Of what is damaged, or over a limit, the part before it is given.
   */
  read(name: string): Uint8Array | undefined
}

/** Bytes that are inflated at a time: they give at most a thousand times as many before they are counted. */
const step = 16_384

/** Bytes of an entry up to which no ratio is suspicious: they harm nobody. */
const harmless = 1_000_000

/** Deflated data, as `method` of an entry. */
const deflated = 8

/**
 * Opens a ZIP archive. Nothing is inflated before it is read, and never more than the limits allow, whatever sizes the archive
 * declares: `zipEntries`, `inflatedBytes` for an entry, `totalInflatedBytes` for the archive, `inflationRatio`.
 */
export function openZip(bytes: Uint8Array, state: State): Zip {
  const {entries: listed, fault} = readDirectory(bytes, state.limits.zipEntries)
  if (fault) state.message('damaged-archive', fault)
  const byName = new Map<string, Listed>()
  for (const entry of listed) {
    if (entry.name.endsWith('/')) continue
    if (!isSafe(entry.name)) state.message('unsafe-path', `Expected a path inside the archive, not \`${entry.name}\``)
    else if (byName.has(entry.name))
      state.message('damaged-archive', `Unexpected second entry \`${entry.name}\`; the first one counts`)
    else byName.set(entry.name, entry)
  }
  const budget = {left: state.limits.totalInflatedBytes}
  return {
    entries: byName,
    read(name) {
      const entry = byName.get(name)
      return entry && readEntry(bytes, entry, budget, state)
    }
  }
}

/** Whether a path stays in the folder that an archive is unpacked to, on every system. */
function isSafe(name: string): boolean {
  // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
  return name !== '' && !/^\/|^[a-z]:|[\u0000-\u001f]|(?:^|\/)\.{1,2}(?:\/|$)/i.test(name)
}

/** What is left of the bytes that the archive may give. */
interface Budget {
  left: number
}

function readEntry(bytes: Uint8Array, entry: Listed, budget: Budget, state: State): Uint8Array | undefined {
  const {name, method} = entry
  if (entry.encrypted) {
    state.message('encrypted-entry', `Expected \`${name}\` to be readable without a password`)
    return
  }
  const start = dataOffset(bytes, entry)
  const end = (start ?? 0) + entry.compressedSize
  if (start === undefined || end > bytes.byteLength) {
    state.message('damaged-archive', `Expected the data of \`${name}\` inside the archive`)
    return
  }
  if (method !== 0 && method !== deflated) {
    state.message(
      'damaged-archive',
      `Expected \`${name}\` to be stored or deflated, not packed by method \`${method}\``
    )
    return
  }
  const packed = bytes.subarray(start, end)
  const read = method === 0 ? readStored(packed, budget, state) : inflate(packed, budget, state)
  budget.left -= read.bytes.byteLength
  report(entry, read, state)
  return read.bytes
}

interface Inflated {
  bytes: Uint8Array
  /** The limit that was reached, as a sentence. */
  limit?: string
  /** Whether the data is damaged after `bytes`. */
  broken?: true
}

function readStored(bytes: Uint8Array, budget: Budget, {limits}: State): Inflated {
  const most = Math.min(limits.inflatedBytes, budget.left)
  return bytes.byteLength > most
    ? {bytes: bytes.subarray(0, most), limit: `Expected at most \`${most}\` bytes`}
    : {bytes}
}

/** Inflates `packed`, counting what comes out. */
function inflate(packed: Uint8Array, budget: Budget, {limits}: State): Inflated {
  const most = Math.min(limits.inflatedBytes, budget.left)
  const chunks: Uint8Array[] = []
  let size = 0
  const stream = new Inflate(chunk => {
    chunks.push(chunk)
    size += chunk.byteLength
  })
  for (let at = 0; at < packed.byteLength; at += step) {
    const next = Math.min(at + step, packed.byteLength)
    try {
      stream.push(packed.subarray(at, next), next === packed.byteLength)
    } catch {
      return {bytes: joinBytes(chunks, most), broken: true}
    }
    if (size > most) return {bytes: joinBytes(chunks, most), limit: `Expected at most \`${most}\` bytes`}
    if (size > harmless && size > next * limits.inflationRatio) {
      const limit = `Expected data packed at most \`${limits.inflationRatio}\` to one`
      return {bytes: joinBytes(chunks), limit}
    }
  }
  return {bytes: joinBytes(chunks)}
}

function report({name, size}: Listed, {bytes, limit, broken}: Inflated, state: State): void {
  if (limit) state.message('archive-limit', `${limit} in \`${name}\`; the rest was left out`)
  else if (broken)
    state.message('damaged-archive', `Unexpected end of the data of \`${name}\`; what came before it was read`)
  else if (bytes.byteLength !== size)
    state.message(
      'damaged-archive',
      `Expected \`${size}\` bytes in \`${name}\`, as declared, not \`${bytes.byteLength}\``
    )
}
