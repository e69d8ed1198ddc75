import type {Area} from './area.ts'
import {toOdds} from './odds.ts'
import type {Page} from './page.ts'
import {type Alike, pathLengths} from './alike.ts'

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
  for (const [index, {block, words}] of page.pieces.entries()) {
    if (block.type === 'heading') heading = index
    sizes[index] = words + 1
    headings[index] = heading
  }
  return {sizes, ...extentsOf(page), alike: page.alike, headings}
}

/** From where to where the areas around each block reach: those left out that hold no more than the one inside. */
function extentsOf({areas, allAreas}: Page): Pick<Surroundings, 'from' | 'to'> {
  const reach = new Reach(areas, allAreas)
  const from = new Int32Array(areas.length * levels).fill(-1)
  const to = new Int32Array(areas.length * levels).fill(-1)
  for (let index = 0; index < areas.length; index++) {
    let next = index * levels
    let blocks = 0
    for (let each = areas[index]; each && next < (index + 1) * levels; each = each.parent) {
      if (each.blocks > blocks) {
        from[next] = reach.first[each.index] as number
        to[next++] = reach.last[each.index] as number
      }
      blocks = each.blocks
    }
  }
  return {from, to}
}

/** By area, its first block, and the one behind its last. */
class Reach {
  readonly first: Int32Array
  readonly last: Int32Array

  constructor(areas: Page['areas'], allAreas: Page['allAreas']) {
    this.first = new Int32Array(allAreas.length).fill(-1)
    this.last = new Int32Array(allAreas.length)
    for (const [index, area] of areas.entries()) if (area) this.#add(area, index, index + 1)
    for (const {index, parent} of allAreas.toReversed()) {
      if (parent) this.#add(parent, this.first[index] as number, this.last[index] as number)
    }
  }

  #add({index}: Area, start: number, end: number) {
    if (this.first[index] === -1 || start < (this.first[index] as number)) this.first[index] = start
    this.last[index] = Math.max(this.last[index] as number, end)
  }
}

/** The second look at a page. */
export class Look {
  readonly #around: Surroundings
  readonly #chances: Float64Array
  readonly #odds: Float64Array
  readonly #sums: Sums
  readonly #groups: ReadonlyArray<Means>
  readonly #expected: number
  /** What is said of the whole page. */
  readonly #page: ReadonlyArray<number>

  /** @param chances By block, how likely it is of the document by the first look. */
  constructor(around: Surroundings, chances: Float64Array) {
    const {alike, sizes} = around
    this.#around = around
    this.#chances = chances
    this.#odds = chances.map(toOdds)
    this.#sums = sumsOf(chances, sizes)
    this.#groups = [alike.closely, alike.roughly].map(numbers => meansOf(numbers, chances, sizes))
    this.#expected = this.#sums.kept.at(-1) ?? 0
    this.#page = [this.#expected / Math.max(1, this.#sums.sizes.at(-1) ?? 0), Math.log1p(this.#expected)]
  }

  /** Puts what is seen around the block at `index` into `row`, from `at` on, in the order of `lookNames`. */
  put(index: number, row: Float32Array, at: number): void {
    let next = this.#putBeside(index, row, at)
    next = this.#putAround(index, row, next)
    for (const means of this.#groups) {
      row[next++] = means.blocks[index] as number
      row[next++] = means.words[index] as number
    }
    const heading = this.#around.headings[index] as number
    row[next++] = this.#chances[heading] ?? noChance
    row[next++] = this.#chances[heading - 1] ?? noChance
    row.set(this.#page, next)
  }

  /** The blocks before and after, one by one and together; gives the place behind these. */
  #putBeside(index: number, row: Float32Array, at: number): number {
    const odds = this.#odds
    let next = at
    row[next++] = odds[index] as number
    for (const offset of offsets) row[next++] = odds[index + offset] ?? noOdds
    for (const window of windows) {
      row[next++] = this.#meanOf(Math.max(0, index - window), Math.min(odds.length, index + window + 1))
    }
    row[next++] = (this.#sums.kept[index] ?? 0) / Math.max(1, this.#expected)
    return next
  }

  /** The areas around; gives the place behind these. */
  #putAround(index: number, row: Float32Array, at: number): number {
    const {from, to} = this.#around
    let next = at
    for (let level = index * levels; level < (index + 1) * levels; level++) {
      row[next++] = (from[level] ?? -1) < 0 ? noChance : this.#meanOf(from[level] as number, to[level] as number)
    }
    return next
  }

  #meanOf(start: number, end: number): number {
    const {kept, sizes} = this.#sums
    return ((kept[end] ?? 0) - (kept[start] ?? 0)) / ((sizes[end] ?? 0) - (sizes[start] ?? 0))
  }
}

type Sums = Readonly<Record<'kept' | 'sizes', Float64Array>>
type Means = Readonly<Record<'blocks' | 'words', Float64Array>>

/** Sums over all blocks before each place. */
function sumsOf(chances: Float64Array, sizes: Float64Array): Sums {
  const sums = {kept: new Float64Array(sizes.length + 1), sizes: new Float64Array(sizes.length + 1)}
  for (let index = 0; index < sizes.length; index++) {
    const size = sizes[index] as number
    sums.kept[index + 1] = (sums.kept[index] as number) + (chances[index] as number) * size
    sums.sizes[index + 1] = (sums.sizes[index] as number) + size
  }
  return sums
}

/** By block, the mean chance of those that are made alike: block by block, and word by word. */
function meansOf(numbers: Int32Array, chances: Float64Array, sizes: Float64Array): Means {
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
