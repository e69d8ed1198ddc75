/** A storage or a stream of a compound file. */
export interface CompoundEntry {
  readonly name: string
  readonly kind: 'storage' | 'stream'
  /** Bytes, as declared, of a stream. */
  readonly size: number
  /** What a storage holds, in the order of the file. */
  readonly children: ReadonlyArray<CompoundEntry>
  /** The bytes of a stream; of one that is cut off, what is there. */
  read(): Uint8Array
}

/** Bytes that a compound file begins with. */
const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** Offsets in the header ([MS-CFB] 2.2). */
const header = {
  sectorShift: 30,
  miniShift: 32,
  directory: 48,
  cutoff: 56,
  miniTable: 60,
  moreTables: 68,
  tables: 76,
  tableCount: 109
} as const

/** Offsets in an entry of the directory ([MS-CFB] 2.6.1). */
const entry = {length: 128, nameLength: 64, type: 66, left: 68, right: 72, child: 76, start: 116, size: 120} as const

/** Types of entries. */
const kinds: Readonly<Record<number, CompoundEntry['kind']>> = {1: 'storage', 2: 'stream', 5: 'storage'}

/** Numbers above are no sectors: ends of chains, free sectors and such. */
const lastSector = 0xfffffffa

/** Entries of a directory, at most: a mail has some ten for itself and for each attachment. */
const mostEntries = 100_000

/** Storages in storages. */
const deepest = 50

/** Whether bytes are a compound file, the container of old Office documents and of Outlook's mails. */
export function isCompound(bytes: Uint8Array): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}

/**
 * Opens a compound file. Chains that run in circles and entries that hold themselves end where they began.
 *
 * @returns The root storage; nothing, where there is no directory.
 */
export function openCompound(bytes: Uint8Array): CompoundEntry | undefined {
  if (!isCompound(bytes) || bytes.length < 512) return undefined
  const file = new CompoundFile(bytes)
  return file.root
}

interface Raw {
  readonly name: string
  readonly kind: CompoundEntry['kind'] | undefined
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

class CompoundFile {
  readonly root: CompoundEntry | undefined
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #sectorSize: number
  readonly #miniSize: number
  readonly #cutoff: number
  readonly #table: Uint32Array
  readonly #miniTable: Uint32Array
  readonly #mini: Uint8Array
  readonly #entries: Raw[]
  readonly #seen = new Set<number>()

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#sectorSize = this.#view.getUint16(header.sectorShift, true) === 12 ? 4096 : 512
    this.#miniSize = 1 << Math.min(Math.max(this.#view.getUint16(header.miniShift, true), 1), 12)
    this.#cutoff = this.#view.getUint32(header.cutoff, true)
    this.#table = this.#toTable(this.#tableSectors())
    this.#miniTable = this.#toTable(this.#chain(this.#view.getUint32(header.miniTable, true)))
    this.#entries = this.#readDirectory()
    const [first] = this.#entries
    this.#mini = first ? this.#join(this.#chain(first.start), this.#sectorSize, first.size) : new Uint8Array()
    this.root = first && this.#toEntry(0, 0)
  }

  /** Sectors of the table that says which sector follows which. */
  #tableSectors(): number[] {
    const most = Math.ceil(this.#bytes.length / this.#sectorSize)
    const sectors: number[] = []
    for (let index = 0; index < header.tableCount; index++)
      sectors.push(this.#view.getUint32(header.tables + 4 * index, true))
    const seen = new Set<number>()
    let next = this.#view.getUint32(header.moreTables, true)
    while (next <= lastSector && !seen.has(next) && sectors.length < most + header.tableCount) {
      seen.add(next)
      const numbers = this.#numbersIn(next)
      sectors.push(...numbers.slice(0, -1))
      next = numbers.at(-1) ?? lastSector + 1
    }
    return sectors.filter(sector => sector <= lastSector && this.#offset(sector) < this.#bytes.length)
  }

  #offset(sector: number): number {
    return (sector + 1) * this.#sectorSize
  }

  #numbersIn(sector: number): number[] {
    const numbers: number[] = []
    const start = this.#offset(sector)
    for (let at = start; at < start + this.#sectorSize && at + 4 <= this.#bytes.length; at += 4) {
      numbers.push(this.#view.getUint32(at, true))
    }
    return numbers
  }

  #toTable(sectors: ReadonlyArray<number>): Uint32Array {
    const perSector = this.#sectorSize / 4
    const table = new Uint32Array(sectors.length * perSector).fill(lastSector + 1)
    sectors.forEach((sector, index) => table.set(this.#numbersIn(sector), index * perSector))
    return table
  }

  /** The sectors of a chain, as far as they are in the file. */
  #chain(start: number, size = Number.POSITIVE_INFINITY, isMini = false): number[] {
    const sectors: number[] = []
    const seen = new Set<number>()
    const table = isMini ? this.#miniTable : this.#table
    const unit = isMini ? this.#miniSize : this.#sectorSize
    const count = isMini ? Math.ceil(this.#mini.length / unit) : Math.ceil(this.#bytes.length / unit) - 1
    for (let next = start; next < Math.min(table.length, count) && !seen.has(next) && sectors.length * unit < size;) {
      seen.add(next)
      sectors.push(next)
      next = table[next] ?? lastSector + 1
    }
    return sectors
  }

  #join(sectors: ReadonlyArray<number>, unit: number, size: number, from?: Uint8Array): Uint8Array {
    const result = new Uint8Array(Math.min(size, sectors.length * unit))
    for (let index = 0; index * unit < result.length; index++) {
      const sector = sectors[index] ?? 0
      const start = from ? sector * unit : this.#offset(sector)
      const at = index * unit
      result.set((from ?? this.#bytes).subarray(start, start + Math.min(unit, result.length - at)), at)
    }
    return result
  }

  #readDirectory(): Raw[] {
    const entries: Raw[] = []
    for (const sector of this.#chain(this.#view.getUint32(header.directory, true))) {
      for (let index = 0; index < this.#sectorSize / entry.length; index++) {
        const at = this.#offset(sector) + index * entry.length
        if (at + entry.length > this.#bytes.length || entries.length >= mostEntries) return entries
        entries.push(this.#readEntry(at))
      }
    }
    return entries
  }

  #readEntry(at: number): Raw {
    const number = (offset: number) => this.#view.getUint32(at + offset, true)
    const length = Math.min(Math.max(this.#view.getUint16(at + entry.nameLength, true) - 2, 0), 62)
    return {
      name: new TextDecoder('utf-16le').decode(this.#bytes.subarray(at, at + length)),
      kind: kinds[this.#bytes[at + entry.type] ?? 0],
      left: number(entry.left),
      right: number(entry.right),
      child: number(entry.child),
      start: number(entry.start),
      size: number(entry.size)
    }
  }

  #toEntry(index: number, depth: number): CompoundEntry {
    const raw = this.#entries[index] as Raw
    this.#seen.add(index)
    return {
      name: raw.name,
      kind: raw.kind ?? 'storage',
      size: raw.size,
      children: raw.kind === 'stream' || depth >= deepest ? [] : this.#childrenOf(raw, depth),
      read: () => (raw.kind === 'stream' ? this.#read(raw) : new Uint8Array())
    }
  }

  /** The entries of a storage are a tree of siblings. */
  #childrenOf({child}: Raw, depth: number): CompoundEntry[] {
    const found: number[] = []
    const waiting = [child]
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      const raw = this.#entries[index]
      if (!raw?.kind || this.#seen.has(index)) continue
      this.#seen.add(index)
      found.push(index)
      waiting.push(raw.right, raw.left)
    }
    return found.toSorted((a, b) => a - b).map(index => this.#toEntry(index, depth + 1))
  }

  #read({start, size}: Raw): Uint8Array {
    if (size >= this.#cutoff) return this.#join(this.#chain(start, size), this.#sectorSize, size)
    return this.#join(this.#chain(start, size, true), this.#miniSize, size, this.#mini)
  }
}
