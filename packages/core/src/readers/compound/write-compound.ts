import type {CompoundEntry} from './index.ts'
import {joinBytes} from '../../util/join-bytes.ts'

/** A storage or a stream to write. */
export type Writable = Pick<CompoundEntry, 'kind' | 'name' | 'read'> & {readonly children: ReadonlyArray<Writable>}

/** Sizes of sectors and of the small ones that short streams are in, and the length from which a stream is none. */
const sector = 512
const miniSector = 64
const cutoff = 4096

/** Numbers that are no sectors: of the table itself, the end of a chain, a free sector, no entry. */
const special = {table: 0xfffffffd, end: 0xfffffffe, free: 0xffffffff, none: 0xffffffff} as const

/** Sectors of the table that the header has room for: a file of 7 MB; more are listed in sectors of their own. */
const tablesInHeader = 109

/** Entries of the directory. */
const entryLength = 128
const types = {storage: 1, stream: 2, root: 5} as const

interface Entry {
  readonly node: Writable
  left: number
  right: number
  child: number
  start: number
  size: number
}

/** Writes a compound file ([MS-CFB], version 3) of a root storage. */
export function writeCompound(root: Writable): Uint8Array {
  const entries = toEntries(root)
  const mini: Uint8Array[] = []
  const big: Array<{entry: Entry; content: Uint8Array}> = []
  let miniCount = 0
  const miniTable: number[] = []
  for (const entry of entries) {
    if (entry.node.kind !== 'stream') continue
    const content = entry.node.read()
    entry.size = content.length
    if (content.length >= cutoff) big.push({entry, content})
    else if (content.length > 0) {
      entry.start = miniCount
      const count = Math.ceil(content.length / miniSector)
      addChain(miniTable, miniCount, count)
      miniCount += count
      mini.push(padded(content, miniSector))
    }
  }
  const file = new Sectors()
  for (const {entry, content} of big) entry.start = file.add(content)
  const [first] = entries
  if (first) {
    const content = joinBytes(mini)
    first.size = content.length
    first.start = content.length > 0 ? file.add(content) : special.end
  }
  const miniStart = miniTable.length > 0 ? file.add(toBytes(miniTable)) : special.end
  const directory = file.add(joinBytes(entries.map(toDirectoryEntry)))
  return file.finish({directory, miniStart, miniSectors: Math.ceil((miniTable.length * 4) / sector)})
}

/** The storage and all below it, numbered; siblings are a balanced tree in the order that the format asks for. */
function toEntries(root: Writable): Entry[] {
  const entries: Entry[] = []
  const add = (node: Writable): number => {
    const entry: Entry = {
      node,
      left: special.none,
      right: special.none,
      child: special.none,
      start: special.end,
      size: 0
    }
    const index = entries.push(entry) - 1
    const indexes = node.children.toSorted(compare).map(add)
    entry.child = balance(indexes, entries)
    return index
  }
  add(root)
  return entries
}

function compare(a: Writable, b: Writable): number {
  const [left, right] = [a.name.toUpperCase(), b.name.toUpperCase()]
  return left.length - right.length || (left < right ? -1 : 1)
}

function balance(indexes: ReadonlyArray<number>, entries: ReadonlyArray<Entry>): number {
  const middle = indexes.length >> 1
  const index = indexes[middle]
  const entry = index === undefined ? undefined : entries[index]
  if (index === undefined || !entry) return special.none
  entry.left = balance(indexes.slice(0, middle), entries)
  entry.right = balance(indexes.slice(middle + 1), entries)
  return index
}

function toDirectoryEntry({node, left, right, child, start, size}: Entry, index: number): Uint8Array {
  const bytes = new Uint8Array(entryLength)
  const view = new DataView(bytes.buffer)
  const name = node.name.slice(0, 31)
  for (let at = 0; at < name.length; at++) view.setUint16(2 * at, name.charCodeAt(at), true)
  view.setUint16(64, 2 * (name.length + 1), true)
  bytes[66] = index === 0 ? types.root : types[node.kind]
  // Black, as all are.
  bytes[67] = 1
  for (const [offset, value] of [
    [68, left],
    [72, right],
    [76, child],
    [116, start],
    [120, size]
  ] as const) {
    view.setUint32(offset, value, true)
  }
  return bytes
}

function addChain(table: number[], start: number, count: number) {
  for (let index = 0; index < count; index++) table.push(index === count - 1 ? special.end : start + index + 1)
}

/** The sectors of a file, and which follows which. */
class Sectors {
  readonly #chunks: Uint8Array[] = []
  readonly #table: number[] = []

  /** Adds content; gives its first sector. */
  add(content: Uint8Array): number {
    const start = this.#table.length
    addChain(this.#table, start, Math.ceil(content.length / sector))
    this.#chunks.push(padded(content, sector))
    return start
  }

  finish({directory, miniStart, miniSectors}: {directory: number; miniStart: number; miniSectors: number}): Uint8Array {
    const used = this.#table.length
    const perSector = sector / 4
    let tables = 0
    let lists = 0
    // The table has entries for itself, and for the sectors that list it.
    for (let before = -1; before !== tables + lists;) {
      before = tables + lists
      tables = Math.ceil((used + tables + lists) / perSector)
      lists = Math.ceil(Math.max(0, tables - tablesInHeader) / (perSector - 1))
    }
    const places = Array.from({length: tables}, (_, index) => used + index)
    for (let index = 0; index < tables; index++) this.#table.push(special.table)
    for (let index = 0; index < lists; index++) this.#table.push(special.table - 1)
    while (this.#table.length < tables * perSector) this.#table.push(special.free)
    const listed = listSectors(places.slice(tablesInHeader), used + tables, lists)
    const header = toHeader({directory, miniStart, miniSectors, places, lists, firstList: used + tables})
    return joinBytes([header, ...this.#chunks, toBytes(this.#table), listed])
  }
}

/** Sectors that list the sectors of the table, each with the number of the next at its end. */
function listSectors(places: ReadonlyArray<number>, first: number, count: number): Uint8Array {
  const perList = sector / 4 - 1
  const numbers: number[] = []
  for (let index = 0; index < count; index++) {
    for (let at = 0; at < perList; at++) numbers.push(places[index * perList + at] ?? special.free)
    numbers.push(index === count - 1 ? special.end : first + index + 1)
  }
  return toBytes(numbers)
}

interface Header {
  readonly directory: number
  readonly miniStart: number
  readonly miniSectors: number
  readonly places: ReadonlyArray<number>
  readonly lists: number
  readonly firstList: number
}

function toHeader({directory, miniStart, miniSectors, places, lists, firstList}: Header): Uint8Array {
  const bytes = new Uint8Array(sector)
  const view = new DataView(bytes.buffer)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  for (const [offset, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6]
  ] as const)
    view.setUint16(offset, value, true)
  const numbers = [
    [44, places.length],
    [48, directory],
    [56, cutoff],
    [60, miniStart],
    [64, miniSectors],
    [68, lists > 0 ? firstList : special.end],
    [72, lists]
  ] as const
  for (const [offset, value] of numbers) view.setUint32(offset, value, true)
  for (let index = 0; index < tablesInHeader; index++)
    view.setUint32(76 + 4 * index, places[index] ?? special.free, true)
  return bytes
}

function toBytes(numbers: ReadonlyArray<number>): Uint8Array {
  const bytes = new Uint8Array(4 * numbers.length)
  const view = new DataView(bytes.buffer)
  numbers.forEach((number, index) => view.setUint32(4 * index, number, true))
  return bytes
}

function padded(content: Uint8Array, unit: number): Uint8Array {
  const result = new Uint8Array(Math.ceil(content.length / unit) * unit)
  result.set(content)
  return result
}
