import {phraseAtStart} from '../../../cues/phrase.ts'
import type {Page} from '../page.ts'
import type {Features, Measure} from './features.ts'

/** Blocks before and after that are looked at one by one. */
const offsets = [-3, -2, -1, 1, 2, 3]

/** Blocks on each side whose words are summed up. */
const window = 6

/** The blocks before and after, and the heading that a block stands under. */
export const neighbors: Features = {
  names: [
    ...offsets.flatMap(offset =>
      ['words', 'linked', 'same-region', 'heading'].map(
        name => `${offset < 0 ? 'before' : 'after'}-${Math.abs(offset)}-${name}`
      )
    ),
    'words-around',
    'linked-around',
    'heading-distance',
    'heading-level',
    'heading-words',
    'heading-related',
    'heading-furniture',
    'heading-linked',
    'next-heading'
  ],
  of: page => new NeighborsMeasure(page)
}

class NeighborsMeasure implements Measure {
  readonly #page: Page
  readonly #sums: Sums
  /** By block, the place of the last heading before it, or its own; and of the next one. */
  readonly #headings: ReadonlyArray<number>
  readonly #ends: ReadonlyArray<number>
  /** What was measured of headings, by their places. */
  readonly #headingRows = new Map<number, ReadonlyArray<number>>()

  constructor(page: Page) {
    this.#page = page
    this.#sums = toSums(page)
    this.#headings = headingsOf(page)
    this.#ends = nextHeadings(page)
  }

  put(index: number, row: Float32Array, at: number): void {
    let next = at
    for (const offset of offsets) next = putBeside(index, index + offset, this.#page, row, next)
    next = putAround(index, this.#sums, row, next)
    const heading = this.#headings[index] ?? -1
    row[next++] = heading < 0 ? 1000 : index - heading
    const known = this.#headingRow(heading)
    for (let each = 0; each < known.length; each++) row[next++] = known[each] as number
    row[next++] = (this.#ends[index] ?? this.#page.pieces.length) - index
  }

  #headingRow(heading: number): ReadonlyArray<number> {
    let known = this.#headingRows.get(heading)
    if (!known) this.#headingRows.set(heading, (known = measureHeading(heading, this.#page)))
    return known
  }
}

/**
 * What is measured of a block beside: words, share in links, whether it is in the same region, depth of a heading; gives the place behind
 * these.
 */
function putBeside(index: number, beside: number, {pieces, areas}: Page, row: Float32Array, at: number): number {
  const piece = pieces[beside]
  const end = at + 4
  if (piece) {
    row[at] = piece.words
    row[at + 1] = piece.linked / Math.max(1, piece.text.length)
    row[at + 2] = Number(areas[index]?.parent === areas[beside]?.parent)
    row[at + 3] = piece.block.type === 'heading' ? piece.block.depth : 0
  } else row.fill(-1, at, end)
  return end
}

/** Words around a block, and how much of that is linked; gives the place behind these. */
function putAround(index: number, {words, letters, linked}: Sums, row: Float32Array, at: number): number {
  const from = Math.max(0, index - window)
  const to = Math.min(words.length - 1, index + window + 1)
  const length = (letters[to] ?? 0) - (letters[from] ?? 0)
  row[at] = (words[to] ?? 0) - (words[from] ?? 0)
  row[at + 1] = ((linked[to] ?? 0) - (linked[from] ?? 0)) / Math.max(1, length)
  return at + 2
}

type Sums = Readonly<Record<'letters' | 'linked' | 'words', Float64Array>>

/** Sums over all blocks before each place: words are halves at most, so that differences of sums are exact. */
function toSums({pieces}: Page): Sums {
  const length = pieces.length + 1
  const sums = {letters: new Float64Array(length), linked: new Float64Array(length), words: new Float64Array(length)}
  for (const [index, {text, linked, words}] of pieces.entries()) {
    sums.letters[index + 1] = (sums.letters[index] ?? 0) + text.length
    sums.linked[index + 1] = (sums.linked[index] ?? 0) + linked
    sums.words[index + 1] = (sums.words[index] ?? 0) + words
  }
  return sums
}

/** For each block the place of the last heading before it, or its own. */
function headingsOf({pieces}: Page): number[] {
  let last = -1
  return pieces.map(({block}, index) => (block.type === 'heading' ? (last = index) : last))
}

function nextHeadings({pieces}: Page): number[] {
  let next = pieces.length
  const result: number[] = Array.from({length: pieces.length})
  for (let index = pieces.length - 1; index >= 0; index--) {
    result[index] = next
    if (pieces[index]?.block.type === 'heading') next = index
  }
  return result
}

function measureHeading(at: number, {pieces, cues}: Page): number[] {
  const heading = pieces[at]
  if (!heading) return [0, 0, 0, 0, 0]
  return [
    heading.block.type === 'heading' ? heading.block.depth : 0,
    heading.words,
    Number(phraseAtStart(cues.related, heading.text) !== ''),
    Number(phraseAtStart(cues.furniture, heading.text) !== ''),
    heading.linked / Math.max(1, heading.text.length)
  ]
}
