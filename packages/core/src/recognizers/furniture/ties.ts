import type {Area} from './area.ts'
import type {Page} from './page.ts'

/** What ties the blocks of a page to others: by number, the groups that each block belongs to. */
export interface Ties {
  /** By level: the area around a block; -1 where there is none. */
  readonly levels: ReadonlyArray<Int32Array>
  /** Blocks that are made alike. */
  readonly alike: Int32Array
  /** The heading that a block stands under, itself if it is one: its place. */
  readonly heading: Int32Array
  readonly words: Float64Array
}

/** Levels of areas around a block that are looked at, each with more blocks than the one inside of it. */
export const levelCount = 5

/** The ties of a page. */
export function toTies({pieces, areas}: Page): Ties {
  const numbers = new Map<unknown, number>()
  const numberOf = (key: unknown) => {
    const known = numbers.get(key) ?? numbers.size
    numbers.set(key, known)
    return known
  }
  const levels = Array.from({length: levelCount}, () => new Int32Array(pieces.length).fill(-1))
  const alike = new Int32Array(pieces.length)
  const heading = new Int32Array(pieces.length)
  let last = -1
  pieces.forEach((piece, index) => {
    const area = areas[index] ?? null
    levelsOf(area, levelCount).forEach((each, level) => {
      const row = levels[level]
      if (row) row[index] = numberOf(each)
    })
    alike[index] = numberOf(`${piece.block.type} ${area?.path ?? ''}`)
    if (piece.block.type === 'heading') last = index
    heading[index] = last
  })
  return {levels, alike, heading, words: Float64Array.from(pieces, ({words}) => words)}
}

/** The areas around a block, those left out that hold no more than the one inside of them. */
export function levelsOf(area: Area | null, count: number): Area[] {
  const result: Area[] = []
  let blocks = 0
  for (let each: Area | null = area; each && result.length < count; each = each.parent) {
    if (each.blocks > blocks) result.push(each)
    blocks = each.blocks
  }
  return result
}
