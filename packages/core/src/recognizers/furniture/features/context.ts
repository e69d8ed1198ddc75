import {levelCount, type Ties} from '../ties.ts'

/** Blocks before and after whose chances are looked at one by one. */
const offsets = [-3, -2, -1, 1, 2, 3]

/** Blocks on each side whose chances are weighed together. */
const windows = [4, 12]

/** Words that a block counts for beside its own. */
const extraWords = 1

/** What the blocks that a block is tied to are likely to be. */
export const contextNames: ReadonlyArray<string> = [
  'chance',
  ...offsets.map(offset => `chance-${offset < 0 ? 'before' : 'after'}-${Math.abs(offset)}`),
  ...windows.map(size => `chance-within-${size}`),
  ...Array.from({length: levelCount}, (_, level) => `chance-around-${level + 1}`),
  'chance-alike',
  'chance-heading',
  'chance-section',
  'chance-page',
  'chance-words',
  'chance-sure',
  'chance-before',
  'chance-after'
]

/** The context of each block, block after block, by the chances of all of them to be of the document. */
export function measureContext(ties: Ties, chances: Float64Array): Float32Array {
  const {words, heading} = ties
  const count = chances.length
  const sizes = words.map(each => each + extraWords)
  const groups = [...ties.levels, ties.alike, heading].map(group => meansOf(group, chances, sizes))
  const sums = runningSums(chances, sizes)
  const total = sums.chances[count] ?? 0
  const sure = sureOf(chances, sizes)
  const result = new Float32Array(count * contextNames.length)
  let at = 0
  const put = (value: number) => (result[at++] = value)
  for (let index = 0; index < count; index++) {
    put(chances[index] ?? 0)
    for (const offset of offsets) put(chances[index + offset] ?? -1)
    for (const size of windows) put(meanWithin(sums, Math.max(0, index - size), Math.min(count, index + size + 1)))
    for (const [level, group] of ties.levels.entries()) put(groups[level]?.get(group[index] ?? -1) ?? -1)
    put(groups[levelCount]?.get(ties.alike[index] ?? -1) ?? -1)
    const own = heading[index] ?? -1
    put(own < 0 ? -1 : (chances[own] ?? 0))
    put(groups[levelCount + 1]?.get(own) ?? -1)
    put(total / Math.max(1, sums.sizes[count] ?? 0))
    put(total)
    put(sure)
    put((sums.chances[index] ?? 0) / Math.max(1, total))
    put((total - (sums.chances[index + 1] ?? 0)) / Math.max(1, total))
  }
  return result
}

function meansOf(group: Int32Array, chances: Float64Array, sizes: Float64Array): Map<number, number> {
  const sums = new Map<number, [chance: number, size: number]>()
  group.forEach((number, index) => {
    const sum = sums.get(number) ?? [0, 0]
    sum[0] += (chances[index] ?? 0) * (sizes[index] ?? 0)
    sum[1] += sizes[index] ?? 0
    sums.set(number, sum)
  })
  return new Map([...sums].map(([number, [chance, size]]) => [number, chance / size]))
}

interface Sums {
  chances: Float64Array
  sizes: Float64Array
}

function runningSums(chances: Float64Array, sizes: Float64Array): Sums {
  const sums = {chances: new Float64Array(chances.length + 1), sizes: new Float64Array(chances.length + 1)}
  for (let index = 0; index < chances.length; index++) {
    sums.chances[index + 1] = (sums.chances[index] ?? 0) + (chances[index] ?? 0) * (sizes[index] ?? 0)
    sums.sizes[index + 1] = (sums.sizes[index] ?? 0) + (sizes[index] ?? 0)
  }
  return sums
}

function meanWithin({chances, sizes}: Sums, from: number, to: number): number {
  const size = (sizes[to] ?? 0) - (sizes[from] ?? 0)
  return ((chances[to] ?? 0) - (chances[from] ?? 0)) / Math.max(1, size)
}

/** How sure the chances are on the whole: the mean distance from an even one. */
function sureOf(chances: Float64Array, sizes: Float64Array): number {
  let sum = 0
  let total = 0
  chances.forEach((chance, index) => {
    sum += Math.abs(chance - 0.5) * (sizes[index] ?? 0)
    total += sizes[index] ?? 0
  })
  return total === 0 ? 0 : sum / total
}
