import {describe, expect, it} from 'vitest'
import {decompressRtf} from '../../src/readers/msg/decompress-rtf.ts'

/** The examples of [MS-OXRTFCP] 4.1. */
const simple = '2d0000002b0000004c5a4675f1c5c7a703000a00726370673132354232 0af320 68656c090020627705b06c647d0a800fa0'
const crossing = '1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0'

const toBytes = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'))
const toText = (bytes: Uint8Array | undefined) => bytes && new TextDecoder('latin1').decode(bytes)

describe('decompressRtf', () => {
  it('should unpack what is packed', () => {
    expect(toText(decompressRtf(toBytes(simple), 1_000))).toBe('{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n')
  })

  it('should unpack what refers to what it gives', () => {
    expect(toText(decompressRtf(toBytes(crossing), 1_000))).toBe('{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}')
  })

  it('should give what comes before a cut', () => {
    expect(toText(decompressRtf(toBytes(simple).subarray(0, 30), 1_000))).toBe('{\\rtf1\\ansi\\ansicpg1252')
  })

  it('should give no more than the limit', () => {
    expect(decompressRtf(toBytes(simple), 5)).toHaveLength(5)
  })

  it('should give nothing of what is not packed so', () => {
    expect(decompressRtf(toBytes('00'.repeat(20)), 1_000)).toBeUndefined()
    expect(decompressRtf(new Uint8Array(3), 1_000)).toBeUndefined()
  })
})
