import {deflateSync, strFromU8, strToU8, zipSync} from 'fflate'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {openZip} from '../../src/readers/zip/index.ts'
import {stateOf} from '../../src/state.ts'
import type {Limits} from '../../src/options.ts'

/** Opens an archive; `read` gives texts, `rules` what was reported so far. */
function open(bytes: Uint8Array, limits: Partial<Limits> = {}) {
  const state = stateOf(new VFile(), {limits})
  const zip = openZip(bytes, state)
  const read = (name: string) => {
    const found = zip.read(name)
    return found && strFromU8(found)
  }
  return {names: [...zip.entries.keys()], read, rules: () => state.messages.map(message => message.ruleId)}
}

/** Changes a number in each record of a kind: 16 or 32 bits at an offset in it. */
function patch(bytes: Uint8Array, signature: number, at: number, value: number, bits: 16 | 32 = 32): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  for (let index = 0; index + 4 <= copy.length; index++) {
    if (view.getUint32(index, true) !== signature) continue
    if (bits === 16) view.setUint16(index + at, value, true)
    else view.setUint32(index + at, value, true)
  }
  return copy
}

const central = 0x02014b50

const archive = zipSync({
  'a.txt': strToU8('Quays'),
  'folder/': new Uint8Array(),
  'folder/b.txt': [strToU8('Boats'), {level: 0}]
})

describe('openZip', () => {
  it('should give files by their paths, and leave folders out', () => {
    const {names, read, rules} = open(archive)
    expect(names).toEqual(['a.txt', 'folder/b.txt'])
    expect(read('a.txt')).toBe('Quays')
    expect(read('folder/b.txt')).toBe('Boats')
    expect(read('c.txt')).toBeUndefined()
    expect(rules()).toEqual([])
  })

  it('should read an archive that something stands before, and a comment after', () => {
    const copy = new Uint8Array([...archive, 0x41, 0x42])
    new DataView(copy.buffer).setUint16(archive.length - 2, 2, true)
    expect(open(copy).read('a.txt')).toBe('Quays')
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['an archive without its end', archive.slice(0, -30)],
    ['an archive that is no archive', strToU8('PK\u0003\u0004 and then nothing of the kind')]
  ])('should report %s', (_, bytes) => {
    const {names, rules} = open(bytes)
    expect(names).toEqual([])
    expect(rules()).toEqual(['damaged-archive'])
  })

  it('should report more entries than are there', () => {
    expect(open(patch(archive, 0x06054b50, 10, 9, 16)).rules()).toEqual(['damaged-archive'])
  })

  it('should read no more entries than the limit allows', () => {
    const {names, rules} = open(archive, {zipEntries: 1})
    expect(names).toEqual(['a.txt'])
    expect(rules()).toEqual(['damaged-archive'])
  })

  it.each([1, 4_000_000_000])('should give what is there of an entry that declares %i bytes', size => {
    const {read, rules} = open(patch(archive, central, 24, size))
    expect(read('a.txt')).toBe('Quays')
    expect(rules()).toEqual(['damaged-archive'])
  })

  it('should report an entry whose data is not in the archive', () => {
    const {read, rules} = open(patch(archive, central, 20, 5000))
    expect(read('a.txt')).toBeUndefined()
    expect(rules()).toEqual(['damaged-archive'])
  })

  it('should report an entry that lies outside of the archive', () => {
    const {read, rules} = open(patch(archive, central, 42, 0xfffffff0))
    expect(read('a.txt')).toBeUndefined()
    expect(rules()).toEqual(['damaged-archive'])
  })

  it('should report an entry that is packed by an unknown method', () => {
    const {read, rules} = open(patch(archive, central, 10, 14, 16))
    expect(read('a.txt')).toBeUndefined()
    expect(rules()).toEqual(['damaged-archive'])
  })

  it('should report an entry that is encrypted', () => {
    const {read, rules} = open(patch(archive, central, 8, 1, 16))
    expect(read('a.txt')).toBeUndefined()
    expect(rules()).toEqual(['encrypted-entry'])
  })

  it.each(['../a.txt', 'a/../../b.txt', '/etc/a.txt', 'C:\\a.txt', '..\\a.txt', 'a\u0000.txt'])(
    'should leave out an entry at `%s`',
    name => {
      const {names, rules} = open(zipSync({[name]: strToU8('x')}))
      expect(names).toEqual([])
      expect(rules()).toEqual(['unsafe-path'])
    }
  )

  it('should keep names with dots', () => {
    expect(open(zipSync({'a..b/..c/d...txt': strToU8('x')})).names).toEqual(['a..b/..c/d...txt'])
  })

  it('should give the first of two entries with one name', () => {
    const twice = zipSync({'a.txt': strToU8('first'), 'b.txt': strToU8('second')})
    for (let index = 0; index < twice.length; index++)
      if (strFromU8(twice.slice(index, index + 5)) === 'b.txt') twice[index] = 0x61
    const {names, read, rules} = open(twice)
    expect(names).toEqual(['a.txt'])
    expect(read('a.txt')).toBe('first')
    expect(rules()).toEqual(['damaged-archive'])
  })

  it('should stop at data that is packed beyond all reason', () => {
    const bomb = zipSync({'bomb.xml': new Uint8Array(30_000_000)})
    expect(bomb.length).toBeLessThan(100_000)
    const {read, rules} = open(bomb)
    expect(read('bomb.xml')?.length).toBeLessThan(20_000_000)
    expect(rules()).toEqual(['archive-limit'])
  })

  it('should stop at the limit of an entry, and at that of the archive', () => {
    const bytes = zipSync({'a.txt': strToU8('0123456789'), 'b.txt': strToU8('0123456789')})
    expect(open(bytes, {inflatedBytes: 4}).read('a.txt')).toBe('0123')
    const {read, rules} = open(bytes, {totalInflatedBytes: 14})
    expect([read('a.txt'), read('b.txt'), read('b.txt')]).toEqual(['0123456789', '0123', ''])
    expect(rules()).toEqual(['archive-limit', 'archive-limit'])
  })

  it('should count what is stored as well', () => {
    const {read, rules} = open(archive, {inflatedBytes: 3})
    expect(read('folder/b.txt')).toBe('Boa')
    expect(rules()).toEqual(['archive-limit'])
  })

  it('should give what comes before damaged data', () => {
    const long = strToU8(Array.from({length: 20_000}, (_, index) => `line ${index * 7919}`).join('\n'))
    const bytes = zipSync({'a.txt': long})
    bytes.fill(0xff, bytes.length >> 1, (bytes.length >> 1) + 200)
    const {read, rules} = open(bytes)
    const text = read('a.txt') ?? ''
    expect(deflateSync(long).length).toBeGreaterThan(16_384)
    expect(text.startsWith('line 0\nline 7919\n')).toBe(true)
    expect(rules()).toEqual(['damaged-archive'])
  })
})
