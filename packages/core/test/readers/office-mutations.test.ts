import {unzipSync, zipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {assertTree, parse} from '../../src/index.ts'
import {casesIn} from '../support/fixtures.ts'
import {mutate} from '../support/mutate.ts'
import {readInput} from '../support/read-fixture.ts'
import {heapInUse} from '../support/heap-in-use.ts'

/** Damaged copies of the fixtures of each format. */
const mutations = 1_000

/** Of these, every so many go through all stages. */
const parsed = 20

/** Longest time for all of them, in ms: many times what it takes. */
const patience = 120_000

/** Heap that reading them may take, in bytes. */
const mostHeap = 300_000_000

/** Bytes of a damaged document that it may unpack to. */
const limits = {inflatedBytes: 5_000_000, totalInflatedBytes: 5_000_000}

describe('documents of word processors that are damaged', () => {
  it.each(['docx', 'odt', 'rtf', 'doc'])(
    'should be read as %s as far as they can be',
    async type => {
      const fixtures = casesIn(`readers/${type}`)
      for (let seed = 0; seed < mutations; seed++) {
        const fixture = fixtures[seed % fixtures.length]
        if (!fixture) continue
        const bytes = damage(fixture.bytes, seed)
        const {tree, texts, messages} = await readInput(bytes, {type, limits})
        if (tree) assertTree(tree, {source: texts, exact: true})
        else expect(messages.some(({fatal}) => fatal)).toBe(true)
        if (seed % parsed === 0) await parse(bytes, {type, limits})
      }
      expect(heapInUse()).toBeLessThan(mostHeap)
    },
    patience
  )
})

/** Damages the file; every second time, if it is an archive, a file in it: else hardly any would get past the archive. */
function damage(bytes: Uint8Array, seed: number): Uint8Array {
  if (seed % 2 === 0 || bytes[0] !== 0x50) return mutate(bytes, seed)
  const files = unzipSync(bytes)
  const names = Object.keys(files).filter(name => name.endsWith('.xml'))
  const name = names[(seed >> 1) % names.length]
  const file = name === undefined ? undefined : files[name]
  return name === undefined || !file ? bytes : zipSync({...files, [name]: mutate(file, seed)}, {level: 1})
}
