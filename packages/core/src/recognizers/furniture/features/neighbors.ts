import {phraseAtStart} from '../../../cues/phrase.ts'
import type {Page} from '../page.ts'
import type {Piece} from '../piece.ts'
import type {Features} from './features.ts'

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
  of: page => {
    const {pieces} = page
    const ownRows = pieces.map(toOwn)
    const sums = toSums(page)
    const headings = headingsOf(page)
    const headingRows = new Map<number, ReadonlyArray<number>>()
    const next = nextHeadings(page)
    const row = new Float64Array(neighbors.names.length)
    return index => {
      let at = 0
      for (const offset of offsets) {
        putBeside(index, offset, page, ownRows, row, at)
        at += besideLength
      }
      const from = Math.max(0, index - window)
      const to = Math.min(pieces.length, index + window + 1)
      row[at++] = (sums.words[to] ?? 0) - (sums.words[from] ?? 0)
      const letters = (sums.letters[to] ?? 0) - (sums.letters[from] ?? 0)
      row[at++] = ((sums.linked[to] ?? 0) - (sums.linked[from] ?? 0)) / Math.max(1, letters)
      const heading = headings[index] ?? -1
      let known = headingRows.get(heading)
      if (!known) headingRows.set(heading, (known = measureHeading(heading, page)))
      row[at++] = heading < 0 ? 1000 : index - heading
      row.set(known, at)
      row[row.length - 1] = (next[index] ?? pieces.length) - index
      return row
    }
  }
}

/** What is measured of a block beside: words, share in links, whether it is in the same region, depth of a heading. */
const besideLength = 4

function toOwn({words, linked, text, block}: Piece): readonly [words: number, linked: number, depth: number] {
  return [words, linked / Math.max(1, text.length), block.type === 'heading' ? block.depth : 0]
}

function putBeside(
  index: number,
  offset: number,
  {areas}: Page,
  rows: ReadonlyArray<ReturnType<typeof toOwn>>,
  row: Float64Array,
  at: number
) {
  const beside = rows[index + offset]
  if (!beside) return row.fill(-1, at, at + besideLength)
  row[at] = beside[0]
  row[at + 1] = beside[1]
  row[at + 2] = Number(areas[index]?.parent === areas[index + offset]?.parent)
  row[at + 3] = beside[2]
  return row
}

/** Sums over all blocks before each place: words are halves at most, so that differences of sums are exact. */
function toSums({pieces}: Page): Record<'letters' | 'linked' | 'words', Float64Array> {
  const length = pieces.length + 1
  const sums = {letters: new Float64Array(length), linked: new Float64Array(length), words: new Float64Array(length)}
  pieces.forEach(({text, linked, words}, index) => {
    sums.letters[index + 1] = (sums.letters[index] ?? 0) + text.length
    sums.linked[index + 1] = (sums.linked[index] ?? 0) + linked
    sums.words[index + 1] = (sums.words[index] ?? 0) + words
  })
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
