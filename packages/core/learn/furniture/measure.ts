import {toMeasure} from '../../src/recognizers/furniture/features/index.ts'
import {columnNames} from '../../src/recognizers/furniture/judge.ts'
import {type Surroundings, toSurroundings} from '../../src/recognizers/furniture/look.ts'
import {eachWordOf} from '../../src/recognizers/furniture/name-scores.ts'
import type {Page} from '../../src/recognizers/furniture/page.ts'
import {eachTextWord} from '../../src/recognizers/furniture/text-scores.ts'
import {Words} from '../../src/recognizers/furniture/words.ts'
import type {Lexicon} from './lexicon.ts'
import type {Example} from './pages.ts'

/** What was measured of a page's blocks, and what they are; the page itself is not kept, for it is large. */
export interface Measured extends Pick<Example, 'targets' | 'weights'> {
  site: string
  /** Block after block, in the order of `columnNames`: what words say, and the second look, are put in as they are learned. */
  rows: Float32Array
  surroundings: Surroundings
  /** By block, the words of its text. */
  texts: Uint32Array[]
  /** By area, the words of its names and of those around; see `areaWord`. */
  areas: Uint32Array[]
  /** By block, its area; -1 if none. */
  areaOf: Int32Array
}

/** Where a name is told: on the innermost region around a block, on the next, on any. */
export const sides = ['own', 'next', 'around'] as const

/** The number of a word of names with the side that it is told on. */
export function areaWord(word: number, side: (typeof sides)[number]): number {
  return word * sides.length + sides.indexOf(side)
}

/** Measures the blocks of a page once, for all models that are learned from it. */
export function measure({known, page, targets, weights}: Example, lexicon: Lexicon): Measured {
  const width = columnNames.length
  const rows = new Float32Array(page.pieces.length * width)
  const blocks = toMeasure(page)
  for (let index = 0; index < page.pieces.length; index++) blocks.put(index, rows, index * width)
  return {
    site: known.site,
    targets,
    weights,
    rows,
    surroundings: toSurroundings(page),
    texts: textsOf(page, lexicon),
    areas: areasOf(page, lexicon),
    areaOf: Int32Array.from(page.areas, area => area?.index ?? -1)
  }
}

function textsOf({pieces}: Page, lexicon: Lexicon): Uint32Array[] {
  const words = new Words()
  return pieces.map(({text}) => {
    const found = new Set<number>()
    eachTextWord(text, words, word => found.add(lexicon.numberOf(word)))
    return Uint32Array.from(found)
  })
}

function areasOf({allAreas}: Page, lexicon: Lexicon): Uint32Array[] {
  const own: Array<ReadonlySet<number>> = []
  const around: Array<ReadonlySet<number>> = []
  const none: ReadonlySet<number> = new Set()
  return allAreas.map(area => {
    const {parent, index} = area
    const mine = new Set<number>()
    eachWordOf(area, word => mine.add(lexicon.numberOf(word)))
    own[index] = mine
    const all = new Set([...(parent ? (around[parent.index] ?? none) : none), ...mine])
    around[index] = all
    const next = parent ? (own[parent.index] ?? none) : none
    const numbers = [mine, next, all].map((words, place) =>
      Array.from(words, word => areaWord(word, sides[place] ?? 'own'))
    )
    return Uint32Array.from(numbers.flat())
  })
}
