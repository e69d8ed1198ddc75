import {describe, expect, it} from 'vitest'
import {assertTree} from '../../src/index.ts'
import {casesIn} from '../support/fixtures.ts'
import {mutate} from '../support/mutate.ts'
import {readInput} from '../support/read-fixture.ts'
import {heapInUse} from '../support/heap-in-use.ts'

/** Damaged copies of the fixtures of each format. */
const mutations = 1_000

/** Longest time for all of them, in ms: many times what it takes. */
const patience = 120_000

/** Heap that reading them may take, in bytes. */
const mostHeap = 300_000_000

/** Bytes of a damaged document that it may unpack to. */
const limits = {inflatedBytes: 5_000_000, totalInflatedBytes: 5_000_000}

describe('mails and containers that are damaged', () => {
  it.each(['mail', 'msg', 'mbox', 'zip', 'tar', 'gzip'])(
    'should be read as %s as far as they can be',
    async type => {
      const fixtures = casesIn(`readers/${type}`)
      for (let seed = 0; seed < mutations; seed++) {
        const fixture = fixtures[seed % fixtures.length]
        if (!fixture) continue
        const bytes = mutate(fixture.bytes, seed)
        const {tree, texts, attachments} = await readInput(bytes, {type, limits})
        if (tree) assertTree(tree, {source: texts, exact: true})
        for (const attachment of attachments) await attachment.read(() => {})
      }
      expect(heapInUse()).toBeLessThan(mostHeap)
    },
    patience
  )
})
