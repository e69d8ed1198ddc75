import {describe, expect, it} from 'vitest'
import {fixtureDocuments} from '../learn/examples.ts'
import {parse} from '../src/index.ts'
import {toRecord} from '../src/writers/record/index.ts'

/** Share of all blocks that must be cut right and called right; what is missing are close calls of single lines. */
const fewestRight = 0.92

/** The same of one document: none may be read as something else altogether. */
const fewestOfOne = 0.3

describe('labelled releases', () => {
  it('should be read as they are labelled', {timeout: 60_000}, async () => {
    const found = await Promise.all(
      fixtureDocuments().map(async ({id, name, bytes, blocks}) => {
        const {blocks: read} = toRecord(await parse(bytes, {name}))
        const left = read.map(key)
        const missing = blocks.filter(block => !take(left, key(block)) && block.role !== 'furniture')
        return {id, count: blocks.length, missing}
      })
    )
    const count = found.reduce((sum, each) => sum + each.count, 0)
    const missing = found.flatMap(each => each.missing)
    expect(count).toBeGreaterThan(500)
    expect(
      1 - missing.length / count,
      JSON.stringify(
        found.filter(each => each.missing.length > 0),
        null,
        1
      )
    ).toBeGreaterThan(fewestRight)
    expect(found.filter(each => 1 - each.missing.length / each.count < fewestOfOne)).toEqual([])
  })
})

function key({role, text}: {role: string; text: string}): string {
  return `${role} ${text.replace(/\s+/g, ' ')}`
}

function take(list: string[], item: string): boolean {
  const index = list.indexOf(item)
  if (index >= 0) list.splice(index, 1)
  return index >= 0
}
