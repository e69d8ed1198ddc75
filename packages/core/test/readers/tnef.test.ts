import {describe, expect, it} from 'vitest'
import {readTnef} from '../../src/readers/mime/tnef.ts'
import {mutate} from '../support/mutate.ts'

/** An attribute: its level, its name, its length, its bytes, a checksum. */
function attribute(name: number, value: ReadonlyArray<number>, length = value.length): number[] {
  return [2, ...u32(name), ...u32(length), ...value, 0, 0]
}

const u32 = (value: number) => [value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, (value >>> 24) & 0xff]
const text = (value: string) => [...new TextEncoder().encode(`${value}\0`)]
const head = [...u32(0x22_3e_9f_78), 1, 0]
const file = [
  ...attribute(0x0006_9002, [1, 0]),
  ...attribute(0x0001_8010, text('A~1.TXT')),
  ...attribute(0x0006_800f, [65, 66])
]

/** A named property, one of several numbers, and the long name. */
const properties = [
  u32(3),
  [0x1f, 0, 0x01, 0x80],
  Array.from({length: 16}, () => 7),
  [...u32(1), ...u32(4), 97, 0, 0, 0],
  [...u32(1), ...u32(2), 0, 0, 0, 0],
  [0x03, 0x10, 0x01, 0x37, ...u32(2), ...u32(5), ...u32(6)],
  [0x1e, 0, 0x07, 0x37, ...u32(1), ...u32(9), ...text('long.txt'), 0, 0, 0]
].flat()

describe('readTnef', () => {
  it('should give files by their short name, or by their long one', () => {
    const bytes = Uint8Array.from([...head, ...file, ...file, ...attribute(0x0006_9005, properties)])
    expect(readTnef(bytes).map(({name, content}) => [name, ...content])).toEqual([
      ['A~1.TXT', 65, 66],
      ['long.txt', 65, 66]
    ])
  })

  it('should give what there is of a stream that is cut off, or lies about a length', () => {
    const bytes = Uint8Array.from([...head, ...file, ...attribute(0x0006_9005, u32(0xff_ff_ff_ff), 0xff_ff_ff_ff)])
    expect(readTnef(bytes).map(({name}) => name)).toEqual(['A~1.TXT'])
    for (let end = 0; end < bytes.length; end++) expect(readTnef(bytes.subarray(0, end)).length).toBeLessThan(2)
  })

  it('should read damaged streams as far as they can be', () => {
    const bytes = Uint8Array.from([...head, ...file, ...attribute(0x0006_9005, properties), ...file])
    for (let seed = 0; seed < 1000; seed++) expect(readTnef(mutate(bytes, seed)).length).toBeLessThan(20)
  })

  it('should find nothing in what is none', () => {
    expect(readTnef(new Uint8Array())).toEqual([])
    expect(readTnef(new TextEncoder().encode('no stream of this kind'))).toEqual([])
  })
})
