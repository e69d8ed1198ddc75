import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parse} from '../src/parse.ts'
import {assertTree} from '../src/tree/assert.ts'
import {cover, coverage, partTypes, textOffsets} from './support/conservation.ts'
import {casesIn} from './support/fixtures.ts'
import {documents} from './support/generated.ts'
import {type Read, readInput} from './support/read-fixture.ts'

/** The same documents in every run. */
const runs = {seed: 20_210_409, numRuns: 150}

/** Fixtures in which a limit cut something off, as they are there to show. */
const limited = new Set(['readers/text/too-many-blocks'])

/** Readers of containers, which have no text: what is in them is read by others. */
const containers = new Set(['gzip', 'mbox', 'tar', 'zip'])

/** Fixtures of mails without a text. */
const envelopes = new Set(['readers/mail/envelope-only'])

const cases = casesIn('readers')
  .filter(each => !limited.has(each.name) && !envelopes.has(each.name))
  .map(each => ({...each, reader: each.name.split('/')[1] ?? ''}))
  .filter(each => !containers.has(each.reader))

describe('conservation', () => {
  it.each(cases)('should keep each character of $name in the tree of its reader', async ({reader, bytes, options}) => {
    const read = await readInput(bytes, options)
    const {tree, repairs} = read
    expect(tree ?? read.messages.find(({fatal}) => fatal)).toBeDefined()
    if (!tree) return
    for (const {part, source, type} of partsOf(read, reader)) {
      const counts = coverage(tree, part, source.length)
      for (const repair of repairs) cover(counts, part, repair.origin)
      expectConserved(source, type, counts)
    }
  })

  it.each(cases)(
    'should keep each character of $name in the final tree, or in a repair',
    async ({reader, bytes, options}) => {
      await expectParsed(bytes, partsOf(await readInput(bytes, options), reader), options)
    }
  )

  it.each(Object.keys(documents))('should keep each character of generated documents in %s', async type => {
    await fc.assert(
      fc.asyncProperty(documents[type] as fc.Arbitrary<string>, async source => {
        const {tree, texts} = await readInput(source, {type})
        if (!tree) return
        assertTree(tree, {source: texts, exact: true})
        expectConserved(source, type, coverage(tree, '', source.length))
      }),
      runs
    )
  })

  it.each(Object.keys(documents))('should keep or record each character of generated documents in %s', async type => {
    await fc.assert(
      fc.asyncProperty(documents[type] as fc.Arbitrary<string>, source =>
        expectParsed(source, [{part: '', source, type}], {type})
      ),
      {...runs, numRuns: 50}
    )
  })
})

/** A part of a source: its name, its text, and what its text is. */
interface Part {
  part: string
  source: string
  type: string
}

/** The parts that are read: a mail may have its body in a second form, which a message tells. */
function partsOf({source: {parts}, texts, messages}: Read, reader: string): Part[] {
  const others = messages.filter(({ruleId}) => ruleId === 'other-form').map(({reason}) => reason.split(';')[1] ?? '')
  return parts
    .filter(({name}) => !others.some(reason => reason.includes(`\`${name}\``)))
    .map(({name, mediaType}) => ({
      part: name,
      source: texts.get(name) ?? '',
      type: partTypes[reader]?.[mediaType] ?? reader
    }))
}

async function expectParsed(input: string | Uint8Array, parts: ReadonlyArray<Part>, options: object) {
  const {tree, repairs} = await parse(input, options)
  if (!tree) return
  assertTree(tree, {source: new Map(parts.map(({part, source}) => [part, source]))})
  for (const {part, source, type} of parts) {
    const counts = coverage(tree, part, source.length)
    const recorded = new Uint8Array(source.length)
    for (const repair of repairs) cover(recorded, part, repair.origin)
    expectConserved(
      source,
      type,
      counts.map((count, index) => (count === 0 && (recorded[index] ?? 0) > 0 ? 1 : count))
    )
  }
}

function expectConserved(source: string, type: string, counts: Uint8Array) {
  const required = textOffsets[type]?.(source) ?? new Set<number>()
  const lost = [...required].filter(offset => counts[offset] === 0)
  const twice = [...counts.entries()].filter(([, count]) => count > 1).map(([offset]) => offset)
  expect({lost: show(source, lost), twice: show(source, twice)}).toEqual({lost: '', twice: ''})
}

function show(source: string, offsets: number[]): string {
  return offsets.length === 0 ? '' : `${offsets[0]}: ${offsets.map(offset => source[offset]).join('')}`
}
