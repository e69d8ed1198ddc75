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
export function headlineRun(first: ReadBlock, {blocks, furnished, tree}: Reading): ReadBlock[] {
  const index = blocks.indexOf(first)
  const next = blocks[index + 1]
  // Most headlines are one block: what stands above need not be looked through.
  if (!next || !laterLines.has(next.role)) return [first]
  const above = furnished.slice(0, furnished.indexOf(first)).filter(({role}) => role === 'furniture')
  const repeats = [...(tree.fields?.title ?? []).map(({value}) => value), ...above.map(({text}) => text)].map(squash)
  for (let length = mostLines; length > 1; length--) {
    const run = blocks.slice(index, index + length)
    const key = squash(run.map(({text}) => text).join(''))
    if (run.slice(1).every(({role}) => laterLines.has(role)) && repeats.some(repeat => repeat.startsWith(key)))
      return run
  }
  return [first]
}
