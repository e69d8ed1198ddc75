import {phraseAtStart} from '../../../cues/phrase.ts'
import type {Page} from '../page.ts'
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
    const headings = headingsOf(page)
    const next = nextHeadings(page)
    return index => [
      ...offsets.flatMap(offset => besideOf(index, offset, page)),
      ...aroundOf(index, page),
      ...headingOf(index, headings[index] ?? -1, page),
      (next[index] ?? page.pieces.length) - index
    ]
  }
}

function besideOf(index: number, offset: number, {pieces, areas}: Page): number[] {
  const beside = pieces[index + offset]
  if (!beside) return [-1, -1, -1, -1]
  return [
    beside.words,
    beside.linked / Math.max(1, beside.text.length),
    Number(areas[index]?.parent === areas[index + offset]?.parent),
    beside.block.type === 'heading' ? beside.block.depth : 0
  ]
}

function aroundOf(index: number, {pieces}: Page): number[] {
  let words = 0
  let letters = 0
  let linked = 0
  for (let at = Math.max(0, index - window); at <= Math.min(pieces.length - 1, index + window); at++) {
    const piece = pieces[at]
    if (!piece) continue
    words += piece.words
    letters += piece.text.length
    linked += piece.linked
  }
  return [words, linked / Math.max(1, letters)]
}

/** For each block the place of the last heading before it, or its own. */
function headingsOf({pieces}: Page): number[] {
  let last = -1
  return pieces.map(({block}, index) => (block.type === 'heading' ? (last = index) : last))
}

function nextHeadings({pieces}: Page): number[] {
  let next = pieces.length
  const result: number[] = []
  for (let index = pieces.length - 1; index >= 0; index--) {
    result[index] = next
    if (pieces[index]?.block.type === 'heading') next = index
  }
  return result
}

function headingOf(index: number, at: number, {pieces, cues}: Page): number[] {
  const heading = pieces[at]
  if (!heading) return [1000, 0, 0, 0, 0, 0]
  return [
    index - at,
    heading.block.type === 'heading' ? heading.block.depth : 0,
    heading.words,
    Number(phraseAtStart(cues.related, heading.text) !== ''),
    Number(phraseAtStart(cues.furniture, heading.text) !== ''),
    heading.linked / Math.max(1, heading.text.length)
  ]
}
