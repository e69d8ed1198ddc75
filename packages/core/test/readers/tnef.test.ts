import {describe, expect, it} from 'vitest'
import {readTnef} from '../../src/readers/mime/tnef.ts'
import {mutate} from '../support/mutate.ts'
import {readInput} from '../support/read-fixture.ts'

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

  it('should keep the last file that it takes out as it is, where there are more', () => {
    const bytes = Uint8Array.from([...head, ...Array.from({length: 1_001}, () => file).flat()])
    const other = bytes.length - 4
    bytes[other] = 67
    expect(readTnef(bytes)).toHaveLength(1_000)
    expect([...(readTnef(bytes).at(-1)?.content ?? [])]).toEqual([65, 66])
  })

  it('should stop at a property whose type it does not know, and keep what it read before', () => {
    const unknown = [0x99, 0, 0x02, 0x37, ...u32(1), ...u32(4), 0, 0, 0, 0]
    const [name, other] = [properties.slice(-24), properties.slice(-24)]
    other[12] = 'L'.charCodeAt(0)
    const bytes = Uint8Array.from([
      ...head,
      ...file,
      ...attribute(0x0006_9005, [...u32(3), ...name, ...unknown, ...other])
    ])
    expect(readTnef(bytes).map(each => each.name)).toEqual(['long.txt'])
  })

  it('should find nothing in what is none', () => {
    expect(readTnef(new Uint8Array())).toEqual([])
    expect(readTnef(new TextEncoder().encode('no stream of this kind'))).toEqual([])
  })
})

it('should tell of files in a `winmail.dat` that are left out, as of those beside one', async () => {
  const entry = [
    ...attribute(0x0006_9002, [1, 0]),
    ...attribute(0x0001_8010, text('a.ics')),
    ...attribute(0x0006_800f, [65])
  ]
  const mail = [
    'From: a@ports.example',
    'Content-Type: multipart/mixed; boundary=b\r\n',
    '--b\r\n\r\nThe harbor opens.',
    '--b\r\nContent-Type: application/ms-tnef\r\nContent-Transfer-Encoding: base64\r\n',
    `${Buffer.from([...head, ...entry, ...file]).toString('base64')}\r\n--b--`
  ].join('\r\n')
  const {attachments, messages} = await readInput(new TextEncoder().encode(mail), {type: 'mail'})
  expect(attachments.map(({name}) => name)).toEqual(['A~1.TXT'])
  expect(messages.map(({reason}) => reason)).toEqual(['Left out the calendar entry in part `2/file/1`'])
})
