import type {Area} from './area.ts'
import {toOdds} from './odds.ts'
import type {Page} from './page.ts'
import {type Alike, pathLengths} from './paths.ts'

/** Blocks before and after whose chances are looked at one by one. */
const offsets = [-3, -2, -1, 1, 2, 3]

/** Blocks on each side whose chances are taken together. */
const windows = [2, 5, 12]

/** Levels of areas around a block, each with more blocks than the one inside of it. */
const levels = 4

/** Said where there is no block. */
const noOdds = -10
const noChance = -1

/** What is seen around a block at the second look, when each has had a first one. */
export const lookNames: ReadonlyArray<string> = [
  'first-look',
  ...offsets.map(offset => `look-${offset < 0 ? 'before' : 'after'}-${Math.abs(offset)}`),
  ...windows.map(window => `look-within-${window}`),
  'look-share-before',
  ...Array.from({length: levels}, (_, level) => `look-around-${level + 1}`),
  ...Object.values(pathLengths).flatMap(length => [`look-alike-${length}`, `look-alike-${length}-words`]),
  'look-heading',
  'look-before-heading',
  'look-page',
  'look-page-words'
]

/** What stands around the blocks of a page, without the page. */
export interface Surroundings {
  /** By block, what it counts: its words, and one more. */
  readonly sizes: Float64Array
  /** By block and level, the first block of the area around it, and the one behind the last; -1 if there is none. */
  readonly from: Int32Array
  readonly to: Int32Array
  readonly alike: Alike
  /** By block, the last heading before it, or its own; -1 if none. */
  readonly headings: Int32Array
}

/** Looks over a page once. */
export function toSurroundings(page: Page): Surroundings {
  const sizes = new Float64Array(page.pieces.length)
  const headings = new Int32Array(page.pieces.length)
  let heading = -1
  page.pieces.forEach(({block, words}, index) => {
    if (block.type === 'heading') heading = index
    sizes[index] = words + 1
    headings[index] = heading
  })
  return {sizes, ...extentsOf(page), alike: page.alike, headings}
}

/** From where to where the areas around each block reach: those left out that hold no more than the one inside. */
function extentsOf({areas, allAreas}: Page): Pick<Surroundings, 'from' | 'to'> {
  const first = new Int32Array(allAreas.length).fill(-1)
  const last = new Int32Array(allAreas.length)
  const reach = ({index}: Area, start: number, end: number) => {
    if (first[index] === -1 || start < (first[index] as number)) first[index] = start
    last[index] = Math.max(last[index] as number, end)
  }
  areas.forEach((area, index) => area && reach(area, index, index + 1))
  for (const {index, parent} of allAreas.toReversed()) {
    if (parent) reach(parent, first[index] as number, last[index] as number)
  }
  const from = new Int32Array(areas.length * levels).fill(-1)
  const to = new Int32Array(areas.length * levels).fill(-1)
  areas.forEach((area, index) => {
    let next = index * levels
    let blocks = 0
    for (let each = area; each && next < (index + 1) * levels; each = each.parent) {
      if (each.blocks > blocks) {
        from[next] = first[each.index] as number
        to[next++] = last[each.index] as number
      }
      blocks = each.blocks
    }
  })
  return {from, to}
}

/** Puts what is seen around the block at `index` into `row`, from `at` on, in the order of `lookNames`. */
export type Look = (index: number, row: Float32Array, at: number) => void

/** The second look at a page. */
export function toLook(around: Surroundings, chances: Float64Array): Look {
  const {sizes, from, to, alike, headings} = around
  const odds = chances.map(toOdds)
  const sums = sumsOf(chances, sizes)
  const groups = [alike.closely, alike.roughly].map(numbers => meansOf(numbers, chances, sizes))
  const expected = sums.kept.at(-1) ?? 0
  const page = [expected / Math.max(1, sums.sizes.at(-1) ?? 0), Math.log1p(expected)]
  const meanOf = (start: number, end: number) =>
    ((sums.kept[end] ?? 0) - (sums.kept[start] ?? 0)) / ((sums.sizes[end] ?? 0) - (sums.sizes[start] ?? 0))
  return (index, row, at) => {
    let next = at
    row[next++] = odds[index] as number
    for (const offset of offsets) row[next++] = odds[index + offset] ?? noOdds
    for (const window of windows) {
      row[next++] = meanOf(Math.max(0, index - window), Math.min(odds.length, index + window + 1))
    }
    row[next++] = (sums.kept[index] ?? 0) / Math.max(1, expected)
    for (let level = index * levels; level < (index + 1) * levels; level++) {
      row[next++] = (from[level] ?? -1) < 0 ? noChance : meanOf(from[level] as number, to[level] as number)
    }
    for (const means of groups) {
      row[next++] = means.blocks[index] as number
      row[next++] = means.words[index] as number
    }
    const heading = headings[index] as number
    row[next++] = chances[heading] ?? noChance
    row[next++] = chances[heading - 1] ?? noChance
    row.set(page, next)
  }
}

/** Sums over all blocks before each place. */
function sumsOf(chances: Float64Array, sizes: Float64Array): Record<'kept' | 'sizes', Float64Array> {
  const sums = {kept: new Float64Array(sizes.length + 1), sizes: new Float64Array(sizes.length + 1)}
  for (let index = 0; index < sizes.length; index++) {
    const size = sizes[index] as number
    sums.kept[index + 1] = (sums.kept[index] as number) + (chances[index] as number) * size
    sums.sizes[index + 1] = (sums.sizes[index] as number) + size
  }
  return sums
}

/** By block, the mean chance of those that are made alike: block by block, and word by word. */
function meansOf(
  numbers: Int32Array,
  chances: Float64Array,
  sizes: Float64Array
): Record<'blocks' | 'words', Float64Array> {
  const {length} = numbers
  // By group, as there are no more of them than blocks.
  const blocks = new Float64Array(length)
  const chance = new Float64Array(length)
  const size = new Float64Array(length)
  const kept = new Float64Array(length)
  for (let index = 0; index < length; index++) {
    const group = numbers[index] as number
    if (group < 0) continue
    const own = chances[index] as number
    const words = sizes[index] as number
    blocks[group] = (blocks[group] as number) + 1
    chance[group] = (chance[group] as number) + own
    size[group] = (size[group] as number) + words
    kept[group] = (kept[group] as number) + own * words
  }
  return {blocks: meansBy(numbers, chance, blocks), words: meansBy(numbers, kept, size)}
}

/** By block, the sum of its group as a share of the total. */
function meansBy(numbers: Int32Array, sums: Float64Array, totals: Float64Array): Float64Array {
  const means = new Float64Array(numbers.length).fill(noChance)
  for (let index = 0; index < numbers.length; index++) {
    const group = numbers[index] as number
    if (group >= 0) means[index] = (sums[group] as number) / (totals[group] as number)
  }
  return means
}
