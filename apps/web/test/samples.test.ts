import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {openAll, type ParsedDocument} from '@dateline/core'
import {describe, expect, it} from 'vitest'
import {toShown} from '../src/parsing/to-shown.ts'
import {createDeskModel} from '../src/reading/model/desk-model.ts'
import {toLeafRanges, toOrigin} from '../src/reading/model/source-index.ts'

const folder = join(import.meta.dirname, '../src/samples')

async function open(name: string) {
  const bytes = await readFile(join(folder, name))
  const first = (await openAll(bytes, {name}).next()).value as ParsedDocument
  return createDeskModel({result: first.result, ...toShown(first), waiting: first.waiting})
}

/** The samples that the page offers. */
async function readSampleNames() {
  const files = await readdir(folder)
  return files.filter(name => !/\.tsx?$/.test(name))
}

describe.each(await readSampleNames())('%s', name => {
  it('should be led from each of its leaves to the source and back', async () => {
    const model = await open(name)
    for (const [leaf, {value}] of model.leaves.entries()) {
      const origin = toOrigin(model.index, {leaf, from: 0, to: value.length})
      // The space of a join is of no place in the source.
      if (origin.length > 0) expect(toLeafRanges(model.index, origin)).toContainEqual({leaf, from: 0, to: value.length})
    }
  })

  it('should have a place on the page for each of its blocks', async () => {
    const model = await open(name)
    expect(model.blockById.size).toBe(model.blocks.length)
    expect(model.blocks.length).toBeGreaterThan(5)
  })
})
