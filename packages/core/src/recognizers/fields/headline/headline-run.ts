import type {Role} from '../../../tree/roles.ts'
import type {ReadBlock, Reading} from '../reading.ts'
import {squash} from '../../../util/squash.ts'

/** More lines than these no headline has. */
const mostLines = 4

/** What the later lines of a headline are taken for. */
const laterLines: ReadonlySet<Role> = new Set(['headline', 'subheadline'])

/**
 * A headline's block and the blocks that carry it on: the page or the file repeats the headline elsewhere, as its title or
 * over its menu, and has the words of all of them there.
 */
export function headlineRun(first: ReadBlock, reading: Reading): ReadBlock[] {
  const {blocks, tree} = reading
  const index = blocks.indexOf(first)
  const next = blocks[index + 1]
  // Most headlines are one block: what stands above need not be looked through.
  if (!next || !laterLines.has(next.role)) return [first]
  const repeats = [...(tree.fields?.title ?? []).map(({value}) => squash(value)), ...furnitureAbove(first, reading)]
  for (let length = mostLines; length > 1; length--) {
    const run = blocks.slice(index, index + length)
    const key = squash(run.map(({text}) => text).join(''))
    if (run.slice(1).every(({role}) => laterLines.has(role)) && beginsOne(repeats, key)) return run
  }
  return [first]
}

function beginsOne(texts: ReadonlyArray<string>, start: string): boolean {
  for (const text of texts) if (text.startsWith(start)) return true
  return false
}

/** The furniture of documents, squashed, with how much of it stands above each block: a page may be all headlines. */
const furniture = new WeakMap<Reading, {texts: string[]; above: ReadonlyMap<ReadBlock, number>}>()

function furnitureAbove(block: ReadBlock, reading: Reading): string[] {
  const known = furniture.get(reading) ?? collectFurniture(reading)
  furniture.set(reading, known)
  return known.texts.slice(0, known.above.get(block))
}

function collectFurniture({furnished}: Reading): {texts: string[]; above: ReadonlyMap<ReadBlock, number>} {
  const texts: string[] = []
  const above = new Map<ReadBlock, number>()
  for (const block of furnished) {
    above.set(block, texts.length)
    if (block.role === 'furniture') texts.push(squash(block.text))
  }
  return {texts, above}
}
