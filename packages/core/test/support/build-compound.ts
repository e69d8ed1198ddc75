/** Bytes of a sector, and of a stream from which on it has sectors of its own. */
const sector = 512
const cutoff = 4096

const free = 0xffffffff
const endOfChain = 0xfffffffe

/**
 * A compound file ([MS-CFB]) with streams of these names, three at most: what a fixture of an old Office document is made from. Short
 * streams are filled up with zeros, so that each has sectors of its own.
 */
export function buildCompound(streams: ReadonlyArray<readonly [name: string, bytes: Uint8Array]>): Uint8Array {
  const sizes = streams.map(([, bytes]) => Math.max(cutoff, Math.ceil(bytes.length / sector) * sector))
  const total = sizes.reduce((sum, size) => sum + size / sector, 2)
  const bytes = new Uint8Array((1 + total) * sector)
  const view = new DataView(bytes.buffer)
  const at = (number: number) => (1 + number) * sector
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  for (const [offset, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6]
  ] as const)
    view.setUint16(offset, value, true)
  const numbers: ReadonlyArray<readonly [number, number]> = [
    [44, 1],
    [48, 1],
    [56, cutoff],
    [60, endOfChain],
    [68, endOfChain]
  ]
  for (const [offset, value] of numbers) view.setUint32(offset, value, true)
  for (let index = 0; index < 109; index++) view.setUint32(76 + 4 * index, index === 0 ? 0 : free, true)
  // Sector 0 is the table, sector 1 the directory.
  const table = (number: number, value: number) => view.setUint32(at(0) + 4 * number, value, true)
  for (let number = 0; number < sector / 4; number++) table(number, free)
  table(0, 0xfffffffd)
  table(1, endOfChain)
  writeEntry(view, at(1), {
    name: 'Root Entry',
    type: 5,
    child: streams.length > 0 ? 1 : free,
    right: free,
    start: endOfChain,
    size: 0
  })
  let next = 2
  streams.forEach(([name, content], index) => {
    const size = sizes[index] ?? 0
    const right = index + 1 < streams.length ? index + 2 : free
    writeEntry(view, at(1) + 128 * (index + 1), {name, type: 2, child: free, right, start: next, size})
    bytes.set(content, at(next))
    for (let count = size / sector; count > 0; count--, next++) table(next, count === 1 ? endOfChain : next + 1)
  })
  return bytes
}

interface Entry {
  name: string
  type: number
  child: number
  right: number
  start: number
  size: number
}

function writeEntry(view: DataView, at: number, {name, type, child, right, start, size}: Entry): void {
  for (let index = 0; index < name.length; index++) view.setUint16(at + 2 * index, name.charCodeAt(index), true)
  view.setUint16(at + 64, 2 * (name.length + 1), true)
  view.setUint8(at + 66, type)
  view.setUint8(at + 67, 1)
  for (const [offset, value] of [
    [68, free],
    [72, right],
    [76, child],
    [116, start],
    [120, size]
  ] as const)
    view.setUint32(at + offset, value, true)
}
