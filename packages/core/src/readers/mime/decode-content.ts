import {fromUuencoded} from './uuencoded.ts'

/** Values of the characters of base64, those of its form for addresses too; 255 for all others. */
const base64 = new Uint8Array(256).fill(255)
for (const [index, character] of Array.from(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
).entries())
  base64[character.charCodeAt(0)] = index
base64['-'.charCodeAt(0)] = 62
base64['_'.charCodeAt(0)] = 63

/** Names of `uuencode`, which was never a standard of mail. */
const uuencoded: ReadonlySet<string> = new Set(['uuencode', 'x-uue', 'x-uuencode'])

/**
 * The content of a section as it was before it was encoded for the way (RFC 2045); what is broken in it is left out or stands
 * as it is.
 *
 * @param encoding `base64`, `quoted-printable`, `x-uuencode`; others are content as it stands.
 */
export function decodeContent(bytes: Uint8Array, encoding: string): Uint8Array {
  if (encoding === 'base64') return fromBase64(bytes)
  if (encoding === 'quoted-printable') return fromQuotedPrintable(bytes)
  return uuencoded.has(encoding) ? fromUuencoded(bytes) : bytes
}

function fromBase64(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(Math.floor((bytes.length * 3) / 4) + 3)
  let length = 0
  let buffer = 0
  let bits = 0
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] as number
    const value = base64[byte] as number
    if (value < 64) {
      buffer = (buffer << 6) | value
      bits += 6
      if (bits >= 8) {
        bits -= 8
        result[length++] = buffer >> bits
        buffer &= (1 << bits) - 1
      }
    } else if (byte === 0x3d) {
      // Padding ends a group; some programs put one encoded text after the other.
      bits = 0
      buffer = 0
    }
  }
  return result.subarray(0, length)
}

const equals = 0x3d

function fromQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length)
  let length = 0
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] as number
    if (byte !== equals) {
      result[length++] = byte
      continue
    }
    const high = nibble(bytes[index + 1])
    const low = nibble(bytes[index + 2])
    if (high >= 0 && low >= 0) {
      result[length++] = (high << 4) | low
      index += 2
      continue
    }
    const end = softEnd(bytes, index + 1)
    if (end === undefined) result[length++] = byte
    else index = end - 1
  }
  return result.subarray(0, length)
}

/** Where the line after a soft line break begins; white space may stand before the break. */
function softEnd(bytes: Uint8Array, start: number): number | undefined {
  let at = start
  while (bytes[at] === 0x20 || bytes[at] === 0x09) at++
  if (at >= bytes.length) return at
  if (bytes[at] === 0x0d && bytes[at + 1] === 0x0a) return at + 2
  return bytes[at] === 0x0a || bytes[at] === 0x0d ? at + 1 : undefined
}

function nibble(byte: number | undefined): number {
  if (byte === undefined) return -1
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const upper = byte & 0xdf
  return upper >= 0x41 && upper <= 0x46 ? upper - 0x37 : -1
}
