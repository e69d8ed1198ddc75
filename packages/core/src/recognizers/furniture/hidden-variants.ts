import type {Area} from './area.ts'
import {fewestWords} from './hidden-copies.ts'
import type {Piece} from './piece.ts'
import {runLength} from './runs.ts'
import type {Words} from './words.ts'

/** So much of what is not shown stands in others that are not: they are one text in several forms, of which scripts show one. */
export const varied = 0.5

/**
 * Fewest forms of such a text: an offer has one for each country, an item one for each color. Panels that are opened one after the other,
 * such as questions and answers, have three in common by chance.
 */
const fewestForms = 4

/**
 * Tells of a block that is not shown how much of it, from 0 to 1, stands in others that are not; 0 of one that is shown.
 *
 * @param areas The innermost area around each piece.
 */
export function toVaried(
  pieces: ReadonlyArray<Piece>,
  areas: ReadonlyArray<Area | null>,
  reader: Words
): (index: number) => number {
  const counts = new Map<string, number>()
  const runs = new Map<number, string[]>()
  for (const [index, {text, words}] of pieces.entries()) {
    if (words < fewestWords || areas[index]?.isSeen !== false) continue
    const own = runsOf(reader.read(text))
    runs.set(index, own)
    for (const run of new Set(own)) counts.set(run, (counts.get(run) ?? 0) + 1)
  }
  return index => {
    const own = runs.get(index) ?? []
    const found = own.filter(run => (counts.get(run) ?? 0) >= fewestForms).length
    return own.length === 0 ? 0 : found / own.length
  }
}

function runsOf(words: Words): string[] {
  const count = Math.max(0, words.count - runLength + 1)
  return Array.from({length: count}, (_, index) => words.textAt(index, runLength))
}
