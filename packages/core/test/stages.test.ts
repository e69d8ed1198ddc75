import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {parse, toRecord} from '../src/index.ts'
import {steps} from '../src/parse.ts'
import {read} from '../src/readers/read.ts'
import {recognizers} from '../src/recognizers/index.ts'
import {layoutRepairs} from '../src/repairs/layout/index.ts'
import {stateOf} from '../src/state.ts'
import type {Step} from '../src/step.ts'
import type {Root} from '../src/tree/types.ts'
import {toText} from '../src/tree/to-text.ts'
import {toBlocks, toLeaves} from '../src/tree/walk.ts'
import {type Case, casesIn} from './support/fixtures.ts'

const cases = casesIn('')

/** The tree of a case, run up to and including `last`, with the state for what follows. */
async function runTo({bytes, options}: Case, last: Step | undefined) {
  const state = stateOf(new VFile(), options)
  const tree = await read(bytes, undefined, state, {sha256: '', mediaType: '', reader: '', size: 0, parts: []})
  const upTo = last ? steps.indexOf(last) + 1 : 0
  if (tree) for (const step of steps.slice(0, upTo)) step.transform(tree, state)
  return {tree, state}
}

const textOf = (tree: Root) =>
  toLeaves(tree)
    .map(leaf => leaf.value)
    .join('')

describe.each(cases)('$name', each => {
  it('should be the same after layout repairs run twice', async () => {
    const {tree, state} = await runTo(each, layoutRepairs.at(-1))
    if (!tree) return
    const once = JSON.stringify(tree)
    for (const step of layoutRepairs) step.transform(tree, state)
    expect(JSON.stringify(tree)).toBe(once)
  })

  it('should keep its text through the recognizers', async () => {
    const {tree, state} = await runTo(each, layoutRepairs.at(-1))
    if (!tree) return
    const before = textOf(tree)
    for (const step of recognizers) step.transform(tree, state)
    expect(textOf(tree)).toBe(before)
  })

  it('should have the text and the blocks of the reader when all repairs are undone', async () => {
    const result = await undoAll(each)
    const undone = result.repairs.map(repair => repair.id)
    const read = await runTo({...each, options: {...each.options, undone}}, undefined)
    if (!read.tree) return
    expect(result.tree && toBlocks(result.tree).map(toText)).toEqual(toBlocks(read.tree).map(toText))
  })

  it('should keep the identifiers of its other blocks when one repair is undone', async () => {
    const result = await parse(each.bytes, each.options)
    const ids = new Set(toRecord(result).blocks.map(block => block.id))
    const {repairs} = result
    for (const repair of [repairs[0], repairs[repairs.length >> 1]]) {
      if (!repair) continue
      const undone = await parse(each.bytes, {...each.options, undone: [repair.id]})
      const kept = toRecord(undone).blocks.filter(block => ids.has(block.id)).length
      expect(undone.repairs.find(({id}) => id === repair.id)?.undone).toBe(true)
      expect(kept).toBeGreaterThanOrEqual(Math.min(ids.size, toRecord(undone).blocks.length) - 1)
    }
  })

  it('should give each block an identifier of its own', async () => {
    const ids = toRecord(await parse(each.bytes, each.options)).blocks.map(block => block.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{10}$/)
  })

  it('should survive JSON', async () => {
    const result = await parse(each.bytes, each.options)
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
  })
})

/** Undoing repairs may bring up others, at the places that they hid: until none is made. */
async function undoAll({bytes, options}: Case) {
  const undone = new Set(options.undone)
  for (let round = 0; round < 8; round++) {
    const result = await parse(bytes, {...options, undone: [...undone]})
    const made = result.repairs.filter(repair => !repair.undone)
    if (made.length === 0) return result
    for (const {id} of made) undone.add(id)
  }
  throw new Error('Expected that all repairs can be undone')
}
