import {boxAround} from '../box-around.ts'
import type {Box} from '../box.ts'
import type {Word} from '../page-content.ts'

/** Words beside each other with no more than spaces between: all of a line of text, or what a line of a table has in one cell. */
export interface Chunk extends Box {
  readonly words: ReadonlyArray<Word>
}

/** All that stands at one height of a page, across columns and cells, from left to right. */
export interface TextRow extends Box {
  readonly chunks: ReadonlyArray<Chunk>
  /** Size of its letters in points. */
  readonly size: number
  readonly baseline: number
}

/**
 * Gaps in sizes of the letters above which something else begins. A space is a third of a size wide; in justified text up
 * to two thirds, but wide ones are not below each other for some lines. Where a line or a background tells of a table, cells may be closer.
 */
export const chunkGaps = {justified: 0.75, text: 0.5, table: 0.42}

/** Part of the smaller height by which two words at one height overlap: raised signs do, the next line does not. */
const overlapShare = 0.5

/** Words of a page by their height, from the top, parted at gaps of so many sizes of the letters. */
export function toTextRows(words: ReadonlyArray<Word>, gap: number): TextRow[] {
  return toRowsOfWords(words).map(row => toTextRow(row, gap))
}

/** Words of a page by their height, from the top, each row from the left. */
export function toRowsOfWords(words: ReadonlyArray<Word>): Word[][] {
  const rows: Word[][] = []
  let bottom = -Infinity
  let top = 0
  for (const word of words.toSorted((a, b) => a.baseline - b.baseline || a.x0 - b.x0)) {
    const shared = Math.min(bottom, word.y1) - Math.max(top, word.y0)
    if (shared < overlapShare * Math.min(bottom - top, word.y1 - word.y0) || rows.length === 0) {
      rows.push([])
      ;[top, bottom] = [word.y0, word.y1]
    }
    rows.at(-1)?.push(word)
  }
  return rows.map(fromLeft)
}

/** Nearly all rows are sorted already: they are level. */
function fromLeft(row: Word[]): Word[] {
  const isSorted = row.every((word, index) => index === 0 || word.x0 >= (row[index - 1]?.x0 ?? 0))
  return isSorted ? row : row.toSorted((a, b) => a.x0 - b.x0)
}

/** The same row, parted at other gaps. */
export function partAgain({chunks}: TextRow, gap: number): TextRow {
  return toTextRow(fromLeft(chunks.flatMap(chunk => chunk.words)), gap)
}

/** A row of words from the left, parted at gaps of so many sizes of the letters. */
export function toTextRow(words: ReadonlyArray<Word>, gap: number): TextRow {
  const size = usualSize(words)
  const chunks: Word[][] = []
  let end = -Infinity
  for (const word of words) {
    if (chunks.length === 0 || word.x0 - end > gap * size) chunks.push([])
    chunks.at(-1)?.push(word)
    end = Math.max(end, word.x1)
  }
  return toRow(chunks, size)
}

/** A row of the words of `chunks`, with the size of its letters where that is known. */
export function toRow(chunks: ReadonlyArray<ReadonlyArray<Word>>, size?: number): TextRow {
  const words = chunks.flat()
  return {
    ...boxAround(words),
    size: size ?? usualSize(words),
    baseline: words.reduce((least, {baseline}) => Math.min(least, baseline), Infinity),
    chunks: chunks.map(each => ({...boxAround(each), words: each}))
  }
}

/** The size in the middle of all. */
function usualSize(words: ReadonlyArray<Word>): number {
  const first = words[0]?.style.size ?? 0
  if (words.every(({style}) => style.size === first)) return first
  const sizes = words.map(({style}) => style.size).toSorted((a, b) => a - b)
  return sizes[Math.floor(sizes.length / 2)] ?? 0
}
