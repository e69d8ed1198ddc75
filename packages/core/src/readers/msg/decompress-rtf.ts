/** Offsets in the header of compressed RTF ([MS-OXRTFCP] 2.2.3.1), and its length. */
const header = {rawSize: 4, type: 8, length: 16} as const

/** How the text behind the header is packed. */
const types = {compressed: 0x75465a4c, stored: 0x414c454d} as const

/** What the dictionary holds before anything is read ([MS-OXRTFCP] 2.2.2.1). */
const initial =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx'

const dictionarySize = 4_096

/** The RTF of a mail as it was before it was packed; of what is cut off or damaged, the part before; nothing of what is none. */
export function decompressRtf(bytes: Uint8Array, most: number): Uint8Array | undefined {
  if (bytes.length < header.length) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const type = view.getUint32(header.type, true)
  const size = Math.min(view.getUint32(header.rawSize, true), most)
  if (type === types.stored) return bytes.subarray(header.length, header.length + size)
  return type === types.compressed ? inflate(bytes.subarray(header.length), size) : undefined
}

/** Runs of eight tokens, a byte of flags before each: a byte as it stands, or a place and a length in the dictionary. */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  const dictionary = new Uint8Array(dictionarySize)
  for (let index = 0; index < initial.length; index++) dictionary[index] = initial.charCodeAt(index)
  let write = initial.length
  // A token of two bytes gives at most 17.
  const result = new Uint8Array(Math.min(size, packed.length * 9))
  let length = 0
  const put = (byte: number) => {
    dictionary[write] = byte
    write = (write + 1) % dictionarySize
    if (length < result.length) result[length++] = byte
  }
  for (let at = 0; at < packed.length && length < result.length;) {
    const flags = packed[at++] ?? 0
    for (let bit = 0; bit < 8 && at < packed.length; bit++) {
      if ((flags & (1 << bit)) === 0) {
        put(packed[at++] ?? 0)
        continue
      }
      if (at + 1 >= packed.length) return result.subarray(0, length)
      const token = ((packed[at] ?? 0) << 8) | (packed[at + 1] ?? 0)
      at += 2
      const start = token >> 4
      if (start === write) return result.subarray(0, length)
      for (let index = 0; index < (token & 15) + 2; index++) put(dictionary[(start + index) % dictionarySize] ?? 0)
    }
  }
  return result.subarray(0, length)
}
